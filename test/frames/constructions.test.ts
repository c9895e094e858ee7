import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src';
import { testFrames } from '../helpers/frames';

describe('a list of what will be done', () => {
  const LIST = `The Ministry will, from next year:

• recruit 400 nurses and post half of them to rural clinics;
• pilot 12 harbour schemes;
• abolish the duty on bicycles with effect from 1 July 2014; and
• keep the fuel levy at its present rate of 12 cents.`;
  const claims = extractClaims(LIST);

  test.each([
    ['400', 'Ministry', 'nurses'],
    ['half', 'Ministry', 'nurses'],
    ['12', 'Ministry', 'harbour schemes'],
    ['1 July 2014', 'duty on bicycles', null],
    ['12 cents', 'Ministry', 'fuel levy'],
  ])('%s is of %s', (figure, subject, metric) => {
    const claim = claims.find(({ expression }) => expression.text === figure);
    expect(claim).toMatchObject({ modality: 'target', subject: { text: subject } });
    expect(claim?.metric?.text ?? null).toBe(metric);
  });

  test('the line that leads on may have nothing but who acts and an auxiliary', () => {
    const [claim] = extractClaims(
      'Mr. Speaker, in pursuit of this, Council will:\n\n• construct 50 community schools;',
    );
    expect(claim?.subject?.text).toBe('Council');
  });

  test('an item with a subject of its own keeps it', () => {
    const [claim] = extractClaims('The Ministry will see to it that:\n\n• the port handles 900 ships;');
    expect(claim?.subject?.text).toBe('port');
  });
});

testFrames('verbs that only set', [
  [
    'The plan brought inflation down from 12 to 4 percent.',
    { figure: '4 percent', form: 'change', direction: 'decrease', from: '12' },
  ],
  [
    'The project will take access to piped water from 60 to 75 percent by 2016.',
    { figure: '75 percent', form: 'change', direction: 'increase', from: '60', metric: 'access to piped water' },
  ],
  ['They pushed the age of entry from six to five.', { figure: 'five', direction: 'decrease' }],
  ['Each trip takes from 5 to 7 hours.', { figure: 'from 5 to 7 hours', form: 'level' }],
]);

testFrames('an amount said twice', [
  [
    'Revenue is put at $22 million in 2013, equal to 25 percent of GDP, and spending at $30 million.',
    { figure: '25 percent', form: 'share', time: '2013', whole: 'GDP' },
    { figure: '$30 million', metric: 'spending', time: '2013' },
  ],
  [
    'Aid came to $4 billion in 1999, equivalent to 3% of income.',
    { figure: '3%', form: 'share', metric: 'Aid', time: '1999' },
  ],
  ['Costs equal to $4 million in 1999 fell to $3 million.', { figure: '$3 million', form: 'change' }],
  [
    'We took in 90,000 refugees, at that time almost a tenth of the population.',
    { figure: 'almost a tenth', form: 'share', metric: 'refugees', whole: 'population' },
  ],
  ['Losses rose to $3 million, 4% of sales.', { figure: '4%', form: 'share', metric: 'Losses', whole: 'sales' }],
]);

testFrames('parts of what a thing has itself', [
  ['The peso lost 9 percent of its value.', { figure: '9 percent', metric: 'its value', subject: 'peso' }],
  ['The town lost a third of its people.', { figure: 'a third', metric: 'its people', subject: 'town' }],
  [
    'We shall draw a third of the energy that we use from the sun.',
    { figure: 'a third', form: 'share', whole: 'energy that we use' },
  ],
  ['They burn a third of the wood, which they dry first.', { figure: 'a third', form: 'share', whole: 'wood' }],
]);

testFrames('that for a noun and for a clause', [
  [
    'In the south the rate is more than twice that in the capital.',
    { figure: 'more than twice', form: 'comparison', than: 'that in the capital' },
  ],
  [
    'Engineers warn that water level along the quay, which is low, could rise by 40 centimetres.',
    { figure: '40 centimetres', form: 'change', metric: 'water level', source: 'Engineers', modality: 'hedged' },
  ],
  ['They raised that share to 16%, and stopped.', { figure: '16%', form: 'change', metric: 'that share' }],
]);

