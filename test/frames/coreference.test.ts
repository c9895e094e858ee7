import { testFrames } from '../helpers/frames';

testFrames('antecedents', [
  ['Norway is a small market. It bought 400 ferries.', { figure: '400', subject: 'Norway' }],
  [
    'Ghana and Togo share a border. The two countries exported 3 million tonnes.',
    { figure: '3 million tonnes', subject: 'Ghana and Togo' },
  ],
  [
    'Kenya is proud of its farmers. Kenya will grow. Our Government has built 90 dams.',
    { figure: '90', subject: 'Kenya' },
  ],
  ['Brazilian exports of beef rose 9%.', { figure: '9%', subject: 'Brazil' }],
]);

testFrames('what was measured before, without a figure', [
  ['The dropout rate has changed little. It stands at 5%.', { figure: '5%', metric: 'dropout rate', subject: null }],
  ['The literacy rate rose again. It’s risen to 80% from 71%.', { figure: '80%', metric: 'literacy rate' }],
  [
    'Output per worker fell. It fell from $60 to $58 while the vacancy rate grew to 3%.',
    { figure: '$58', metric: 'Output' },
    { figure: '3%', metric: 'vacancy rate', subject: null },
  ],
]);

testFrames('the country that a text is about', [
  [
    'Laos mines copper. Laos exports it through Hanoi. A pipeline runs to Da Nang, Vietnam. The country was the 8th largest producer of copper.',
    { figure: '8th largest', subject: 'Laos' },
  ],
  ['Laos is small. In Sudan, war broke out. The country has lost 90 doctors.', { figure: '90', subject: 'Sudan' }],
]);

testFrames('respectively', [
  [
    'Revenue and expenditure are estimated at $4 billion and $5 billion respectively.',
    { figure: '$4 billion', metric: 'Revenue' },
    { figure: '$5 billion', metric: 'expenditure' },
  ],
]);

testFrames('centre', [
  [
    'The tourism board of Malta was set up in 2004. In its first year it spent 3 million euros.',
    { figure: '3 million euros', subject: 'tourism board of Malta' },
  ],
  [
    'Lotus Foods had a good year. Ms Ade Cole said its margin had widened by 3%. The firm employs 900 people.',
    { figure: '900', subject: 'Lotus Foods' },
  ],
  // A plural does not stand behind `it`, a thing not behind `she`.
  [
    'Ms Vera Lund leads the clinic. The nurses work by night. She has treated 400 patients.',
    { figure: '400', subject: 'Vera Lund' },
  ],
]);

testFrames('definite descriptions', [
  [
    'The Rural Bus Scheme is popular. Passengers like it. Under way since May, the scheme carried 9,000 people.',
    { figure: '9,000', subject: 'Rural Bus Scheme' },
  ],
  [
    'We began the Job Support Scheme in spring. The programme has paid 40,000 workers.',
    { figure: '40,000', subject: 'Job Support Scheme' },
  ],
  [
    'The Gulf Ports Authority is in debt. The Authority owes its suppliers $90 million.',
    { figure: '$90 million', subject: 'Gulf Ports Authority' },
  ],
  ['Kenya had rain. The economy grew by 4%.', { figure: '4%', subject: 'Kenya' }],
  // No article, no description.
  ['The Rural Bus Scheme is popular. Schemes abroad carried 9,000 people.', { figure: '9,000', subject: 'Schemes' }],
]);

testFrames('topic', [
  ['Peru exports copper. Bilateral trade reached $3 billion in 2014.', { figure: '$3 billion', subject: null }],
  ['Norway buys gas. Cross-border flows rose by 5%.', { figure: '5%', subject: null }],
  ['Peru exports copper. Trade reached $3 billion in 2014.', { figure: '$3 billion', subject: 'Peru' }],
  [
    'Ghana has had a good year, and Ghana knows it.\n\nInflation fell to 9%. Public debt stood at 60% of GDP.',
    { figure: '9%', subject: 'Ghana' },
    { figure: '60%', subject: 'Ghana' },
  ],
  [
    'Lotus Foods sells rice. Revenue rose by 7%, while profit fell by 2%.',
    { figure: '7%', subject: 'Lotus Foods' },
    { figure: '2%', subject: 'Lotus Foods' },
  ],
  [
    'The council set aside $8 million for its libraries. Of this, 40% is for new buildings.',
    { figure: '40%', subject: 'council' },
  ],
  // Another paragraph, another topic; a country that is only traded with is none.
  ['Lotus Foods sells rice.\n\nRainfall rose by 7%.', { figure: '7%', subject: null }],
  ['Exports to Japan matter. Growth slowed to 2%.', { figure: '2%', subject: null }],
]);

