import { testFrames } from '../helpers/frames';

testFrames('a bare number of which nothing is said', [
  ['Annals of River Engineering, 12(4), 88-93.'],
  ['Rainfall, in mm\n\n14\n\n'],
  ['Table 3 (cont.) 411 27 96'],
  ['The index stood at 411.', { figure: '411', form: 'level' }],
  ['In 2003 there were 27.', { figure: '27', form: 'level' }],
  ['Wells: 411 boreholes, 27 springs.', { figure: '411', form: 'level' }, { figure: '27', form: 'level' }],
]);
