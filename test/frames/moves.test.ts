import { testFrames } from '../helpers/frames';

testFrames('lows, steps and doublings', [
  [
    'The yield sank to a six year low of 7.7%.',
    { figure: '7.7%', form: 'change', direction: 'decrease', metric: 'yield' },
  ],
  ['Futures were up 20 points before the news.', { figure: '20', form: 'change', metric: 'Futures' }],
  [
    'A loss of 12,000 jobs in mining was reported.',
    { figure: '12,000', form: 'change', direction: 'decrease', metric: 'jobs' },
  ],
  ['There was a rise of 5 points in the index.', { figure: '5', form: 'change', metric: 'index' }],
  [
    'Places rose. This was a more than doubling within ten years.',
    { figure: 'more than doubling', form: 'change', direction: 'increase' },
  ],
  ['Several brokers say output is slowing to a 1.5% pace.', { figure: '1.5%', metric: 'output' }],
  ['Personal reliefs will be raised: child relief from $500 to $750.', { figure: '$750', from: '$500' }],
  [
    'The industry led with growth of 18%, followed by banks (10%) and trade (8%).',
    { figure: '18%', form: 'change' },
    { figure: '10%', form: 'change', metric: 'growth' },
    { figure: '8%' },
  ],
]);

testFrames('a word of direction before the figure', [
  ['Ferry traffic was up by 4%.', { figure: '4%', form: 'change', direction: 'increase', by: '4%' }],
  [
    'Cheese and butter output was down 3% and 8% respectively.',
    { figure: '3%', form: 'change', direction: 'decrease' },
    { figure: '8%', form: 'change', direction: 'decrease' },
  ],
  [
    'Fires in homes dropped by 12 per cent while arson was up 9 per cent.',
    { figure: '12 per cent', form: 'change', direction: 'decrease', by: '12 per cent' },
    { figure: '9 per cent', form: 'change', direction: 'increase', by: '9 per cent' },
  ],
  ['Turnover was up 3.1%, to €640 million.', { figure: '€640 million', direction: 'increase', by: '3.1%' }],
  [
    'Core inflation, at five per cent, was down by 1.2 points from 2006.',
    { figure: 'five per cent', form: 'change', direction: 'decrease', by: '1.2' },
  ],
  ['Unemployment, at 6 per cent, was up 0.3 points.', { figure: '6 per cent', form: 'change', by: '0.3' }],
]);

testFrames('a word of direction behind the figure', [
  ['In March the flock was 40,000 down on the year.', { figure: '40,000', form: 'change', direction: 'decrease' }],
  ['Rents are 2% lower than twelve months earlier.', { figure: '2%', form: 'change', direction: 'decrease', by: '2%' }],
  ['There were 310 more than one year before.', { figure: '310', form: 'change', direction: 'increase', by: '310' }],
  [
    'Wool and flax sales were 4% and 11% lower, respectively, than in 1998.',
    { figure: '4%', form: 'change', direction: 'decrease' },
    { figure: '11%', form: 'change', direction: 'decrease' },
  ],
  ['The index closed 3% higher at 1,240.', { figure: '1,240', form: 'change', direction: 'increase', by: '3%' }],
  ['Lamb costs 6% more than beef.', { figure: '6%', form: 'comparison', than: 'beef' }],
  ['The tower has 12 lower floors.', { figure: '12', form: 'level' }],
]);

testFrames('nouns of change', [
  ['An annual growth rate of 6.4% followed.', { figure: '6.4%', form: 'change', direction: 'increase' }],
  ['The rate of decline in sales was 3%.', { figure: '3%', form: 'change', direction: 'decrease' }],
  ['A downward revision of 0.3% was made.', { figure: '0.3%', form: 'change', direction: 'decrease' }],
  ['The report speaks of negative growth of 2% in May.', { figure: '2%', form: 'change', direction: 'decrease' }],
  ['They attributed it to a 6% drop in thefts.', { figure: '6%', form: 'change', by: '6%' }],
  ['There was a reduction by 17,000.', { figure: '17,000', form: 'change', direction: 'decrease', by: '17,000' }],
  ['An interest rate of 4% applies.', { figure: '4%', form: 'level' }],
]);

