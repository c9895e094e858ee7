import { testFrames } from '../helpers/frames';

testFrames('money gained or lost', [
  [
    'The anticipated gain to the state is $4 billion.',
    { figure: '$4 billion', form: 'level', metric: 'anticipated gain to the state' },
  ],
  ['The firm made a gain of $4 billion.', { figure: '$4 billion', form: 'level' }],
  ['Shares saw a gain of 4%.', { figure: '4%', form: 'change', direction: 'increase' }],
]);

testFrames('than what it does otherwise', [
  ['The state spends £8bn more than it receives in tax this year.', { figure: '£8bn', form: 'comparison' }],
  ['The state spends £8bn more than it did in 2009.', { figure: '£8bn', form: 'change' }],
]);

testFrames('what a colon sets off', [
  ['Budget: output grows by 7%.', { figure: '7%', metric: 'output', subject: null }],
  [
    'The deficit, $20 million, was not above the $15 million of 1967.',
    { figure: '$20 million', polarity: 'affirmative' },
    { figure: '$15 million', polarity: 'negated' },
  ],
  ['We may reach it in as early as 2065.'],
  ['It saw Labour post its worst showing since 2002.', { figure: 'worst', form: 'rank' }],
]);

testFrames('against another, or where', [
  [
    'Mali has a birth rate of 42, 30% higher than the global average.',
    { figure: '42', form: 'level' },
    { figure: '30%', form: 'comparison', than: 'global average' },
  ],
  [
    'Sales were $5 million, 10% higher than the forecast.',
    { figure: '$5 million', form: 'level' },
    { figure: '10%', form: 'comparison' },
  ],
  ['Sales were $5 million, 10% higher than in 2010.', { figure: '$5 million', form: 'change', by: '10%' }],
  ['The quake was centred 30 miles below the town.', { figure: '30 miles', form: 'level' }],
  ['The lake stood 2 metres below the average level.', { figure: '2 metres', form: 'comparison' }],
]);

testFrames('level', [
  ['The island has 312 lighthouses.', { figure: '312', form: 'level', subject: 'island', metric: 'lighthouses' }],
  ['The unemployment rate is 7.2 per cent.', { figure: '7.2 per cent', form: 'level', metric: 'unemployment rate' }],
  [
    'The ministry spent €14 million on school meals in 2019.',
    { figure: '€14 million', form: 'level', subject: 'ministry', metric: 'school meals', time: '2019' },
  ],
  ['There are 48 wind farms in Denmark.', { figure: '48', form: 'level', metric: 'wind farms', subject: 'Denmark' }],
]);

testFrames('set apart from others', [
  ['The asthma rate is three times higher for smokers.', { figure: 'three times', form: 'comparison' }],
  [
    'Fares are 20% lower in Perth compared with Hobart.',
    { figure: '20%', form: 'comparison', than: 'Hobart', metric: 'Fares' },
  ],
  ['Fares are 20% lower this year.', { figure: '20%', form: 'change', direction: 'decrease' }],
  [
    'The fare rose to $14, nearly twice the fare for pupils.',
    { figure: '$14', form: 'change' },
    { figure: 'nearly twice', form: 'comparison' },
  ],
  [
    'The loss rate rose to 18% - about 4 times higher than the rate for trout.',
    { figure: '18%', form: 'change' },
    { figure: 'about 4 times', form: 'comparison', than: 'rate for trout' },
  ],
  ['The loss rate is 18%, 4% higher than the rate of 2010.', { figure: '18%', form: 'change', by: '4%' }],
]);

