import { testFrames } from '../helpers/frames';

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
  ['Poverty fell to 9%, the World Bank reports.', { figure: '9%', source: 'World Bank' }],
  ['As the report notes, 12% of teachers left.', { figure: '12%', source: 'report' }],
  ['Rents rose 3%, our firm’s main exports.', { figure: '3%', source: null }],
  ['Official data show a rise of 4%.', { figure: '4%', source: 'Official data' }],
  ['The survey found 400 cases.', { figure: '400', source: 'survey' }],
  ['The police found 40 kg of gold.', { figure: '40 kg', source: null }],
  ['In a poll by Ipsos, 44% of voters backed it.', { figure: '44%', source: 'poll by Ipsos' }],
  ['In a town by the sea, 44% of voters backed it.', { figure: '44%', source: null }],
  ['Our figures show that 40% of firms benefit.', { figure: '40%', source: null }],
]);