testFrames('a verb and its particle', [
  ['Utilisation edged up to 74%.', { figure: '74%', form: 'change', direction: 'increase', by: null }],
  ['The fee will go up to $90.', { figure: '$90', form: 'change', direction: 'increase' }],
  ['Grants of up to $90 are paid.', { figure: 'up to $90', form: 'level' }],
  ['The fishing levy will go up by $50 in July 2013.', { figure: '$50', metric: 'fishing levy', time: '2013-07' }],
  [
    'Water charges went down by 12%.',
    { figure: '12%', form: 'change', direction: 'decrease', metric: 'Water charges' },
  ],
  ['Fees have moved up to $90.', { figure: '$90', form: 'change', direction: 'increase', metric: 'Fees' }],
  ['The plan would push down the jobless rate to 5.2%.', { figure: '5.2%', form: 'change', metric: 'jobless rate' }],
  [
    'They drove down the cost of power to 5 cents.',
    { figure: '5 cents', direction: 'decrease', metric: 'cost of power' },
  ],
  ['The strike pushed up wages by 4%.', { figure: '4%', direction: 'increase', metric: 'wages' }],
]);

testFrames('how it was counted', [
  ['Exports rose 4.9% year on year, to €80 million.', { figure: '€80 million', form: 'change', by: '4.9%' }],
  ['Exports fell 4.9% quarter-on-quarter.', { figure: '4.9%', form: 'change', by: '4.9%', metric: 'Exports' }],
  ['Output from wind and solar rose 15% in 2011.', { figure: '15%', form: 'change', direction: 'increase' }],
]);

testFrames('stayed where it was', [
  ['Arrests were unchanged at 640.', { figure: '640', form: 'change', direction: 'none', from: null }],
  ['The subsidy is kept at 5 cents.', { figure: '5 cents', form: 'change', direction: 'none' }],
  ['The duty of 8% will remain unchanged.', { figure: '8%', form: 'change', direction: 'none' }],
  ['The council keeps 5% of the rent.', { figure: '5%', form: 'share' }],
  [
    'Aid remains at 0.3%, less than half of the promise.',
    { figure: '0.3%', form: 'change', direction: 'none' },
    { figure: 'less than half', form: 'share' },
  ],
  [
    'Chad remains the largest donor at $700 million.',
    { figure: 'largest', form: 'rank' },
    { figure: '$700 million', form: 'level' },
  ],
  ['The duty remains at 5%.', { figure: '5%', form: 'change', direction: 'none' }],
  [
    'The allowance is raised to $400, and for those above the age of 70 to $650 a year.',
    { figure: '$650 a year', form: 'change' },
  ],
  ['The charge stayed the same at 7% in the north.', { figure: '7%', form: 'change', metric: 'charge' }],
]);

testFrames('where the direction stands', [
  ['The duty will be brought down from 25% to 15%.', { figure: '15%', from: '25%', direction: 'decrease' }],
  ['The bank brought the rate down to 4%.', { figure: '4%', form: 'change', direction: 'decrease' }],
  [
    'The catch showed an increase of 16 tonnes over that of 1965, to reach a total of 90 tonnes.',
    { figure: '90 tonnes', direction: 'increase', by: '16 tonnes' },
  ],
  [
    'The grant for health rises by 18% to $92 million and that for education by 12% to $210 million.',
    { figure: '$92 million', direction: 'increase', by: '18%' },
    { figure: '$210 million', direction: 'increase', by: '12%' },
  ],
  [
    'Visits increased threefold in ten years, to 600,000.',
    { figure: '600,000', direction: 'increase', by: 'threefold' },
  ],
  ['Life expectancy has gone up from 49 to 57 years.', { figure: '57 years', from: '49', direction: 'increase' }],
]);

testFrames('amount or level', [
  ['Manufacturing grew at 6.2%.', { figure: '6.2%', form: 'change', by: '6.2%' }],
  ['Imports rose $5 million to $20 million.', { figure: '$20 million', by: '$5 million', from: null }],
  ['A duty of 15% in place of the existing 10% will apply.', { figure: '15%', from: '10%', direction: 'increase' }],
  ['The price peaked at 6.2%.', { figure: '6.2%', form: 'level' }],
]);

testFrames('what a figure is said to be', [
  ['The deficit is now down to 2.5%.', { figure: '2.5%', form: 'change', direction: 'decrease', by: null }],
  ['Fees rose to a four-month high of 2.57%.', { figure: '2.57%', form: 'change', direction: 'increase' }],
  ['Food sales had the highest growth, of 13.1%.', { figure: '13.1%', form: 'change', direction: 'increase' }],
  ['Efforts must be increased five-fold.', { figure: 'five-fold', form: 'change', direction: 'increase' }],
  ['Sales weakened in August, rising 4.8% on the year.', { figure: '4.8%', form: 'change', direction: 'increase' }],
  ['Growth is projected to reach 6%.', { figure: '6%', form: 'level' }],
  ['The lakes are 2 degrees warmer than in 1970.', { figure: '2 degrees', form: 'change', direction: 'increase' }],
  ['Farm receipts reached an all-time high of $9 million.', { figure: '$9 million', metric: 'Farm receipts' }],
  ['Output fell to a low of 40 tonnes in 2009.', { figure: '40 tonnes', metric: 'Output' }],
]);

