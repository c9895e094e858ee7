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

testFrames('respectively', [
  [
    'Revenue and expenditure are estimated at $4 billion and $5 billion respectively.',
    { figure: '$4 billion', metric: 'Revenue' },
    { figure: '$5 billion', metric: 'expenditure' },
  ],
]);
