import { testFrames } from '../helpers/frames';

testFrames('rates by a thousand', [
  ['The birth rate rose from 31 births per thousand people to 34.', { figure: '34', from: '31', metric: 'birth rate' }],
  ['The death rate fell from 19 to 17 per thousand.', { figure: '17', from: '19' }],
]);

testFrames('a former figure whose unit is said with the first', [
  [
    'Deposits reached 4.2 trillion shillings in 2019, up from 3.9 trillion a year earlier.',
    { figure: '4.2 trillion shillings', form: 'change', from: '3.9 trillion', direction: 'increase' },
  ],
  ['Profits fell to £4 million in 2019, from 9 million in 2018.', { figure: '£4 million', from: '9 million' }],
  ['Sales reached £4 million, up from 40 shops.', { figure: '£4 million', from: null }],
  [
    'Capacity was raised from 217 to 229 million litres.',
    { figure: '229 million litres', from: '217', direction: 'increase' },
  ],
  ['Sales rose from 900 to 1.2 million.', { figure: '1.2 million', from: '900', direction: 'increase' }],
]);

testFrames('phrases that add or hold nothing', [
  [
    'In addition to the 300 beds that it has, the clinic will add 120 beds.',
    { figure: '300', form: 'level' },
    { figure: '120', form: 'level' },
  ],
  ['Japan remains our largest donor, with grants of $45 million.', { figure: '$45 million', form: 'level' }],
  ['An addition of 300 beds was made.', { figure: '300', form: 'change' }],
  ['Each pound spent returns sixteen, according to a 2016 study.', { figure: 'sixteen', source: '2016 study' }],
]);

testFrames('from–to', [
  [
    'Milk output rose from 12 million litres in 1994 to 19 million litres in 2003.',
    {
      figure: '19 million litres',
      form: 'change',
      from: '12 million litres',
      direction: 'increase',
      time: '2003',
      metric: 'Milk output',
    },
  ],
  [
    'The council cut the number of depots from nine to six.',
    { figure: 'six', form: 'change', from: 'nine', direction: 'decrease' },
  ],
  [
    'Ticket revenue climbed to €81 million, up from €64 million in the spring.',
    { figure: '€81 million', form: 'change', from: '€64 million', direction: 'increase', metric: 'Ticket revenue' },
  ],
  [
    'The vacancy rate stood at 6.1%, down from 8.4% in 2015.',
    { figure: '6.1%', form: 'change', from: '8.4%', direction: 'decrease', metric: 'vacancy rate', time: null },
  ],
  [
    'The drop-out rate was 14 per cent, compared with 31 per cent in 1990.',
    { figure: '14 per cent', form: 'change', from: '31 per cent', direction: 'decrease' },
  ],
  [
    'The fee will be raised from $40 to $55.',
    { figure: '$55', form: 'change', from: '$40', direction: 'increase', metric: 'fee' },
  ],
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
  ['The minimum wage will move from J$9,000 to J$13,000.', { figure: 'J$13,000', form: 'change', from: 'J$9,000' }],
]);

testFrames('former states', [
  [
    'The stock, which was $2 billion in 1990, has risen to $50 billion.',
    { figure: '$50 billion', form: 'change', from: '$2 billion', direction: 'increase', time: null },
  ],
  [
    'The waiting list stood at 6,100 names in June, down 4% from 6,400 in May.',
    { figure: '6,100', form: 'change', from: '6,400', by: '4%', direction: 'decrease' },
  ],
  [
    'Fees range from €5,300 in Bremen to €8,400 in Hamburg.',
    { figure: '€5,300', form: 'level', subject: 'Bremen' },
    { figure: '€8,400', form: 'level', subject: 'Hamburg' },
  ],
]);

testFrames('by–to', [
  [
    'The number of places will be doubled to 12,000.',
    { figure: '12,000', form: 'change', by: 'doubled', modality: 'target' },
  ],
  [
    'Enrolment grew by 4,200 pupils to 61,000 pupils.',
    { figure: '61,000', form: 'change', by: '4,200', direction: 'increase', metric: 'Enrolment' },
  ],
  [
    'Road deaths fell by 9% to 1,870 in 2018.',
    { figure: '1,870', form: 'change', by: '9%', direction: 'decrease', time: '2018', metric: 'Road deaths' },
  ],
  [
    'Rail freight showed an increase of 6 per cent, from 41 million tonnes in 1985 to 43.5 million tonnes in 1986.',
    {
      figure: '43.5 million tonnes',
      form: 'change',
      by: '6 per cent',
      from: '41 million tonnes',
      time: '1986',
      metric: 'Rail freight',
    },
  ],
]);

testFrames('higher than before', [
  [
    'Harbour dues are estimated to be £3.4 million, about £0.3 million or 10% higher than last year.',
    {
      figure: '£3.4 million',
      form: 'change',
      by: 'about £0.3 million',
      direction: 'increase',
      metric: 'Harbour dues',
      modality: 'projected',
    },
  ],
  [
    'The levy will raise $70 million, slightly lower than the $74 million collected in 2011.',
    { figure: '$70 million', form: 'change', from: '$74 million', direction: 'decrease' },
  ],
]);

