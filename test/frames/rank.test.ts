import { testFrames } from '../helpers/frames';

testFrames('what is ranked, over a noun that describes it', [
  [
    'It saw the longest peacetime economic expansion in its history.',
    { figure: 'longest', metric: 'peacetime economic expansion' },
  ],
  ['The best way to help is to pay.'],
  ['Peru was ranked 38th in the world for ease of trade.', { figure: '38th', metric: 'ease of trade' }],
]);

testFrames('superlatives that rank nothing', [
  ['The finances are most satisfactory.'],
  ['That is economy in the highest degree.'],
  ['I would first like to thank you.'],
  ['We send our warmest greetings.'],
  ['Ghana is most popular among divers.', { figure: 'most popular', form: 'rank' }],
]);

testFrames('ranks of what another word names', [
  ['Inflation slowed to its lowest point since 2019.', { figure: 'lowest', metric: 'Inflation', time: '2019/..' }],
  ['The deficit rose in May to the highest level in 9 years.', { figure: 'highest', metric: 'deficit' }],
  [
    'They ran a deficit of $4 billion in services such as travel and banking, lowest since 2011.',
    { figure: '$4 billion', metric: 'deficit' },
    { figure: 'lowest', form: 'rank', metric: 'deficit' },
  ],
  [
    'Ghana ranked 12th as a supplier of cocoa and 30th as a market for tea.',
    { figure: '12th', metric: 'supplier of cocoa' },
    { figure: '30th', metric: 'market for tea' },
  ],
  ['Peru ranks Number 7 in the region.', { figure: '7', form: 'rank', position: 7 }],
]);

testFrames('what something is ranked in', [
  ['Togo ranked 12th in the Harbour Index.', { figure: '12th', form: 'rank', metric: 'Harbour Index' }],
  ['Togo ranked second in the Rating of Ports.', { figure: 'second', form: 'rank', metric: 'Rating of Ports' }],
  ['Of 40 ports, 16 in Lagos are closed.', { figure: '16', metric: 'ports' }],
  [
    'Togo has the fourth oldest fleet in the African Union.',
    { figure: 'fourth oldest', form: 'rank', metric: 'fleet' },
  ],
]);

testFrames('places among others', [
  ['Laos ranks at 74 out of 180 countries.', { figure: '74', form: 'rank', position: 74, subject: 'Laos' }],
  ['Peru rose five places to rank at 62 among 140 economies.', { figure: 'five' }, { figure: '62', position: 62 }],
  ['Chile was ranked 31st of 60 states.', { figure: '31st', form: 'rank', position: 31 }],
  ['The survey ranked 180 towns by income.', { figure: '180', form: 'level', metric: 'towns' }],
]);

testFrames('rank behind a phrase that only leads', [
  ['The rate was, in fact, the highest in ten years.', { figure: 'highest', form: 'rank', metric: 'rate' }],
  ['Turnout was, in spite of rain, the lowest since 1990.', { figure: 'lowest', form: 'rank', metric: 'Turnout' }],
  ['Ms Sy won 84,121 votes, the most of all.', { figure: 'most', form: 'rank', metric: 'votes' }],
]);

testFrames('what is ranked, behind an owner', [
  ['Antwerp is Europe’s second largest port.', { figure: 'second largest', form: 'rank', metric: 'port' }],
  ['Ghana was the region’s biggest cocoa producer.', { figure: 'biggest', form: 'rank', metric: 'cocoa producer' }],
  ['Lima runs the country’s third busiest airport.', { figure: 'third busiest', metric: 'airport' }],
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
  ['The rate is now among the lowest in the world.'],
  ['Estonia climbed to 11th in the table.', { figure: '11th', form: 'rank', position: 11 }],
  ['The wettest July since 1914 brought floods.', { figure: 'wettest', form: 'rank' }],
  ['The largest cities are Oslo and Bergen.', { figure: 'largest', form: 'rank' }],
  ['Croatia became the 28th member of the Union.', { figure: '28th', form: 'rank', position: 28 }],
  ['Oslo is the most expensive in the region.', { figure: 'most expensive', form: 'rank', position: 1 }],
  ['We must protect the most vulnerable and the poorest.'],
  ['The grant is paid for the first and second child.'],
  ['This is the fourth budget of the Government.'],
  ['The ten largest firms agreed.'],
  ['The largest firm agreed to pay.', { figure: 'largest', form: 'rank' }],
  ['It was our best year since 1990.', { figure: 'best', form: 'rank' }],
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

testFrames('highs and lows of a stretch of time', [
  ['Output hit a seven-month high in May.', { figure: 'high', form: 'rank', metric: 'Output' }],
  ['Rents are at 50-year lows.', { figure: 'lows', form: 'rank', metric: 'Rents' }],
  ['The rate fell to a four-year low of 7 percent.', { figure: '7 percent', form: 'change', metric: 'rate' }],
  ['The loan has a seven-month term.'],
]);

testFrames('what reaches its lowest or highest level', [
  [
    'Cheap imports pushed the price of rice to its lowest level in six years.',
    { figure: 'lowest', metric: 'price of rice' },
  ],
  ['The tenge has fallen to its weakest level in a decade.', { figure: 'weakest', metric: 'tenge' }],
  ['Rain brought reservoirs to their highest point since 1998.', { figure: 'highest', metric: 'reservoirs' }],
  ['It is the worst drought in living memory.', { figure: 'worst', metric: 'drought' }],
]);

testFrames('places in a list', [
  ['Rwanda moved up to second place in the 2023 Trade Rankings.', { figure: 'second', metric: '2023 Trade Rankings' }],
  ['It took third place in Kenya.', { figure: 'third' }],
]);

testFrames('places among so many', [
  [
    'Leeds rose two places to rank at 41 among 60 towns in the clean air table.',
    { figure: 'two' },
    { figure: '41', metric: 'clean air table' },
  ],
]);

testFrames('records and lowest levels that are reached', [
  ['Unemployment held at a record low of 6.4%.', { figure: 'record', metric: 'Unemployment' }, { figure: '6.4%' }],
  [
    'Reserves have dropped 14 metres to their lowest.',
    { figure: '14 metres' },
    { figure: 'lowest', metric: 'Reserves' },
  ],
]);
