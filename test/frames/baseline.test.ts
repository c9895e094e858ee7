import { testFrames } from '../helpers/frames';

testFrames('up by so much, compared with', [
  [
    'Oil imports are put at $2.3 billion, up by 12% compared with $2.1 billion in 2007.',
    { figure: '$2.3 billion', from: '$2.1 billion', by: '12%' },
  ],
  ['Sales were $4, down 9% compared with $5 in 2007.', { figure: '$4', from: '$5' }],
]);

testFrames('levels beside what grows', [
  [
    'Growth in output of 5% and inflation of 7% were planned.',
    { figure: '5%', form: 'change' },
    { figure: '7%', form: 'level', metric: 'inflation' },
  ],
  [
    'A rise in exports of 5% and imports of 7% was planned.',
    { figure: '5%', form: 'change' },
    { figure: '7%', form: 'change', metric: 'imports' },
  ],
]);

testFrames('pairs', [
  [
    'The ratio is low, from 3 per 1,000 in Chad to 9 in Cuba.',
    { figure: '3', form: 'level', subject: 'Chad' },
    { figure: '9', form: 'level', subject: 'Cuba' },
  ],
  [
    'Both exports and imports rose, from 1% to 2% for exports and from 3% to 5% for imports.',
    { figure: '2%', from: '1%', metric: 'exports' },
    { figure: '5%', from: '3%', metric: 'imports' },
  ],
  [
    'The trade balance went from a £7 million surplus to a deficit of £20 million.',
    { figure: '£20 million', from: '£7 million', direction: 'decrease', metric: 'trade balance' },
  ],
  [
    'We raised the port budget by over $30 million, bringing the total to $90 million.',
    { figure: 'over $30 million', metric: 'port budget' },
    { figure: '$90 million', direction: 'increase' },
  ],
]);

testFrames('compared', [
  ['Last week 840 calls came, compared to 1,160 in June 2011.', { figure: '840', form: 'change', from: '1,160' }],
  [
    'The use of plants rose to 74%, compared with an average of 81%.',
    { figure: '74%', form: 'change', direction: 'increase', from: null },
    { figure: '81%', form: 'level' },
  ],
  [
    'Costs rose by 5% and the savings rate edged up to 9%.',
    { figure: '5%', form: 'change', by: '5%' },
    { figure: '9%', form: 'change', by: null },
  ],
]);

testFrames('compared with a standard', [
  [
    'Real growth was 3.1% compared to the revised target of 3.7%.',
    { figure: '3.1%', form: 'change' },
    { figure: '3.7%', form: 'level' },
  ],
  [
    'Output grew at 4.4% as against 4.1% in the same period of 2018.',
    { figure: '4.4%', form: 'change', by: '4.4%', from: null },
    { figure: '4.1%', form: 'change', by: '4.1%' },
  ],
  ['It records a growth of 27% above the forecast.', { figure: '27%', form: 'change', direction: 'increase' }],
  ['The rate slipped to 1.7% from 7.5% in the year-ago period.', { figure: '1.7%', from: '7.5%' }],
  [
    'Output grew by 4 percent, a little short of the target of 5 percent.',
    { figure: '4 percent', form: 'change' },
    { figure: '5 percent', form: 'level', metric: 'target' },
  ],
  ['Output grew by an average of 5 percent.', { figure: '5 percent', form: 'change', metric: 'Output' }],
]);

testFrames('former states of the same', [
  [
    'The trade account showed a deficit of £161 million in 1973, compared with a deficit of £196 million in 1972.',
    { figure: '£161 million', form: 'change', direction: 'decrease', from: '£196 million', time: '1973' },
  ],
  [
    'Tea output in 1995 surpassed that of the previous year by 2 per cent.',
    { figure: '2 per cent', form: 'change', direction: 'increase', metric: 'Tea output', time: '1995' },
  ],
  [
    'Ghana exceeded its neighbours by 2 per cent.',
    { figure: '2 per cent', form: 'comparison', than: 'its neighbours' },
  ],
  [
    'Output grew by 10 per cent in 1995 after a dip to 8.8 per cent in 1994.',
    { figure: '10 per cent', by: '10 per cent', time: '1995' },
  ],
  ['Total outlay was higher by £244 million.', { figure: '£244 million', form: 'change', direction: 'increase' }],
  ['Receipts were lower by 5 per cent.', { figure: '5 per cent', form: 'change', direction: 'decrease' }],
  [
    'Aid totalled £660 million, while the corresponding figure for 1950 was £1,000 million.',
    { figure: '£1,000 million', metric: 'Aid' },
  ],
]);