testFrames('what a verb of change governs', [
  ['Ferry fares are to rise by 2% above inflation.', { figure: '2%', form: 'change', direction: 'increase', by: '2%' }],
  ['The deficit was revised down to 6.6%.', { figure: '6.6%', form: 'change', direction: 'decrease', by: null }],
  [
    'Debt is predicted to peak at 78% in 2015 and fall to 74% by 2018.',
    { figure: '78%', form: 'level' },
    { figure: '74%', form: 'change', direction: 'decrease' },
  ],
  ['Road tax goes up to £300.', { figure: '£300', form: 'change', direction: 'increase' }],
  ['It costs three times as much as it did two years ago.', { figure: 'three times', form: 'change' }],
  ['It costs three times as much as in Spain.', { figure: 'three times', form: 'comparison' }],
  [
    'The report notes a 12% increase in births assisted by nurses, from 59% to 71%.',
    { figure: '71%', form: 'change', from: '59%', by: '12%' },
  ],
  ['The rate is 2% above inflation.', { figure: '2%', form: 'comparison' }],
  ['Taxes for a family of four fell by $320.', { figure: '$320', form: 'change' }],
]);

testFrames('steps and multiples', [
  ['Support fell to 48%, a drop of 7 points.', { figure: '7', form: 'change', direction: 'decrease' }],
  ['We shall double the grant to $20,000.', { figure: '$20,000', form: 'change', by: 'double', direction: 'increase' }],
]);

testFrames('nouns of change that repeat what changes', [
  [
    'Total lending fell by 1.7 per cent as against a fall of 3 per cent in 1963.',
    { figure: '3 per cent', form: 'change', direction: 'decrease', metric: 'Total lending', time: '1963' },
  ],
  [
    'Fixed outlays rose by 9.8 per cent, in contrast to a 2.6 per cent decline in 1985.',
    { figure: '9.8 per cent', direction: 'increase', metric: 'Fixed outlays' },
    { figure: '2.6 per cent', direction: 'decrease', metric: 'Fixed outlays', time: '1985' },
  ],
  [
    'The growth of exports of 9 per cent was faster than that of imports of 4 per cent.',
    { figure: '4 per cent', form: 'change', direction: 'increase', metric: 'imports' },
  ],
  [
    'The lower rate of decline than that recorded in 1971 of 15 per cent was welcome.',
    { figure: '15 per cent', form: 'change', direction: 'decrease', metric: 'lower rate of decline' },
  ],
  [
    'In the case of tea production, the increase was 2.6 per cent.',
    { figure: '2.6 per cent', form: 'change', metric: 'tea production' },
  ],
  [
    'Fixed investment rose in the north; in the south there was a fall of 11 per cent.',
    { figure: '11 per cent', direction: 'decrease', metric: 'Fixed investment' },
  ],
  [
    'The forestry sector recorded a growth rate of 5 per cent.',
    { figure: '5 per cent', form: 'change', subject: 'forestry sector', metric: 'growth rate' },
  ],
  [
    'The Gross National Product recorded a growth rate of 5 per cent.',
    { figure: '5 per cent', form: 'change', metric: 'Gross National Product' },
  ],
  ['The GDP growth rate was 5 per cent.', { figure: '5 per cent', metric: 'GDP growth' }],
  [
    'It was due to a fall in the cost of fuel by $3 million.',
    { figure: '$3 million', metric: 'cost of fuel', direction: 'decrease' },
  ],
  [
    'It was due to a fall in demand, which cut the cost of fuel by $3 million.',
    { figure: '$3 million', metric: 'cost of fuel' },
  ],
]);

testFrames('pace', [
  [
    'Port traffic increased at an average annual rate of 2.7 per cent.',
    { figure: '2.7 per cent', form: 'change', direction: 'increase', metric: 'Port traffic' },
  ],
  [
    'Growers raised the volume of tea at a rate of 3 per cent.',
    { figure: '3 per cent', form: 'change', metric: 'volume of tea' },
  ],
  ['Sales fell at a pace of 4 per cent.', { figure: '4 per cent', direction: 'decrease', metric: 'Sales' }],
  ['The bank lends at a rate of 4 per cent.', { figure: '4 per cent', form: 'level', metric: 'rate' }],
]);