testFrames('change', [
  ['Our economy grew by 8% in 1990.', { figure: '8%', form: 'change', metric: 'Our economy', time: '1990' }],
  [
    'The deficit is to be brought down to 3% by 2020.',
    { figure: '3%', form: 'change', direction: 'decrease', metric: 'deficit' },
  ],
  ['Imports have driven prices down to $4.', { figure: '$4', form: 'change', direction: 'decrease' }],
  [
    'Unemployment, at 0.4 per cent of the workforce, rose from 1,500 to 4,900.',
    { figure: '0.4 per cent', form: 'share', whole: 'workforce' },
    { figure: '4,900', form: 'change', from: '1,500' },
  ],
  ['Exports, at £32 million, rose by 5%.', { figure: '£32 million', form: 'level' }],
  ['Sales tax fell $31 million short of the target.', { figure: '$31 million', form: 'comparison', than: 'target' }],
  ['Sales tax fell by $31 million.', { figure: '$31 million', form: 'change', direction: 'decrease' }],
  ['In 2003, 5% and 6% were lost.', { figure: '6%' }],
  ['The share of farming in output rose to 40%.', { figure: '40%', form: 'change', direction: 'increase' }],
  ['The tax would raise $9 million a year.', { figure: '$9 million a year', form: 'level' }],
  ['The levy raised the price by $9.', { figure: '$9', form: 'change' }],
  [
    'Cover has been kept above 95% for two decades, and life expectancy, at a good level, is the highest here.',
    { figure: 'highest', metric: 'life expectancy' },
  ],
  ['Prices rose 5%, and wages, in real terms, fell 2%.', { figure: '2%', metric: 'wages', direction: 'decrease' }],
  ['Today inflation is down to 7.8%.', { figure: '7.8%', form: 'change', direction: 'decrease' }],
  ['Deaths rose by 12% in 2019, to 2,284.', { figure: '2,284', by: '12%', time: '2019' }],
  [
    'The economy has grown by an average of 6% a year.',
    { figure: '6%', metric: 'economy', form: 'change', direction: 'increase' },
  ],
  ['lower the distance from 1.7 km to 500 metres', { figure: '500 metres', direction: 'decrease' }],
  ['We have lifted 90,000 people out of poverty.', { figure: '90,000', form: 'level' }],
  [
    'Prices rose 8% in 1990, compared with 9% in 1989.',
    { figure: '9%', form: 'change', time: '1989', metric: 'Prices' },
  ],
  ['The deficit widened to 4% from 3% a year ago.', { figure: '4%', form: 'change', from: '3%', time: null }],
  [
    'Steel exports rose 12% in 2006.',
    { figure: '12%', form: 'change', direction: 'increase', metric: 'Steel exports', time: '2006' },
  ],
  ['A 3% fall in water use followed.', { figure: '3%', form: 'change', direction: 'decrease', metric: 'water use' }],
  [
    'Coal production halved between 2012 and 2018.',
    { figure: 'halved', form: 'change', direction: 'decrease', value: 0.5, metric: 'Coal production' },
  ],
  [
    'The programme has more than tripled its budget.',
    { figure: 'more than tripled', form: 'change', direction: 'increase', metric: 'its budget', subject: 'programme' },
  ],
  [
    'Norway reduced emissions by 2.6 per cent.',
    { figure: '2.6 per cent', form: 'change', direction: 'decrease', metric: 'emissions', subject: 'Norway' },
  ],
]);

testFrames('beside a verb that it does not hang on', [
  ['Duty is frozen, a saving of £75 to the average driver.', { figure: '£75', form: 'level', metric: 'saving' }],
  [
    'Relief will go from $8,000 to $10,000, of which $4,000 may be claimed for books.',
    { figure: '$10,000', form: 'change' },
    { figure: '$4,000', form: 'level' },
  ],
  ['It refunds 25% of the cost, up to a maximum of $900.', { figure: 'up to a maximum of $900', form: 'level' }],
  ['Duty is frozen at £75.', { figure: '£75', form: 'change', direction: 'none' }],
]);

testFrames('gapped figures', [
  [
    'Houses made up 61% of completions, apartments 18% and villas 21%.',
    { figure: '61%', form: 'share', whole: 'completions', metric: 'Houses' },
    { figure: '18%', form: 'share', whole: 'completions', metric: 'apartments' },
    { figure: '21%', form: 'share', whole: 'completions', metric: 'villas' },
  ],
  [
    'Exports amounted to $16 million and imports to $11 million.',
    { figure: '$16 million', form: 'level', metric: 'Exports' },
    { figure: '$11 million', form: 'level', metric: 'imports' },
  ],
  ['One in eight had received notice.', { figure: 'One in eight', form: 'share', fraction: 0.125 }],
]);

