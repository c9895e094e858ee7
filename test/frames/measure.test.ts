import { testFrames } from '../helpers/frames';

testFrames('whole named before its part', [
  [
    'The agency built 900 wells in 2014, of which 60 per cent are still in use.',
    { figure: '60 per cent', form: 'share', fraction: 0.6, whole: 'wells' },
  ],
  [
    'There are 16,000 refugees in the camp, half of whom are children.',
    { figure: 'half', form: 'share', whole: 'refugees in the camp' },
  ],
  [
    'Enrolments totalled 9,000, of whom 56% were women and 18% came from abroad.',
    { figure: '56%', form: 'share', whole: 'Enrolments' },
    { figure: '18%', form: 'share', whole: 'Enrolments' },
  ],
  [
    'Of the 300 villages that were surveyed, about 80% have no clinic.',
    { figure: 'about 80%', form: 'share', whole: 'villages' },
  ],
  ['The wage, half of which is taxed, rose to $9.', { figure: '$9', form: 'change', metric: 'wage' }],
  ['Of course, 5% is the usual rate.', { figure: '5%', form: 'share', whole: null }],
]);