testFrames('changes told in turn', [
  [
    'Import prices, which rose by 9 per cent in 1963, rose by a further 3 per cent in 1964.',
    { figure: '9 per cent', by: '9 per cent', time: '1963' },
    { figure: '3 per cent', from: null, by: '3 per cent', time: '1964' },
  ],
  [
    'Output increased by 1 million tons to reach 138 million tons.',
    { figure: '138 million tons', direction: 'increase' },
  ],
  ['Output fell by 5 per cent to reach 138 million tons.', { figure: '138 million tons', direction: 'decrease' }],
]);

testFrames('amounts in brackets', [
  [
    'There was a modest increase in external assets (£125 million) and a fall in bank loans (£112 million).',
    { figure: '£125 million', form: 'change', direction: 'increase', metric: 'external assets' },
    { figure: '£112 million', form: 'change', direction: 'decrease', metric: 'bank loans' },
  ],
  [
    'The rest went on road works (£85 million) and school meals (£49 million).',
    { figure: '£85 million', form: 'level', metric: 'road works' },
    { figure: '£49 million', form: 'level', metric: 'school meals' },
  ],
  ['Over a third of the deficit (£27 million) arose in May.', { figure: '£27 million', metric: 'deficit' }],
  ['The price index (1967=100) rose from 158 to 209.', { figure: '209', from: '158', metric: 'price index' }],
]);

testFrames('commas in place of a verb', [
  [
    'Revenue rose by 7.4 per cent and current outlay, by 8.7 per cent.',
    { figure: '8.7 per cent', direction: 'increase', metric: 'current outlay' },
  ],
  [
    'Revenue is put at £28 million and expenditure on roads, £37 million.',
    { figure: '£37 million', metric: 'expenditure on roads' },
  ],
  ['Revenue rose to £28 million and, by 1970, £37 million.', { figure: '£37 million', metric: 'Revenue' }],
]);

testFrames('measures that a relative clause moves', [
  ['The terms of trade, which fell by 9 per cent, rose.', { figure: '9 per cent', metric: 'terms of trade' }],
  ['The price of oil which rose by 9 per cent is high.', { figure: '9 per cent', metric: 'price of oil' }],
  ['The Maha 1985/86 rice crop rose by 3 per cent.', { figure: '3 per cent', metric: 'Maha 1985/86 rice crop' }],
  [
    'Earnings from this source, which had amounted to $106 million in 1975, were halved.',
    { figure: '$106 million', metric: 'Earnings from this source', time: '1975' },
  ],
  [
    'Exports from the mill, which reached 40 tonnes in May, fell.',
    { figure: '40 tonnes', metric: 'Exports from the mill' },
  ],
  ['Workers on the wage, which was $4 in 1990, left.', { figure: '$4', metric: 'wage' }],
]);

testFrames('one of a pair', [
  [
    'Both private and public saving rose, the former by 6 per cent to £10 million and the latter by 3 per cent to £9 million.',
    { figure: '£10 million', by: '6 per cent', metric: 'private and public saving' },
    { figure: '£9 million', by: '3 per cent', metric: 'public saving' },
  ],
  [
    'Exports and imports fell, the former by 6 per cent and the latter by 4 per cent.',
    { figure: '6 per cent', direction: 'decrease', metric: 'Exports' },
    { figure: '4 per cent', direction: 'decrease', metric: 'imports' },
  ],
  [
    'Of sales of tea and sales of rubber, the latter rose by 4 per cent.',
    { figure: '4 per cent', metric: 'sales of rubber' },
  ],
  ['The former price was 4 per cent lower.', { figure: '4 per cent', metric: 'former price' }],
]);

testFrames('rows of figures', [
  [
    'Revenue is £44 million, £2 million short of the estimate.',
    { figure: '£44 million', form: 'level' },
    { figure: '£2 million', form: 'comparison', than: 'estimate' },
  ],
  ['Rents and fares were 3% and 2% higher.', { figure: '3%', form: 'change', direction: 'increase' }],
  ['Rents were up 3%, 2% and 1% in turn.', { figure: '2%', form: 'change', direction: 'increase' }],
  ['Outlay will be held at £32 million, the same as in 1984.', { figure: '£32 million', time: null }],
  [
    'Gross fixed investment, at £70 million, was 6 per cent higher.',
    { figure: '6 per cent', metric: 'Gross fixed investment' },
  ],
]);

testFrames('lengths of time that moved', [
  [
    'The life expectancy of men has gone from 61 to 72 years.',
    { figure: '72 years', form: 'change', metric: 'life expectancy', subject: 'men' },
  ],
  ['The men have gone from 2 to 7 years in camps.'],
]);

testFrames('ranks that describe whose it is', [
  ['The debt of the poorest countries has tripled.', { figure: 'tripled', metric: 'debt of the poorest countries' }],
  ['Exports of the second largest producer fell by 3%.', { figure: '3%', metric: 'Exports' }],
]);