testFrames('an amount said twice', [
  [
    'Spending on roads is to rise by $12 million or 4.5%.',
    { figure: '$12 million', form: 'change', direction: 'increase', metric: 'Spending on roads' },
    { figure: '4.5%', form: 'change', direction: 'increase', metric: 'Spending on roads' },
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
  ['Okoro got 31,200 ballots, or 44 percent.', { figure: '44 percent', form: 'share', whole: null }],
  ['They hired 40 nurses, or 8 percent of the total.', { figure: '8 percent', form: 'share' }],
  ['The state brings in $2 million, or 7 per cent of income.', { figure: '7 per cent', whole: 'income' }],
]);

testFrames('amounts that a later clause reaches', [
  ['We raised the stipend by $50 to reach $400.', { figure: '$400', form: 'change', by: '$50', direction: 'increase' }],
  ['The port cut its fee by $20 to reach $150.', { figure: '$150', form: 'change', by: '$20', direction: 'decrease' }],
  [
    'It introduced a bonus of $300, so that each pupil benefits from $900.',
    { figure: '$300', form: 'level', metric: 'bonus' },
  ],
  [
    'The stock stood at $5 billion, having risen from $3 billion.',
    { figure: '$5 billion', form: 'change', from: '$3 billion', direction: 'increase' },
  ],
]);

testFrames('pairs behind a clause that moves nothing', [
  [
    'We will raise the threshold at which the 2% duty applies from €20 to €30.',
    { figure: '€30', form: 'change', from: '€20', direction: 'increase', metric: 'threshold' },
  ],
  [
    'The council cut the charge that owners pay from $90 to $70.',
    { figure: '$70', form: 'change', from: '$90', direction: 'decrease', metric: 'charge' },
  ],
  [
    'They taxed a levy that rose from $2 to $3.',
    { figure: '$3', form: 'change', from: '$2', direction: 'increase', metric: 'levy' },
  ],
]);

testFrames('from what an earlier change was', [
  [
    'Output grew by 5.1 per cent, up from the revised growth of 3.4 per cent the year before.',
    { figure: '5.1 per cent', form: 'change', from: '3.4 per cent', direction: 'increase' },
  ],
  ['Sales rose by 4%, up from 2% in May.', { figure: '4%', form: 'change', from: '2%', direction: 'increase' }],
  ['Rents fell by 4%, down from a fall of 9% in May.', { figure: '4%', form: 'change', from: '9%' }],
  ['Sales rose by 4% from a level of 90 tonnes.', { figure: '4%', form: 'change', from: null }],
]);

testFrames('gapped pairs', [
  [
    'The maximum loan will be raised from $600,000 to $1 million, the risk share from 70 per cent to 90 per cent, and the fee from $9 to $8.',
    { figure: '$1 million', form: 'change', from: '$600,000', metric: 'maximum loan' },
    { figure: '90 per cent', form: 'change', from: '70 per cent', direction: 'increase', metric: 'risk share' },
    { figure: '$8', form: 'change', from: '$9', direction: 'decrease', metric: 'fee' },
  ],
  [
    'We will raise the fee from $3 to $5 and the cap from $90 to $100.',
    { figure: '$100', form: 'change', from: '$90', metric: 'cap', subject: 'We' },
  ],
  [
    'We will raise the fee from $3 to $5 for adults and from $1 to $2 for pupils.',
    { figure: '$2', form: 'change', from: '$1', metric: 'fee' },
  ],
]);

testFrames('told beside', [
  [
    'The number of beds, which stood at 8,200 in 1990, has declined to 5,400.',
    { figure: '5,400', form: 'change', from: '8,200', direction: 'decrease' },
  ],
  [
    'The ceiling, currently 500 euros, will be raised to 650 euros.',
    { figure: '650 euros', form: 'change', from: '500 euros', direction: 'increase' },
  ],
  ['The levy will go from $2 to $3.', { figure: '$3', form: 'change', from: '$2', direction: 'increase' }],
  ['The team read 2,300 files from 41 towns.', { figure: '2,300', form: 'level' }, { figure: '41', form: 'level' }],
  [
    'The party won 68 of the 146 seats, down from 80.',
    { figure: '68', form: 'change', from: '80', direction: 'decrease' },
    { figure: '146', form: 'level' },
  ],
  ['They won 12 medals from 30 races.', { figure: '12', form: 'level' }],
  [
    'Shares fell 4.2% to close at $31.15.',
    { figure: '$31.15', form: 'change', by: '4.2%', direction: 'decrease', metric: 'Shares' },
  ],
  ['The index rose 12 points to end at 2,704.', { figure: '2,704', form: 'change', by: '12' }],
  ['Shares fell 4% and the shop will close at $5.', { figure: '4%', form: 'change', by: '4%' }],
  [
    'Some 61% of adults say the country is on the wrong track, up from 48% in 2016.',
    { figure: 'Some 61%', form: 'change', from: '48%', metric: 'country is on the wrong track' },
  ],
  ['The roll fell to 60 pupils from 75 pupils.', { figure: '60', form: 'change', from: '75' }],
  [
    'About 3,000 people have been moved to shelters, the mayor’s office said on Sunday, up from 1,200 a day before.',
    { figure: 'About 3,000', form: 'change', from: '1,200', time: null, source: 'mayor’s office' },
  ],
  ['Lending expanded at an annual rate of 9%.', { figure: '9%', form: 'change', by: '9%' }],
  [
    'The bridge, which cost $9 million in 1990, carried traffic that rose to 400 lorries.',
    { figure: '$9 million', form: 'level' },
  ],
]);

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