testFrames('what a figure falls short of', [
  [
    'Output grew by 4 percent, a little short of the target of 5 percent.',
    { figure: '4 percent', form: 'change' },
    { figure: '5 percent', form: 'level', metric: 'target' },
  ],
  ['Output grew by an average of 5 percent.', { figure: '5 percent', form: 'change', metric: 'Output' }],
]);

testFrames('times that are objects', [
  ['Inflation ended the year at 6.5 percent.', { figure: '6.5 percent', metric: 'Inflation' }],
  ['Prices closed the week at $90 a tonne.', { figure: '$90 a tonne', metric: 'Prices' }],
  ['The firm raised the price to $9.', { figure: '$9', metric: 'price' }],
]);

testFrames('what a relative clause measures', [
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

testFrames('phrases that only lead behind an amount', [
  ['Landings dropped by a tenth, in spite of the new quay.', { figure: 'a tenth', metric: 'Landings' }],
  ['Aid rose by a tenth, in line with the plan.', { figure: 'a tenth', metric: 'Aid' }],
  ['They put $4 million, in bonds.', { figure: '$4 million', metric: 'bonds' }],
]);

testFrames('a magnitude said once for both ends', [
  [
    'Capacity was raised from 217 to 229 million litres.',
    { figure: '229 million litres', from: '217', direction: 'increase' },
  ],
  ['Sales rose from 900 to 1.2 million.', { figure: '1.2 million', from: '900', direction: 'increase' }],
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
  [
    'Mortality in Faro on such days was twice that in Porto.',
    { figure: 'twice', metric: 'Mortality in Faro', subject: 'Faro' },
  ],
  ['The model puts the number of deaths from heat at 1,100.', { figure: '1,100', metric: 'number of deaths' }],
  [
    'Togo has the fourth oldest fleet in the African Union.',
    { figure: 'fourth oldest', form: 'rank', metric: 'fleet' },
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
  [
    'We call for respect for the Lima Compact, adopted in Peru last December.',
    { figure: 'last December', form: 'event', subject: 'Lima Compact', modality: 'asserted' },
  ],
  ['We guide the work of its seventy-fourth session.'],
  ['It is our aim to leave the class of least\ndeveloped states by 2024.', { figure: '2024', form: 'event' }],
]);

testFrames('those of ours who speak for themselves', [
  ['Our scientists warn that a third of the ice will go.', { figure: 'a third', source: 'Our scientists' }],
  ['Our figures show that a third of the ice will go.', { figure: 'a third', source: null }],
  ['Our department says that a third of the ice will go.', { figure: 'a third', source: null }],
]);

testFrames('what covers a part', [
  [
    'Forests cover 44 per cent of the land.',
    { figure: '44 per cent', form: 'share', metric: 'Forests', whole: 'land' },
  ],
  ['Pumps occupy a tenth of the floor.', { figure: 'a tenth', form: 'share', metric: 'Pumps' }],
  ['The Agency covers 40% of costs.', { figure: '40%', form: 'share', metric: 'costs' }],
]);

testFrames('a second clause that is reported', [
  [
    'It noted that 62 percent of towns have a plan, and that the state will spend 4 million euros on rooms.',
    { figure: '62 percent', source: 'It' },
    { figure: '4 million euros', source: 'It', metric: 'rooms' },
  ],
  [
    'The team found that on days when the heat rose, deaths increased by 23 percent.',
    { figure: '23 percent', source: 'team', metric: 'deaths' },
  ],
  ['It shows that 4,000 homes burnt.', { figure: '4,000', source: null }],
]);

testFrames('counted names with adjectives inside', [
  [
    'They will build 50 community day senior high schools.',
    { figure: '50', metric: 'community day senior high schools' },
  ],
  ['It has 12 district level technical colleges.', { figure: '12', metric: 'district level technical colleges' }],
  ['They trained 2,500 midwives.', { figure: '2,500', metric: 'midwives' }],
]);

testFrames('verbs with their particle', [
  ['The fishing levy will go up by $50 in July 2013.', { figure: '$50', metric: 'fishing levy', time: '2013-07' }],
  [
    'Water charges went down by 12%.',
    { figure: '12%', form: 'change', direction: 'decrease', metric: 'Water charges' },
  ],
  ['Fees have moved up to $90.', { figure: '$90', form: 'change', direction: 'increase', metric: 'Fees' }],
]);

testFrames('how long a rank has stood', [
  [
    'Turnout was 61 percent, the lowest for a mayoral vote since 1987.',
    { figure: '61 percent', form: 'level', time: null },
    { figure: 'lowest', form: 'rank', metric: 'Turnout', time: '1987/..' },
  ],
  [
    'It was the deadliest storm since 1976, when 1,100 people died.',
    { figure: 'deadliest', time: '1976/..' },
    { figure: '1,100', time: '1976' },
  ],
  [
    'Rents reached $1,400, the highest level since 2008, when they stood at $1,450.',
    { figure: '$1,400', metric: 'Rents', time: null },
    { figure: 'highest', metric: 'Rents', time: '2008/..' },
    { figure: '$1,450', time: '2008' },
  ],
]);

testFrames('a pronoun that repeats a noun with a complement of its own', [
  [
    'Exports to Chad shrank by 4% and those to Mali fell by 1%.',
    { figure: '4%', metric: 'Exports to Chad' },
    { figure: '1%', metric: 'Exports to Mali' },
  ],
  [
    'The death rate in cities was 8 per cent and that in villages 12 per cent.',
    { figure: '12 per cent', metric: 'death rate in villages' },
  ],
  ['Imports of tea rose by 9%, while those of coffee fell by 3%.', { figure: '3%', metric: 'Imports of coffee' }],
]);

testFrames('what goes on from a report', [
  [
    'The Institute projects that output will grow by 4%; wages will grow by 2%.',
    { figure: '4%', source: 'Institute' },
    { figure: '2%', source: 'Institute' },
  ],
  ['Inflation, as measured by the Consumer Price Index, fell to 3%.', { figure: '3%', source: null }],
  ['Prices will rise 4%, said chief economist Ada Berg.', { figure: '4%', source: 'Ada Berg' }],
  ['According to state statistics body NSO, growth was 0.7%.', { figure: '0.7%', source: 'NSO' }],
]);

testFrames('an amount as the subject', [
  [
    'Of this sum, £12 million represents a higher price of credit.',
    { figure: '£12 million', metric: 'higher price of credit' },
  ],
  ['In that total, $4 million is equipment.', { figure: '$4 million', metric: 'equipment' }],
  [
    'The rise is equal to about 8 per cent of local income.',
    { figure: 'about 8 per cent', form: 'share', whole: 'local income' },
  ],
  ['Okoro got 31,200 ballots, or 44 percent.', { figure: '44 percent', form: 'share', whole: null }],
  ['They hired 40 nurses, or 8 percent of the total.', { figure: '8 percent', form: 'share' }],
]);

testFrames('said twice before what it came from', [
  [
    'We expect a surplus of $1.5 billion, or 1.3 per cent of GDP, down from $3.4 billion last year.',
    { figure: '$1.5 billion', form: 'change', direction: 'decrease', from: '$3.4 billion' },
    { figure: '1.3 per cent', form: 'share' },
  ],
  [
    'Costs came to $9 million, or 2 per cent of sales, up from $8 million in 2009.',
    { figure: '$9 million', form: 'change', direction: 'increase', from: '$8 million' },
    { figure: '2 per cent', form: 'share' },
  ],
  ['Rents took $300, or 31 per cent of income, up from 28 per cent.', { figure: '31 per cent', from: '28 per cent' }],
]);

testFrames('an instrument that is set by saying so', [
  ['The income threshold is raised from $35 to $40.', { figure: '$40', modality: 'target' }],
  ['The duty on cigarettes is being increased by 6 per cent.', { figure: '6 per cent', modality: 'target' }],
  ['The limits are lowered to 40 days.', { figure: '40 days', modality: 'target' }],
  ['The risk is reduced by 6 per cent.', { figure: '6 per cent', modality: 'asserted' }],
  ['The firm will cut 2,300 jobs after profits fell by 9%.', { figure: '9%', modality: 'asserted' }],
]);

testFrames('the date of what a participle goes on with', [
  ['Hunger increased by 55% in 2020, affecting 42% of homes.', { figure: '42%', form: 'share', time: '2020' }],
  ['Exports grew in 2011, reaching $9 billion.', { figure: '$9 billion', time: '2011' }],
  ['Sales fell 3% in May, leaving stocks at 400 tonnes.', { figure: '400 tonnes' }],
]);

testFrames('what an amount is of, behind a period or an adjective of kind', [
  ['The region grew by 3.4 per cent for the year.', { figure: '3.4 per cent', metric: 'region' }],
  ['Yearly real GDP growth came to 5.2 per cent.', { figure: '5.2 per cent', metric: 'real GDP' }],
  ['Private sector credit growth slowed to 4 per cent.', { figure: '4 per cent', form: 'change' }],
  ['She has three times as many shops as Lee.', { figure: 'three times', form: 'comparison', metric: 'shops' }],
  ['The well gives twice as much water as the spring.', { figure: 'twice', metric: 'water' }],
]);

testFrames('dates that tell of something else', [
  ['The sector stayed strong amid the risks facing exporters in 2013.'],
  ['Trade remained weak in 2013.'],
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

testFrames('dates to come', [['The bridge is to be opened on 12 July.', { figure: '12 July', time: '2023-07-12' }]], {
  referenceDate: '2023-07-04',
});
testFrames(
  'dates to come',
  [['She said that she would resign on 3 October.', { figure: '3 October', time: '2023-10-03' }]],
  {
    referenceDate: '2023-07-04',
  },
);

testFrames('a balance that goes through nothing', [
  [
    'The budget moved from a surplus of $4 million to a deficit of $2 million.',
    { figure: '$2 million', form: 'change', direction: 'decrease', from: '$4 million' },
  ],
  [
    'The firm swung from a loss of $3 million to a profit of $5 million.',
    { figure: '$5 million', form: 'change', direction: 'increase', from: '$3 million' },
  ],
  [
    'It turned a deficit of $36 million into a surplus of $67 million.',
    { figure: '$67 million', form: 'change', direction: 'increase', from: '$36 million' },
  ],
  ['We saw a deficit of $12 million instead of the surplus of $4 million.', { figure: '$12 million', form: 'level' }],
]);

testFrames('what a part is made of', [
  [
    'Some 70 per cent of our heat comes from wind power.',
    { figure: 'Some 70 per cent', metric: 'wind power', whole: 'our heat' },
  ],
  ['Around half of emissions are from farming.', { figure: 'Around half', metric: 'farming', whole: 'emissions' }],
  ['Half of the migrants come from Mali.', { figure: 'Half', metric: 'migrants' }],
  ['We have a target of 65 per cent of renewable power.', { figure: '65 per cent', metric: 'renewable power' }],
]);

testFrames('what stays beside a figure', [
  [
    'Chad remains the largest donor at $700 million.',
    { figure: 'largest', form: 'rank' },
    { figure: '$700 million', form: 'level' },
  ],
  ['The duty remains at 5%.', { figure: '5%', form: 'change', direction: 'none' }],
  ['This year opened with good news.'],
  ['Costs of some of the dearest medicines fell.'],
  [
    'The allowance is raised to $400, and for those above the age of 70 to $650 a year.',
    { figure: '$650 a year', form: 'change' },
  ],
]);

testFrames('years of schools and taxes', [
  ['Absence rose from 4.6% in 2015 to 16 to 4.7% in 2016 to 17.', { figure: '4.7%', from: '4.6%', time: '2016/2017' }],
  ['Some 900 pupils left in 2016 to 17, and 40 came back.', { figure: 'Some 900', time: '2016/2017' }],
  ['Exports rose in 2015 to 16 per cent of output.', { figure: '16 per cent', time: '2015' }],
  ['The charge stayed the same at 7% in the north.', { figure: '7%', form: 'change', metric: 'charge' }],
]);

testFrames('what money is set aside for', [
  [
    'I propose an allocation of Ksh9 billion for free primary education.',
    { figure: 'Ksh9 billion', metric: 'free primary education' },
  ],
  ['A provision of $3 million for repairs was made.', { figure: '$3 million', metric: 'repairs' }],
  ['It has an allocation of $3 million.', { figure: '$3 million', metric: 'allocation' }],
]);

testFrames('rates and classes that count nothing', [
  ['The death rate was 13 deaths per thousand people.', { figure: '13', metric: 'deaths' }],
  ['Teams reached the worst affected areas.'],
  ['This is our best hope to save the forest.'],
  ['It was our best year since 1990.', { figure: 'best', form: 'rank' }],
]);

testFrames('verbs with a particle before their object', [
  ['The plan would push down the jobless rate to 5.2%.', { figure: '5.2%', form: 'change', metric: 'jobless rate' }],
  [
    'They drove down the cost of power to 5 cents.',
    { figure: '5 cents', direction: 'decrease', metric: 'cost of power' },
  ],
  ['The strike pushed up wages by 4%.', { figure: '4%', direction: 'increase', metric: 'wages' }],
]);

testFrames('where something stands, and by how much it moved', [
  [
    'Core inflation, at five per cent, was down by 1.2 points from 2006.',
    { figure: 'five per cent', form: 'change', direction: 'decrease', by: '1.2' },
  ],
  ['Unemployment, at 6 per cent, was up 0.3 points.', { figure: '6 per cent', form: 'change', by: '0.3' }],
  [
    'About 40% of the sum goes to farms that sell below $150, and a further 24% to the next group.',
    { figure: 'About 40%', form: 'share' },
    { figure: '24%', form: 'share', fraction: 0.24 },
  ],
]);

testFrames('whose word a text is', [
  ['Some 900 Afghans came. We spent $4 million.', { figure: '$4 million', subject: 'We' }],
  ['In Ghana some 900 Ghanaians came. We spent $4 million.', { figure: '$4 million', subject: 'Ghana' }],
  ['Some 900 Kenyan nurses came. We spent $4 million.', { figure: '$4 million', subject: 'Kenya' }],
]);

testFrames('nouns before a participle with its preposition', [
  [
    'The number of work permits granted to nurses reached 9,800.',
    { figure: '9,800', metric: 'number of work permits granted to nurses' },
  ],
  ['The value of state bonds sold to banks reached $9 million.', { figure: '$9 million' }],
  ['Output rose by 5%. Growth slowed to 3% in May.', { figure: '3%', metric: 'Growth' }],
  ['The state brings in $2 million, or 7 per cent of income.', { figure: '7 per cent', whole: 'income' }],
]);

testFrames('moves, schemes and standards', [
  ['The minimum wage will move from J$9,000 to J$13,000.', { figure: 'J$13,000', form: 'change', from: 'J$9,000' }],
  [
    'We spend J$14 billion on the school feeding programme.',
    { figure: 'J$14 billion', metric: 'school feeding programme' },
  ],
  ['We will act. By 2050 a quarter of the population will be over 60.', { figure: 'a quarter', modality: 'projected' }],
  ['We will act. The levy will be 5%.', { figure: '5%', modality: 'target' }],
]);

testFrames('what a figure beside a noun says nothing of', [
  ['Taxes for a family of four fell by $320.', { figure: '$320', form: 'change' }],
  ['We sent a team of six.'],
  ['Farm receipts reached an all-time high of $9 million.', { figure: '$9 million', metric: 'Farm receipts' }],
  ['Output fell to a low of 40 tonnes in 2009.', { figure: '40 tonnes', metric: 'Output' }],
  [
    'The business services sector, which is small, grew by 13 per cent.',
    { figure: '13 per cent', metric: 'business services sector' },
  ],
]);

testFrames('wholes, recipients and dates beside them', [
  ['We devote 0.7 per cent of income to aid.', { figure: '0.7 per cent', metric: 'aid', whole: 'income' }],
  ['They spend a tenth of the budget on research.', { figure: 'a tenth', metric: 'research' }],
  ['They plan to cut 3% of costs to survive.', { figure: '3%', form: 'change' }],
  ['Of the £18 million for roads, 70 per cent will be lent.', { figure: '70 per cent', whole: 'roads' }],
  ['The new hospital, opened in March 1981, has 120 beds.', { figure: '120', time: null }],
  ['Emissions must fall by 43 per cent from 2019 levels by 2030.', { figure: '43 per cent', time: '2030' }],
]);
