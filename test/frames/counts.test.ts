import { testFrames } from '../helpers/frames';

testFrames('whom something is given to', [
  ['It will increase support to over 900 families.', { figure: 'over 900', form: 'level', metric: 'families' }],
  ['It will increase the grants to 900 euros.', { figure: '900 euros', form: 'change' }],
  ['They paid the salaries of 700 guards.', { figure: '700', metric: 'guards' }],
  ['It saw a turnout of 700 voters.', { figure: '700', metric: 'turnout' }],
  ['Health takes 27 cents in every $1 spent.', { figure: '27 cents' }],
]);

testFrames('counts in brackets behind a share', [
  ['Labour took 49% of votes (64 seats).', { figure: '49%', metric: 'votes' }, { figure: '64', metric: 'seats' }],
  ['He won 1,400 votes, or 49%.', { figure: '1,400', metric: 'votes' }, { figure: '49%', metric: 'votes' }],
]);

testFrames('what a count does not count', [
  [
    'Among the dead were four nurses, a driver and two pupils.',
    { figure: 'four', metric: 'nurses' },
    { figure: 'two', metric: 'pupils' },
  ],
  [
    'The agency sent 300 guards, and they helped with 40 arrests.',
    { figure: '300', metric: 'guards' },
    { figure: '40', metric: 'arrests' },
  ],
  [
    'We have cut the size of the civil service by more than 900 posts.',
    { figure: 'more than 900', metric: 'size of the civil service' },
  ],
  [
    'The works increased the supply of water for 9,000 villages.',
    { figure: '9,000', form: 'level', metric: 'villages' },
  ],
  ['In most mountainous regions 40 clinics are closed.', { figure: '40', metric: 'clinics' }],
]);

testFrames('counts of several places', [
  [
    'Some 35 fires were spreading in Oregon, 12 in Idaho and 10 in Utah.',
    { figure: 'Some 35', metric: 'fires' },
    { figure: '12', metric: 'fires', subject: 'Idaho' },
    { figure: '10', metric: 'fires', subject: 'Utah' },
  ],
  ['It spent $4 in Oregon, and 12 in Idaho agreed.', { figure: '$4' }, { figure: '12' }],
]);

testFrames('more of them, and fewer', [
  [
    'To keep pace, 30 percent more nurses were needed.',
    { figure: '30 percent', form: 'change', direction: 'increase', metric: 'nurses' },
  ],
  ['The result is 400 fewer prisoners.', { figure: '400', form: 'change', direction: 'decrease', metric: 'prisoners' }],
  ['We will build 400 more homes.', { figure: '400', form: 'level', metric: 'homes' }],
]);

testFrames('figures that repeat a count elsewhere', [
  [
    'In Izmir 22 clinics were built, 16 in Bursa and nine in Adana.',
    { figure: '22', metric: 'clinics', subject: 'Izmir' },
    { figure: '16', metric: 'clinics', subject: 'Bursa' },
    { figure: 'nine', metric: 'clinics', subject: 'Adana' },
  ],
  [
    'The bank opened 70 branches, 31 in Chile.',
    { figure: '70', place: null },
    { figure: '31', metric: 'branches', place: 'Chile' },
  ],
  ['The state paid 40% for roads, 30% in grants.', { figure: '30%', metric: 'grants' }],
]);

testFrames('metric of counts', [
  ['The town has 740 pupils with special needs.', { figure: '740', metric: 'pupils with special needs' }],
  ['The firm owns 6 mills with an output of 9,000 tonnes.', { figure: '6', metric: 'mills' }],
  ['The town has 740 pupils, with special needs rising.', { figure: '740', metric: 'pupils' }],
  ['Infant mortality, at 3.1 deaths per 1,000 births, has halved.', { figure: '3.1', metric: 'Infant mortality' }],
  [
    'Staff rose by 40 in May, the largest annual rise on record.',
    { figure: 'largest', metric: 'annual rise on record' },
  ],
  [
    'Debt is 4% of output, a share that the bank projects will reach 6% by 2040.',
    { figure: '6%', metric: 'share', time: '2040' },
  ],
  [
    'Of those who left school in 2006, 38 per cent found work.',
    { figure: '38 per cent', form: 'share', whole: 'those who left school in 2006' },
  ],
  ['Two out of every five patients waited.', { figure: 'Two out of every five', form: 'share', whole: 'patients' }],
  ['The death rate was 13 deaths per thousand people.', { figure: '13', metric: 'death rate' }],
  [
    'They will build 50 community day senior high schools.',
    { figure: '50', metric: 'community day senior high schools' },
  ],
  ['It has 12 district level technical colleges.', { figure: '12', metric: 'district level technical colleges' }],
  ['They trained 2,500 midwives.', { figure: '2,500', metric: 'midwives' }],
]);

