import { testFrames } from '../helpers/frames';

testFrames('level', [
  ['The island has 312 lighthouses.', { figure: '312', form: 'level', subject: 'island', metric: 'lighthouses' }],
  ['The unemployment rate is 7.2 per cent.', { figure: '7.2 per cent', form: 'level', metric: 'unemployment rate' }],
  [
    'The ministry spent €14 million on school meals in 2019.',
    { figure: '€14 million', form: 'level', subject: 'ministry', metric: 'school meals', time: '2019' },
  ],
  [
    'There are 48 wind farms in Denmark.',
    { figure: '48', form: 'level', metric: 'wind farms in Denmark', subject: 'Denmark' },
  ],
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

testFrames('change', [
  ['Our economy grew by 8% in 1990.', { figure: '8%', form: 'change', metric: 'Our economy', time: '1990' }],
  [
    'The deficit is to be brought down to 3% by 2020.',
    { figure: '3%', form: 'change', direction: 'decrease', metric: 'deficit' },
  ],
  ['Imports have driven prices down to $4.', { figure: '$4', form: 'change', direction: 'decrease' }],
  [
    'More than half of those who left school in 2010 found work.',
    { figure: 'More than half', whole: 'those who left school in 2010' },
  ],
  ['A third of those with a degree leave.', { figure: 'A third', whole: 'those with a degree' }],
  [
    'Rents account for 30% of the increase, and the spread of leases for another 12%.',
    { figure: '30%', whole: 'increase' },
    { figure: '12%', form: 'share', whole: 'increase' },
  ],
  ['Two in five mothers with small children worked.', { figure: 'Two in five', whole: 'mothers with small children' }],
  ['The ferry took off with 81% of its seats.', { figure: '81%', form: 'share' }],
  [
    'Revenue is projected to return to 98% of its 2019 level this year.',
    { figure: '98%', form: 'share', whole: 'its 2019 level' },
  ],
  ['Of the budget of $412 million, 88% goes to wages.', { figure: '88%', form: 'share', whole: 'budget' }],
  ['In a town of 40,000, half work in mills.', { figure: 'half', form: 'share' }],
  [
    'Unemployment, at 0.4 per cent of the workforce, rose from 1,500 to 4,900.',
    { figure: '0.4 per cent', form: 'share', whole: 'workforce' },
    { figure: '4,900', form: 'change', from: '1,500' },
  ],
  ['Exports, at £32 million, rose by 5%.', { figure: '£32 million', form: 'level' }],
  ['Sales tax fell $31 million short of the target.', { figure: '$31 million', form: 'comparison', than: 'target' }],
  ['Sales tax fell by $31 million.', { figure: '$31 million', form: 'change', direction: 'decrease' }],
  ['In 2003, 5% and 6% were lost.', { figure: '6%' }],
  ['The share of farming in output was around 40%.', { figure: 'around 40%', form: 'share', whole: 'output' }],
  ['Our share of the market stands at 9%.', { figure: '9%', form: 'share', whole: 'market' }],
  ['Trade remains the lead sector with a 22% share of output.', { figure: '22%', form: 'share', whole: 'output' }],
  ['The share of farming in output rose to 40%.', { figure: '40%', form: 'change', direction: 'increase' }],
  ['Salaries take up 30% of the budget.', { figure: '30%', form: 'share' }],
  ['Women lead 9% of firms and make up 40% of the workforce.', { figure: '40%', form: 'share', whole: 'workforce' }],
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

testFrames('share', [
  [
    'Hydropower accounts for 62% of electricity generation.',
    { figure: '62%', form: 'share', fraction: 0.62, whole: 'electricity generation', metric: 'Hydropower' },
  ],
  [
    'Chile produces 28% of the world’s copper.',
    { figure: '28%', form: 'share', whole: 'world’s copper', subject: 'Chile' },
  ],
  [
    'Public debt was 71.5% of GDP in 2014.',
    { figure: '71.5%', form: 'share', whole: 'GDP', metric: 'Public debt', time: '2014' },
  ],
  [
    'More than half of respondents said that buses were too slow.',
    { figure: 'More than half', form: 'share', fraction: 0.5 },
  ],
]);

testFrames('a part of what another has', [
  ['Net debt is less than half of that in Japan.', { figure: 'less than half', form: 'comparison' }],
  ['Growth was a third of that of the region.', { figure: 'a third', form: 'comparison' }],
  ['Half of those in work are women.', { figure: 'Half', form: 'share' }],
]);

testFrames('a part that somebody gets back', [
  [
    'Families recover 85 per cent of their costs.',
    { figure: '85 per cent', form: 'share', fraction: 0.85, whole: 'their costs' },
  ],
  ['The party gained 60% of the vote.', { figure: '60%', form: 'share', fraction: 0.6, whole: 'vote' }],
  ['Output gained 60%.', { figure: '60%', form: 'change', direction: 'increase' }],
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

testFrames('rank', []);

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

testFrames('rank', [
  [
    'Estonia ranked 7th in the World Digital Index in 2020.',
    { figure: '7th', form: 'rank', position: 7, subject: 'Estonia', time: '2020' },
  ],
  ['The port is the second largest in Africa.', { figure: 'second largest', form: 'rank', position: 2 }],
  [
    'Peru had the highest growth rate of any country.',
    { figure: 'highest', form: 'rank', position: 1, subject: 'Peru', metric: 'growth rate' },
  ],
  ['Oslo has become the biggest port.', { figure: 'biggest', form: 'rank', subject: 'Oslo', metric: 'port' }],
  ['Our fourth measure supports farmers.'],
  ['One of the largest dams stands there.'],
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

testFrames('parts and multiples of what something has', [
  ['The appeal received only half its funds.', { figure: 'half', form: 'share', whole: 'its funds' }],
  ['The lake is half its former size.', { figure: 'half', form: 'change' }],
  ['Half the islanders live by fishing.', { figure: 'Half', form: 'share', whole: 'islanders' }],
  ['They feed half the city.', { figure: 'half', form: 'share', whole: 'city' }],
  ['Half the budget goes to roads.', { figure: 'Half', form: 'share', whole: 'budget' }],
  ['Rents are half the national average.', { figure: 'half', form: 'comparison', than: 'national average' }],
  ['They pay half the price.', { figure: 'half', form: 'comparison', than: 'price' }],
  [
    'The zone is 900 times larger than its land area.',
    { figure: '900 times', form: 'comparison', than: 'its land area' },
  ],
  ['It was 9% higher than its level of 2005.', { figure: '9%', form: 'change' }],
  ['Arms cost $2 trillion, twelve times what was spent on aid.', { figure: 'twelve times', form: 'comparison' }],
  ['Output is three times what it was.', { figure: 'three times', form: 'change' }],
]);
