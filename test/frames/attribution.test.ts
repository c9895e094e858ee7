import { testFrames } from '../helpers/frames';

testFrames('told to somebody', [
  [
    'I would remind you also that inflation is down to 3.6%.',
    { figure: '3.6%', metric: 'inflation', modality: 'asserted' },
  ],
]);

testFrames('attribution', [
  ['“Rents fell by 4%,” the mayor said.', { figure: '4%', source: 'mayor' }],
  ['Rents rose 6%, the ministry said.', { figure: '6%', source: 'ministry' }],
  ['Rents rose 6%, said the ministry.', { figure: '6%', source: 'ministry' }],
  ['A poll taken in May found that 40% of drivers agree.', { figure: '40%', source: 'poll' }],
  [
    'The study published by Nature showed that 12% of bees died.',
    { figure: '12%', source: 'study published by Nature' },
  ],
  ['The Audit Office found that 18% of grants were late.', { figure: '18%', source: 'Audit Office' }],
  ['The Bank expects prices to rise by 2%.', { figure: '2%', source: 'Bank', modality: 'projected' }],
  ['The ministry put the cost at £3 million.', { figure: '£3 million', source: 'ministry' }],
  ['According to the Central Bank, inflation fell to 3.2%.', { figure: '3.2%', source: 'Central Bank' }],
  [
    'A recent survey by Oxford University shows that one in five nurses plans to leave.',
    { figure: 'one in five', source: 'recent survey by Oxford University' },
  ],
  ['Researchers estimate that the reef lost 40 hectares.', { figure: '40 hectares', source: 'Researchers' }],
  ['The report says 200 jobs were lost.', { figure: '200', source: 'report' }],
  ['We estimate that 200 jobs were lost.', { figure: '200', source: null }],
  ['The reef lost 40 hectares.', { figure: '40 hectares', source: null }],
  ['Officials say 400 houses and barns were lost.', { figure: '400', source: 'Officials', metric: 'houses and barns' }],
  ['Police say roads and bridges have been closed in 40 towns.', { figure: '40', source: 'Police' }],
  ['The firm reported a loss and prices rose 4%.', { figure: '4%', source: null, metric: 'prices' }],
  [
    'Floods that killed 644 people left mud and debris, officials said Saturday.',
    { figure: '644', source: 'officials' },
  ],
  [
    'Homes were buried by slides that killed 644 people, officials said Saturday.',
    { figure: '644', source: 'officials', subject: 'slides' },
  ],
  ['According to the Harbour Trust, 90 boats sank.', { figure: '90', source: 'Harbour Trust', subject: null }],
  [
    'Spending by tourists is put by the Central Bank at $165 million.',
    { figure: '$165 million', source: 'Central Bank' },
  ],
  ['The cost is estimated by the engineers at £40 million.', { figure: '£40 million', source: 'engineers' }],
  ['The cost is estimated by many at £40 million.', { figure: '£40 million', source: null }],
  ['The cost was met by the engineers with £40 million.', { figure: '£40 million', source: null }],
  ['Rents, as reported by the Housing Agency, fell by 3%.', { figure: '3%', source: 'Housing Agency' }],
  [
    'The catch was 40 tonnes, as announced by the harbour authority.',
    { figure: '40 tonnes', source: 'harbour authority' },
  ],
  ['The catch, as planned by the harbour authority, was 40 tonnes.', { figure: '40 tonnes', source: null }],
  ['Poverty fell to 9%, the World Bank reports.', { figure: '9%', source: 'World Bank' }],
  ['As the report notes, 12% of teachers left.', { figure: '12%', source: 'report' }],
  ['Rents rose 3%, our firm’s main exports.', { figure: '3%', source: null }],
  ['The coalition says that rents fell by 3%.', { figure: '3%', source: 'coalition' }],
  ['Members will recall that rents fell by 3%.', { figure: '3%', source: null }],
  ['Official data show a rise of 4%.', { figure: '4%', source: 'Official data' }],
  ['The survey found 400 cases.', { figure: '400', source: 'survey' }],
  ['The police found 40 kg of gold.', { figure: '40 kg', source: null }],
  ['In a poll by Ipsos, 44% of voters backed it.', { figure: '44%', source: 'poll by Ipsos' }],
  ['In a survey of 2,004 adults carried out in May, 44% said no.', { figure: '44%', source: 'survey' }],
  ['In the report we wrote 40% of it, and they the rest.', { figure: '40%', source: null }],
  ['Rents rose 3%, the Rent Observatory found in a study of the city.', { figure: '3%', source: 'Rent Observatory' }],
  ['Rents rose 3%, the Rent Index compiled by the bank.', { figure: '3%', source: null }],
  ['They met a banker, Ann Kerr, who expects rents to pass 7%.', { figure: '7%', source: 'Ann Kerr' }],
  ['In a town by the sea, 44% of voters backed it.', { figure: '44%', source: null }],
  ['Our figures show that 40% of firms benefit.', { figure: '40%', source: null }],
  ['“The heat could claim 4,000 lives each year,” wrote Dr Lena Holm.', { figure: '4,000', source: 'Dr Lena Holm' }],
  ['“We lost 40% of the harvest,” added the minister.', { figure: '40%', source: 'minister' }],
  ['The lake lost 40% of its volume, the author told reporters in Oslo.', { figure: '40%', source: 'author' }],
  ['The paper used data from 1,700 lakes.', { figure: '1,700', source: null }],
  ['Rents were cited by 10% of voters.', { figure: '10%', source: null }],
  ['Sales will fall by 5%, warned Ann Holm, who leads the union.', { figure: '5%', source: 'Ann Holm' }],
  ['The levy, the ministry said, would cost $5 million.', { figure: '$5 million', source: 'ministry' }],
  ['If prices fall, the bank said, exports will rise by 4%.', { figure: '4%', source: 'bank' }],
  [
    '“Rents rose by 4%,” she said on Monday, adding that 300 flats stood empty.',
    { figure: '4%', source: 'she' },
    { figure: '300', source: 'she' },
  ],
  ['Rents rose 3%, the Rent Office found in a study published on Tuesday.', { figure: '3%', source: 'Rent Office' }],
  [
    'The ministry said exports, valued at $5 billion, rose by 3%.',
    { figure: '$5 billion' },
    { figure: '3%', source: 'ministry', metric: 'exports' },
  ],
  [
    'The shop cut costs by 5%, claimed a bonus and hired 40 cooks.',
    { figure: '5%', source: null },
    { figure: '40', source: null },
  ],
  [
    'Engineers warn that water level along the quay, which is low, could rise by 40 centimetres.',
    { figure: '40 centimetres', form: 'change', metric: 'water level', source: 'Engineers', modality: 'hedged' },
  ],
]);

testFrames('those of ours who speak for themselves', [
  ['Our scientists warn that a third of the ice will go.', { figure: 'a third', source: 'Our scientists' }],
  ['Our figures show that a third of the ice will go.', { figure: 'a third', source: null }],
  ['Our department says that a third of the ice will go.', { figure: 'a third', source: null }],
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

testFrames('who expects something of itself', [
  ['A child can expect to spend 9 years in school.', { figure: '9 years', source: null }],
  ['The bank expects prices to rise by 3%.', { figure: '3%', source: 'bank' }],
]);