testFrames('comparison', [
  ['The rate in the north is three times that of the south.', { figure: 'three times', form: 'comparison' }],
  ['Output was 6% below its peak of 2007.', { figure: '6%', form: 'change', direction: 'decrease', time: null }],
  ['Women earned 14% less than men.', { figure: '14%', form: 'comparison', than: 'men' }],
  ['A higher wage would lift 1.3 million workers out of poverty.', { figure: '1.3 million', form: 'level' }],
  ['Raising the wage would lift 1.3 million workers out of poverty.', { figure: '1.3 million', form: 'level' }],
  ['The firm made a loss of $15 million.', { figure: '$15 million', form: 'level' }],
  ['It had a share of 57%, 6 points more than before the war.', { figure: '6', form: 'change', direction: 'increase' }],
  ['The plan would lead to a loss of 90 jobs.', { figure: '90', form: 'change', direction: 'decrease' }],
  ['Losses were three times higher in the tropics than in the north.', { figure: 'three times', form: 'comparison' }],
  ['Smokers are twice as likely to die young as others.', { figure: 'twice', form: 'comparison', than: 'others' }],
  [
    'Life expectancy in Japan is 82 years, four years longer than in Norway.',
    { figure: '82 years', form: 'level', subject: 'Japan' },
    { figure: 'four years', form: 'comparison', than: 'Norway' },
  ],
  ['Rents were 5% higher in the north than in 2010.', { figure: '5%', form: 'change' }],
  ['Exports were 3% and imports 5% lower than in Norway.', { figure: '5%', form: 'comparison', than: 'Norway' }],
  ['Mayor Ortiz defeated her rival by 1,204 votes.', { figure: '1,204', form: 'comparison', subject: 'Mayor Ortiz' }],
]);

testFrames('event', [
  ['This year marks the 25th anniversary of the treaty.', { figure: '25th', form: 'event' }],
  ['In 1987, Finland signed the accord.', { figure: '1987', form: 'event', subject: 'Finland', time: '1987' }],
  ['The law took effect on 1 July 2009.', { figure: '1 July 2009', form: 'event', subject: 'law', time: '2009-07-01' }],
]);

testFrames('no claim', [
  ['On the one hand, the two sides agree.'],
  ['First, we thank our partners.'],
  ['Both countries signed.'],
  ['The clinic cares for three-year-olds.'],
  ['The bank helps first home buyers to save.'],
]);

testFrames('exercises', [
  ['Describe two trends in exports.'],
  ['Suppose that 40 of 50 men work.'],
  ['Explain three causes of inflation.'],
  ['The tables describe 40 rivers.', { figure: '40' }],
]);

testFrames('what writes out all of them or only leads on', [
  ['All sixteen regions met the deadline.'],
  ['The twelve members agree.'],
  ['The plan for 2016 will:\n(a) help.'],
  ['There are sixteen regions.', { figure: 'sixteen', form: 'level' }],
]);

testFrames('a level beside a change', [
  [
    'Output growth was 4%, with a poverty rate of 7%.',
    { figure: '4%', form: 'change' },
    { figure: '7%', form: 'level', metric: 'poverty rate' },
  ],
  [
    'It expects growth in trade to be 10%, and turnout to be 3%.',
    { figure: '10%', form: 'change', metric: 'trade' },
    { figure: '3%', form: 'level', metric: 'turnout' },
  ],
]);

testFrames('bare multiples and majorities', [
  ['Wages in mining are double those in farming.', { figure: 'double', form: 'comparison', metric: 'Wages in mining' }],
  ['Prices are double what they were in 2005.', { figure: 'double', form: 'change' }],
  ['The majority, 58%, favoured reform.', { figure: '58%', form: 'share' }],
  ['Only a minority (31%) would pay.', { figure: '31%', form: 'share' }],
]);

testFrames('where somebody is moved', [
  ['The fees pushed 96 million people below the poverty line.', { figure: '96 million', form: 'level' }],
  ['Pay is 9% below the poverty line.', { figure: '9%', form: 'comparison' }],
]);