testFrames('more than one former state', [
  [
    'Inflation averaged 9 per cent, down from 14 per cent in 1983 and 22 per cent in 1982.',
    { figure: '9 per cent', from: '14 per cent', direction: 'decrease' },
    { figure: '22 per cent', form: 'level', metric: 'Inflation', time: '1982' },
  ],
  [
    'Revenue was £14 million, as compared with £13 million in 1959 and £12 million in 1958.',
    { figure: '£14 million', from: '£13 million' },
    { figure: '£12 million', form: 'level', metric: 'Revenue', time: '1958' },
  ],
  [
    'Revenue rose to £14 million from £13 million and outlay to £12 million.',
    { figure: '£12 million', form: 'change', metric: 'outlay' },
  ],
]);

testFrames('what it was before', [
  [
    'Rubber output went up from 917,000 tons in 1965 to a record 965,000 tons.',
    { figure: '965,000 tons', form: 'change', from: '917,000 tons' },
  ],
  [
    'Earnings from rubber were only $478 million, as compared with $462 million.',
    { figure: '$478 million', form: 'change', direction: 'increase', from: '$462 million' },
  ],
  [
    'Earnings from rubber were $478 million, compared with $462 million in Ghana.',
    { figure: '$478 million', form: 'level' },
  ],
  [
    'Actual revenue was £73 million more than the actual revenue for 1958-59.',
    { figure: '£73 million', form: 'change', direction: 'increase' },
  ],
  ['Revenue was £73 million more than outlay in 1958.', { figure: '£73 million', form: 'comparison', than: 'outlay' }],
  [
    'I propose an increase in the duty on petrol of 10 cents a litre, from 70 cents to 80 cents.',
    { figure: '80 cents', from: '70 cents', by: '10 cents a litre', direction: 'increase' },
  ],
  [
    'The economy will grow at a somewhat faster rate of 5 per cent in real terms.',
    { figure: '5 per cent', form: 'change', direction: 'increase', metric: 'economy' },
  ],
  ['The target is an annual growth rate of 4.8 per cent.', { figure: '4.8 per cent', metric: 'annual growth rate' }],
  ['Of this total, current outlay was £9 million.', { figure: '£9 million', metric: 'current outlay' }],
  ['A sum of £100 is paid for each of the first two children.', { figure: '£100' }],
  [
    'It consisted of tea of £38 million and imports of goods and services of £15 million.',
    { figure: '£15 million', metric: 'imports of goods and services' },
  ],
]);

testFrames('own former levels', [
  ['Tourism has recovered to 80 per cent of its 2019 level.', { figure: '80 per cent', metric: 'Tourism', time: null }],
  ['The tax fell to 80 per cent of its 2019 yield.', { figure: '80 per cent', time: '2019' }],
  [
    'Child mortality fell from 118 deaths per 1,000 live births to 45.',
    { figure: '45', metric: 'Child mortality', from: '118' },
  ],
]);

testFrames('as many as before, more than a contribution before', [
  [
    'Some 84,000 people are displaced — twice as many as a decade ago.',
    { figure: 'Some 84,000', time: null },
    { figure: 'twice', form: 'change', metric: 'people' },
  ],
  ['We pledged $5 million, double our previous gift.', { figure: 'double', form: 'change' }],
  ['Norway gave $5 million, double the gift of Peru.', { figure: 'double', form: 'comparison' }],
]);

testFrames('so many times more than before', [
  [
    'Five times more wells were drilled in 2016 than in 2013.',
    { figure: 'Five times', form: 'change', direction: 'increase' },
  ],
  [
    'There was a four-fold jump in the number of visitors.',
    { figure: 'four-fold', form: 'change', direction: 'increase' },
  ],
  ['Norway built three times more ferries than Spain.', { figure: 'three times', form: 'comparison', than: 'Spain' }],
  ['The firm hired 40 more nurses, rather than train them.', { figure: '40', form: 'level' }],
]);
