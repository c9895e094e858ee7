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
]);
