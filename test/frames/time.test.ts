import { testFrames } from '../helpers/frames';

testFrames('the date of another thing', [
  ['Employment rose by 38,000, reversing the losses of 1985.', { figure: '38,000', time: null }],
  ['Sales of $9 million, recorded in 1985, were lost.', { figure: '$9 million', time: '1985' }],
]);

testFrames('abbreviations with a stop before the date', [
  [
    'Output rose by 6 per cent., after falling 2 per cent. in 1975.',
    { figure: '6 per cent', time: null },
    { figure: '2 per cent', time: '1975' },
  ],
  [
    'Trade rose by 9 per cent. following a drop of 4 per cent. in 1975.',
    { figure: '9 per cent', time: null },
    { figure: '4 per cent', time: '1975' },
  ],
  ['Rents rose by 3 per cent. in 1961.', { figure: '3 per cent', time: '1961' }],
]);

testFrames('how far it moved, beside where it went', [
  ['Sales came to $9 million in 2023, a 6% rise on the year before.', { figure: '6%', time: '2023' }],
  [
    'Outlays totalled $7,250m in 2021, an increase of about 13 per cent.',
    { figure: 'about 13 per cent', time: '2021' },
  ],
  ['The clinic saw 4,212 patients in 2002, a 7 percent drop from 2001.', { figure: '7 percent', time: '2002' }],
  ['Sales came to $9 million in 2023; a 6% rise is expected.', { figure: '6%', time: null }],
]);

testFrames('the day on which it was said', [
  ['The agency said on Monday that rents fell by 18%.', { figure: '18%', time: null }],
  ['On Friday the mayor told reporters that ridership was 6,000.', { figure: '6,000', time: null }],
  ['The bank reported last week that lending had grown by 7%.', { figure: '7%', time: null }],
  ['The ministry said on Monday that rents fell by 18% in 2020, to $900.', { figure: '$900', time: '2020' }],
  ['Norway announced on Monday that it had cut its rate by 2 points.', { figure: '2', time: null }],
  ['Tonight I stand here to report that we have built 900 homes.', { figure: '900', time: null }],
  ['The bank reported in 2015 that a third of loans were late.', { figure: 'a third', time: '2015' }],
  ['Rents fell by 18% on 3 May 2021.', { figure: '18%', time: '2021-05-03' }],
]);