testFrames('counted under a scheme', [
  ['It will open 1,200 places under the Rural Care Scheme.', { figure: '1,200', metric: 'places' }],
  ['The plan pays for 90 clinics for the Elderly Care Programme.', { figure: '90', metric: 'clinics' }],
  ['It treated 90 patients under observation.', { figure: '90', metric: 'patients under observation' }],
]);

testFrames('things counted before', [
  [
    'Some 14,000 soldiers have served in 11 missions, and 62 of them have died.',
    { figure: 'Some 14,000', metric: 'soldiers' },
    { figure: '11', metric: 'missions' },
    { figure: '62', metric: 'soldiers' },
  ],
  [
    'The debt of poor countries stands at $340 billion; 25 of them pay more each year.',
    { figure: '$340 billion', metric: 'debt' },
    { figure: '25', metric: 'poor countries' },
  ],
  [
    'We trained 300 nurses. Half of them work in villages.',
    { figure: '300', metric: 'nurses' },
    { figure: 'Half', form: 'share', whole: 'nurses' },
  ],
  [
    'Africa, with 18 per cent of the population and 54 Member States, has no seat.',
    { figure: '18 per cent', whole: 'population' },
    { figure: '54', metric: 'Member States' },
  ],
]);

testFrames('counts that a clause before names', [
  ['At least 12 people were killed and 30 injured.', { figure: '30', metric: 'people' }],
  ['Some 1,200 homes were destroyed, while 21,000 were damaged.', { figure: '21,000', metric: 'homes' }],
  ['They hired 90 nurses, but 38 of them have left.', { figure: '38', metric: 'nurses' }],
  ['Some 12 tenants left, and 5% are new.', { figure: '5%', metric: null }],
]);

testFrames('what plural pronouns stand for', [
  [
    'Some 33,000 people were hurt, 1,500 of them have died, 500 of whom were children.',
    { figure: '1,500', metric: 'people' },
    { figure: '500', metric: 'people' },
  ],
  [
    'The stock will grow by 90,000 dwellings, two thirds of them affordable.',
    { figure: 'two thirds', form: 'share', whole: 'dwellings' },
  ],
  [
    'Some 12,000 Ukrainians have left their homes; 7,000 of these went abroad.',
    { figure: '7,000', metric: 'Ukrainians' },
  ],
  ['It lost 2,200 schools — of which 260 beyond repair — and a bridge.', { figure: '260', metric: 'schools' }],
]);

testFrames('what help reaches', [
  ['Our aid will reach 180,000 women and girls.', { figure: '180,000', metric: 'women and girls' }],
  ['The scheme reached 900 families.', { figure: '900', metric: 'families' }],
  ['Enrolment reached 61,000 pupils.', { figure: '61,000', metric: 'Enrolment' }],
]);

testFrames('a count that leaves out what the one before counts', [
  ['The blast killed 12 people and injured 34.', { figure: '12' }, { figure: '34', metric: 'people' }],
  [
    'Hotels added 4,300 jobs while schools added 700.',
    { figure: '4,300' },
    { figure: '700', subject: 'schools', metric: 'jobs' },
  ],
  ['Farmers lost 40 cows, herders 95.', { figure: '40' }, { figure: '95', subject: 'herders', metric: 'cows' }],
]);

testFrames('a measure that is so many of something', [
  ['Nationwide, the enrolment is above 4 million pupils.', { figure: 'above 4 million', metric: 'enrolment' }],
  ['The order brings our fleet to 40 ships.', { figure: '40', metric: 'our fleet' }],
  ['The problem is 900 empty houses.', { figure: '900', metric: 'empty houses' }],
  ['It runs 31 ferries in the northern province.', { figure: '31', metric: 'ferries' }],
  ['There are 90 boats in dry dock.', { figure: '90', metric: 'boats in dry dock' }],
]);