testFrames('a sentence that goes on with the one before', [
  [
    'A provision of $8 million is made for the libraries of the Northern Council. Of this, $3 million is for Books and 20% for Repairs.',
    { figure: '$3 million', subject: 'Northern Council' },
    { figure: '20%', subject: 'Northern Council' },
  ],
  [
    'Our Government has invested $300 million in rail. This includes $90 million for stations.',
    { figure: '$90 million', subject: 'Our Government' },
  ],
  // Somebody else acts.
  [
    'The council set aside $8 million for libraries. Of these, the port authority got 40%.',
    { figure: '40%', subject: 'port authority' },
  ],
]);

testFrames('what a sentence without a figure is about', [
  [
    'The railway boards met late. Their deficit was £420 million.',
    { figure: '£420 million', subject: 'railway boards' },
  ],
  ['The board met. Some 1,200 nurses left. They earned 9% less than clerks.', { figure: '9%', subject: 'nurses' }],
  ['The board met. Half of the growers have loans. They owe $900 each.', { figure: '$900', subject: 'growers' }],
  [
    'The board met. Two thirds of guests told the inspector that they had spent $90.',
    { figure: '$90', subject: 'guests' },
  ],
  ['The council opened 2 parks. The bank lent it $900.', { figure: '$900', subject: 'bank' }],
  ['The Rural Bus Scheme runs at night. The number of routes passed 900.', { figure: '900', subject: null }],
  ['Another example is Lotus Foods, which sells rice. Revenue rose by 7%.', { figure: '7%', subject: 'Lotus Foods' }],
]);

testFrames('acronyms', [
  [
    'We began the Special Bus Credit (SBC) in May. The SBC serves 30,000 riders.',
    { figure: '30,000', subject: 'Special Bus Credit' },
  ],
  ['The North Housing Trust (NHT) is large. NHT built 400 homes.', { figure: '400', subject: 'North Housing Trust' }],
  // Nothing spells it out.
  ['NHT built 400 homes.', { figure: '400', subject: 'NHT' }],
]);

testFrames('whose measure a pronoun takes over', [
  [
    'The Lund Council plans 40 homes. The homes cost $9 million. This will cost the Treasury $4 million.',
    { figure: '$4 million', subject: 'Treasury' },
  ],
]);

testFrames('whose word a statement is', [
  [
    'STATEMENT BY THE REPUBLIC OF NEPAL\n\nWe host 340,000 refugees. Russia must withdraw from Ukraine.',
    { figure: '340,000', subject: 'Nepal' },
  ],
  [
    'Permanent Mission of Nepal\n\nMy country joined in 1955. Russia must withdraw.',
    { figure: '1955', subject: 'Nepal' },
  ],
  ['Tunnel of Nepal\n\nRussia must withdraw. We joined in 1955.', { figure: '1955', subject: 'Russia' }],
  [
    'China and Japan trade. National governments spent $9 million.',
    { figure: '$9 million', subject: 'National governments' },
  ],
  ['Some 900 Afghans came. We spent $4 million.', { figure: '$4 million', subject: 'We' }],
  ['In Ghana some 900 Ghanaians came. We spent $4 million.', { figure: '$4 million', subject: 'Ghana' }],
  ['Some 900 Kenyan nurses came. We spent $4 million.', { figure: '$4 million', subject: 'Kenya' }],
]);

testFrames('a pronoun that repeats a noun with a complement of its own', [
  [
    'In the south the rate is more than twice that in the capital.',
    { figure: 'more than twice', form: 'comparison', than: 'that in the capital' },
  ],
  ['They raised that share to 16%, and stopped.', { figure: '16%', form: 'change', metric: 'that share' }],
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

testFrames('a person by the last name', [
  [
    'Ida Moreno is 60. The council said Moreno took 51% of the vote. She won 64% in Lille.',
    { figure: '60' },
    { figure: '51%' },
    { figure: '64%', subject: 'Moreno' },
  ],
  ['Leeds took 51% of the trade. She won 64% in Lille.', { figure: '51%' }, { figure: '64%', subject: 'She' }],
]);

testFrames('the figure', [
  [
    'In 1980 the city had 400 buses. By 1990 the figure had reached 700.',
    { figure: '400' },
    { figure: '700', metric: 'buses' },
  ],
  ['The rate was 5%. Ghana had cut the figure to 3%.', { figure: '5%' }, { figure: '3%', metric: 'rate' }],
]);