testFrames('years of sources', [
  ['According to Lund (2014), rents account for 30% of it.', { figure: '30%', time: null }],
  ['Ode and Lund (2017) find that 38% of the gap is due to age.', { figure: '38%', time: null }],
  ['The rate fell to 5% (Bureau of Mines, 2018).', { figure: '5%', time: null }],
  ['The rate fell to 5% (2018).', { figure: '5%', time: '2018' }],
  ['Retrieved 9 January 2019.'],
  ['Losses reached $5 million, twice the cost of the 2008 floods.', { figure: '$5 million', time: null }],
  ['The 2008 floods cost $5 million.', { figure: '$5 million', time: '2008' }],
  ['They paid $3 million in fines for a 2013 spill.', { figure: '$3 million', time: null }],
  ['In a 2011 poll 62% of voters agreed.', { figure: '62%', time: '2011' }],
  [
    'It sold 90 boats in 2013, when boats made up half of its sales.',
    { figure: '90', time: '2013' },
    { figure: 'half', time: '2013' },
  ],
  ['It sold 90 boats, when half of them leaked.', { figure: 'half', time: null }],
  ['Losses more than doubled the shortfall in 2008.', { figure: 'more than doubled', time: '2008' }],
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

testFrames('dates of what a figure is compared with', [
  [
    'Paddy output in 1985/86 was 3.6 per cent lower than that of 1984/85.',
    { figure: '3.6 per cent', time: '1985/1986' },
  ],
  ['Output grew by 5 per cent over 1980-85.', { figure: '5 per cent', time: '1980/1985' }],
  [
    'Credit rose by $5 million or 7 per cent, compared with an increase of $9 million or 12 per cent in 1963.',
    { figure: '$9 million', time: '1963' },
    { figure: '12 per cent', time: '1963' },
  ],
]);

testFrames('years of prices', [
  ['GNP at constant (1982) prices rose by 4.5 per cent in 1986.', { figure: '4.5 per cent', time: '1986' }],
  ['At 1982 prices output was $5 million.', { figure: '$5 million', time: null }],
  ['Output in 1990 dollars was $5 million.', { figure: '$5 million', time: null }],
  ['The 1982 price was $5.', { figure: '$5', time: '1982' }],
]);

testFrames(
  'years of plans, dates of infinitives and dates ahead',
  [
    ['Under the Roads Plan 2021-2025, spending rose to $9 million.', { figure: '$9 million', time: null }],
    ['Under Vision 2040 the rate fell to 5%.', { figure: '5%', time: null }],
    ['In the Prices Index 2021 it ranked 12th.', { figure: '12th', time: '2021' }],
    ['Malta expects 40% of its power to be solar by 2028.', { figure: '40%', time: '2028' }],
    ['In November we will open 40 schools.', { figure: '40', time: '2020-11' }],
    ['In November we opened 40 schools.', { figure: '40', time: '2019-11' }],
  ],
  { referenceDate: '2020-06-30' },
);

testFrames('dates in turn', [
  [
    'Export prices rose by 35 per cent and 31 per cent in 1976 and 1977, respectively.',
    { figure: '35 per cent', time: '1976' },
    { figure: '31 per cent', time: '1977' },
  ],
  [
    'Losses were $5 million, $6 million and $7 million in 1951, 1952 and 1953 respectively.',
    { figure: '$6 million', time: '1952' },
  ],
  ['Tea and rubber rose by 4 per cent and 9 per cent respectively in 1976.', { figure: '4 per cent', time: '1976' }],
  [
    'In 1968, revenue rose by 15 per cent, and in 1969, the increase is 13 per cent.',
    { figure: '15 per cent', time: '1968' },
    { figure: '13 per cent', time: '1969' },
  ],
]);

testFrames('one date said twice', [
  ['In the current financial year 1969/70, the deficit is £9 million.', { figure: '£9 million', time: '1969/1970' }],
]);

testFrames('dates of the clause whose subject a participle tells of', [
  ['Deals valued at $9 million were made in 2014.', { figure: '$9 million', time: '2014' }],
  ['Farmers holding 3 hectares lost 5% of their land in 2014.', { figure: '5%', time: '2014' }],
  ['The road linking 40 villages was closed after the flood of 2014.', { figure: '40', time: null }],
  ['Hunger increased by 55% in 2020, affecting 42% of homes.', { figure: '42%', form: 'share', time: '2020' }],
  ['Exports grew in 2011, reaching $9 billion.', { figure: '$9 billion', time: '2011' }],
  ['Sales fell 3% in May, leaving stocks at 400 tonnes.', { figure: '400 tonnes' }],
]);

testFrames('dates of what another amount was', [
  ['We built 340 of the 900 houses promised in 2010.', { figure: '340', time: null }],
  [
    'We set aside $400 million on top of the $800 million announced in 2019.',
    { figure: '$400 million', time: null },
    { figure: '$800 million', time: '2019' },
  ],
  ['The scheme, which was first announced in the 2018 budget, will cover 900 farms.', { figure: '900', time: null }],
  ['It held a quarter of all shares issued in 2007.', { figure: 'a quarter', time: '2007' }],
]);

testFrames('dates of others', [
  [
    'Comparing output in 1978 with that of 1959, the share of farming has dropped from 39 to 31 per cent.',
    { figure: '31 per cent', time: '1978' },
  ],
  [
    'Prices rose by 1.2 per cent, as against 0.4 per cent in 1965 and a slight fall in 1964.',
    { figure: '1.2 per cent', time: null },
    { figure: '0.4 per cent', time: '1965' },
  ],
  [
    'Receipts were £40 million more than before on account of the duties imposed in July 1959.',
    { figure: '£40 million', time: null },
  ],
  ['A quarter of the lamps sold in 2007 broke.', { figure: 'A quarter', time: '2007' }],
  ['The average rate was 4 per cent over the five-year period 1967-71.', { figure: '4 per cent', time: '1967/1971' }],
  [
    'Rubber output rose to a record 965,000 tons in 1966.',
    { figure: '965,000 tons', form: 'change', time: '1966' },
    { figure: 'record', form: 'rank', time: '1966' },
  ],
  ['The new hospital, opened in March 1981, has 120 beds.', { figure: '120', time: null }],
  ['Emissions must fall by 43 per cent from 2019 levels by 2030.', { figure: '43 per cent', time: '2030' }],
  [
    'The Liberals fell from 44 seats to 31, the worst result since their foundation in 1988.',
    { figure: '31', time: null },
    { figure: 'worst', time: '1988' },
  ],
  [
    'Berg won 47 percent of the poll in the June 2021 ballot.',
    { figure: '47 percent', whole: 'poll', time: '2021-06' },
  ],
]);

testFrames('what is said of times and parts further on', [
  [
    'They examined the files of 412,000 patients that were treated in the region’s ten districts from 2000 to 2012.',
    { figure: '412,000', metric: 'patients', time: '2000/2012' },
  ],
  [
    'Crime during matches has fallen by a third since the ban was introduced in 2004.',
    { figure: 'a third', metric: 'Crime during matches', time: '2004/..' },
  ],
  ['Crime fell by a third in 2004, since the ban was lifted.', { figure: 'a third', time: '2004' }],
  [
    'The state will spend 4 million euros in 2015 on cooled rooms.',
    { figure: '4 million euros', metric: 'cooled rooms', time: '2015' },
  ],
]);

testFrames('what holds now and what was done then', [
  [
    'In 2015 we adopted a law, drafted by the people, which reserves one third of the seats for women.',
    { figure: '2015', form: 'event' },
    { figure: 'one third', form: 'share', time: null },
  ],
  [
    'The state spent $9 billion on roads in 2012, which is 9.3% of output.',
    { figure: '9.3%', form: 'share', time: '2012' },
  ],
]);

testFrames(
  'dates to come',
  [
    ['The bridge is to be opened on 12 July.', { figure: '12 July', time: '2023-07-12' }],
    ['She said that she would resign on 3 October.', { figure: '3 October', time: '2023-10-03' }],
  ],
  {
    referenceDate: '2023-07-04',
  },
);

testFrames('years of schools and taxes', [
  ['Absence rose from 4.6% in 2015 to 16 to 4.7% in 2016 to 17.', { figure: '4.7%', from: '4.6%', time: '2016/2017' }],
  ['Some 900 pupils left in 2016 to 17, and 40 came back.', { figure: 'Some 900', time: '2016/2017' }],
  ['Exports rose in 2015 to 16 per cent of output.', { figure: '16 per cent', time: '2015' }],
]);
