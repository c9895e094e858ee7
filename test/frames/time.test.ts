import { testFrames } from '../helpers/frames';

testFrames('years of sources', [
  ['According to Lund (2014), rents account for 30% of it.', { figure: '30%', time: null }],
  ['Ode and Lund (2017) find that 38% of the gap is due to age.', { figure: '38%', time: null }],
  ['The rate fell to 5% (Bureau of Mines, 2018).', { figure: '5%', time: null }],
  ['The rate fell to 5% (2018).', { figure: '5%', time: '2018' }],
  ['Retrieved 9 January 2019.'],
]);

testFrames('first times', [
  ['Visits passed 40 million for the first time in 2017.', { figure: '40 million', time: '2017' }],
  ['For the second time in 2003 the bank lent $5 million.', { figure: '$5 million', time: '2003' }],
  ['In 1999 the fund spent 12 million euros for the first time.', { figure: '12 million euros', time: '1999' }],
]);

testFrames(
  'time',
  [
    ['Since 2011, the agency has trained 5,000 midwives.', { figure: '5,000', time: '2011/..' }],
    ['In 2004, exports rose 3% and imports fell 2%.', { figure: '3%', time: '2004' }, { figure: '2%', time: '2004' }],
    [
      'Exports were $3 billion in 2004 and $4 billion in 2005.',
      { figure: '$3 billion', time: '2004' },
      { figure: '$4 billion', time: '2005' },
    ],
    ['Last year, tourism earned €2 billion.', { figure: '€2 billion', time: '2018' }],
    ['The duty of 5% applies until 31 March 2020.', { figure: '5%', time: '../2020-03-31' }],
    ['By 2040, 30% of cars will be electric.', { figure: '30%', time: '2040' }],
    ['Spending in FY2016 is put at $9 million.', { figure: '$9 million', time: '2016' }],
  ],
  { referenceDate: '2019-05-01' },
);
