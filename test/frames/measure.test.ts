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
  [
    'Of the total, the state contributed 58 per cent.',
    { figure: '58 per cent', form: 'share', fraction: 0.58, whole: 'total' },
  ],
  [
    'Of the grants made in 1986, £195 million or 74 per cent consisted of loans.',
    { figure: '74 per cent', form: 'share', whole: 'grants' },
  ],
  ['Of late, firms paid 58 per cent in tax.', { figure: '58 per cent', whole: null }],
  ['Of course, 5% is the usual rate.', { figure: '5%', form: 'share', whole: null }],
]);

testFrames('metric left unsaid', [
  [
    'The service trained 300 nurses in 2012, an increase of 9% over 2011.',
    { figure: '9%', form: 'change', metric: 'nurses' },
  ],
  ['Exports reached $5 billion, a rise of 4%.', { figure: '4%', form: 'change', metric: 'Exports' }],
  [
    'Average class size was 26.6 in 2018, compared with an average of 21 across the region.',
    { figure: '21', metric: 'Average class size' },
  ],
  ['Some 700 villages flooded in 2010, 120 more than before.', { figure: '120', metric: 'villages' }],
  ['There was an increase in rents of 9%.', { figure: '9%', metric: 'rents' }],
  ['The fund lent $5 million, an increase in lending of 9%.', { figure: '9%', metric: 'lending' }],
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

testFrames('what something is ranked in', [
  ['Togo ranked 12th in the Harbour Index.', { figure: '12th', form: 'rank', metric: 'Harbour Index' }],
  ['Togo ranked second in the Rating of Ports.', { figure: 'second', form: 'rank', metric: 'Rating of Ports' }],
  ['Of 40 ports, 16 in Lagos are closed.', { figure: '16', metric: 'ports' }],
]);

testFrames('rank behind a phrase that only leads', [
  ['The rate was, in fact, the highest in ten years.', { figure: 'highest', form: 'rank', metric: 'rate' }],
  ['Turnout was, in spite of rain, the lowest since 1990.', { figure: 'lowest', form: 'rank', metric: 'Turnout' }],
  ['Ms Sy won 84,121 votes, the most of all.', { figure: 'most', form: 'rank', metric: 'votes' }],
]);

testFrames('metric in the subject', [
  ['Training the new nurses will cost $9 million.', { figure: '$9 million', metric: 'Training the new nurses' }],
  ['Training the nurses, the school spent $9 million.', { figure: '$9 million', subject: 'school' }],
  ['Aid given through charities rose to $4 million.', { figure: '$4 million', metric: 'Aid given through charities' }],
  ['Aid, given through charities, rose to $4 million.', { figure: '$4 million', metric: 'Aid' }],
  ['Smoking accounted for 7% of deaths, costing the state $3 million.', { figure: '$3 million', metric: 'Smoking' }],
  ['The intake has fallen every year to 900.', { figure: '900', metric: 'intake' }],
  [
    'The share of women in parliament fell to 8% in 2021, which is the lowest level since 1990.',
    { figure: 'lowest', form: 'rank', metric: 'share of women in parliament' },
  ],
  ['Costs of the plan amount to $5 billion.', { figure: '$5 billion', metric: 'Costs' }],
  ['Output reached 40% on 1 May 2019.', { figure: '40%', time: '2019-05-01' }],
]);

testFrames('metric beside other phrases', [
  ['Debt as a proportion of output has been reduced by 9%.', { figure: '9%', form: 'change', metric: 'Debt' }],
  ['Each year about a third of all milk is wasted.', { figure: 'about a third', form: 'share', whole: 'all milk' }],
  ['The pass rate rose to 74%, the best result in a decade.', { figure: 'best', form: 'rank', metric: 'pass rate' }],
  ['The team achieved the best result in a decade.', { figure: 'best', metric: 'result in a decade' }],
  [
    'Income fell by $3 billion, which is equal to 4% of output.',
    { figure: '4%', form: 'share', metric: 'Income', whole: 'output' },
  ],
  [
    'Theft was down by 22 per cent, arson by 15 per cent and fraud by more than a third.',
    { figure: '15 per cent', metric: 'arson' },
    { figure: 'more than a third', form: 'change', metric: 'fraud' },
  ],
  [
    'The school has enrolled 3,600 adults between the ages of 18 and 25, and 85 per cent of them are women.',
    { figure: '85 per cent', form: 'share', whole: 'adults' },
  ],
  ['Arrivals, both by air and by sea, exceeded 900 a day.', { figure: 'exceeded 900', metric: 'Arrivals' }],
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
]);

testFrames('phrases of the metric', [
  ['Cod landings will not exceed 900 tonnes.', { figure: 'exceed 900 tonnes', metric: 'Cod landings' }],
  ['The port handled 78 tonnes of cargo, 4 per cent up on 2011.', { figure: '4 per cent', metric: 'cargo' }],
  ['The bank put $4 million into loans to farmers.', { figure: '$4 million', metric: 'loans to farmers' }],
  ['The state raised support to farmers by 9%.', { figure: '9%', metric: 'support to farmers' }],
  ['The state moved 300 archives to Leeds.', { figure: '300', metric: 'archives' }],
  ['The plan cut loans to 9% of output.', { figure: '9%', metric: 'loans' }],
  [
    'Schools account for the largest increase of $4 million in teaching posts.',
    { figure: 'largest', form: 'rank', metric: 'increase of $4 million in teaching posts' },
  ],
  [
    'Power supplied from farms has trebled since 2004 and is now cheap.',
    { figure: 'trebled', metric: 'Power supplied from farms' },
  ],
]);

testFrames('limits', [
  [
    'The fee will be waived, subject to a ceiling of $500 a quarter.',
    { figure: 'a ceiling of $500 a quarter', form: 'level', metric: 'ceiling' },
  ],
  ['Repairs are refunded, with a cap of €900.', { figure: 'a cap of €900', form: 'level', metric: 'cap' }],
  [
    'The law sets an upper limit of $3 million on campaign spending.',
    { figure: 'an upper limit of $3 million', metric: 'campaign spending' },
  ],
  ['The board set a maximum of 300 pupils.', { figure: 'a maximum of 300', metric: 'pupils' }],
]);

testFrames('schemes that are amounts', [
  ['We began the payment of a Rural Income Grant of $300 monthly.', { figure: '$300', metric: 'Rural Income Grant' }],
  ['It ended the payment of bonuses of $300.', { figure: '$300', metric: 'payment of bonuses' }],
]);

testFrames('joined to what an amount is of', [
  [
    'The facility comes with a tenure of seven years and a maximum financing of $300,000.',
    { figure: '$300,000', metric: 'maximum financing' },
  ],
  [
    'There was a rise in wages of 5% and a fall in rents of 3%.',
    { figure: '5%', form: 'change', metric: 'wages' },
    { figure: '3%', form: 'change', metric: 'rents' },
  ],
  ['It has a staff of 90 and a budget of $4 million.', { figure: '$4 million', metric: 'budget' }],
  ['The fee is the sum of 5% and 3% of sales.', { figure: '3%', form: 'share', whole: 'sales' }],
]);

testFrames('bounds right behind what they bound', [
  [
    'Farmers will get loans at an interest rate not exceeding 9 per cent.',
    { figure: 'not exceeding 9 per cent', metric: 'interest rate' },
  ],
  ['It helps families with an income below $2,000.', { figure: 'below $2,000', metric: 'income' }],
  ['It taxes firms with a turnover over $5 million.', { figure: 'over $5 million', metric: 'turnover' }],
  ['The firm sold tickets for over $5 million.', { figure: 'over $5 million', metric: 'tickets' }],
]);

testFrames('counted under a scheme', [
  ['It will open 1,200 places under the Rural Care Scheme.', { figure: '1,200', metric: 'places' }],
  ['The plan pays for 90 clinics for the Elderly Care Programme.', { figure: '90', metric: 'clinics' }],
  ['It treated 90 patients under observation.', { figure: '90', metric: 'patients under observation' }],
]);

testFrames('nouns that look like verbs', [
  [
    'Mortality fell from 485 per 100,000 live births in 2005 to 438 in 2011.',
    { figure: '438', form: 'change', from: '485', metric: 'Mortality' },
  ],
  [
    'We aim at reserves of not less than four months of import cover.',
    { figure: 'not less than four months', metric: 'reserves' },
  ],
  [
    'The threshold for gifts from parents to children increases from €320 to €335.',
    { figure: '€335', form: 'change', direction: 'increase', metric: 'threshold for gifts from parents to children' },
  ],
  ['Stamp duty on homes will rise by 2 per cent.', { figure: '2 per cent', metric: 'Stamp duty on homes' }],
  ['Persons with a child obtain a one-off grant of $900.', { figure: '$900', metric: 'one-off grant' }],
  [
    'It funds the work, covering 80 per cent of qualifying costs.',
    { figure: '80 per cent', form: 'share', whole: 'qualifying costs' },
  ],
  ['Build homes, which will cost $3 million.', { figure: '$3 million', metric: 'homes' }],
]);

testFrames('no rank', [['The rate is now among the lowest in the world.']]);

testFrames('what is ranked, behind an owner', [
  ['Antwerp is Europe’s second largest port.', { figure: 'second largest', form: 'rank', metric: 'port' }],
  ['Ghana was the region’s biggest cocoa producer.', { figure: 'biggest', form: 'rank', metric: 'cocoa producer' }],
  ['Lima runs the country’s third busiest airport.', { figure: 'third busiest', metric: 'airport' }],
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

testFrames('what a share is given to', [
  ['Chad spends 3% of its income on roads.', { figure: '3%', form: 'share', metric: 'roads', whole: 'its income' }],
  [
    'Kenya devotes 20 per cent of its budget to schools and 6% to clinics.',
    { figure: '20 per cent', metric: 'schools', whole: 'its budget' },
    { figure: '6%', metric: 'clinics', whole: 'its budget' },
  ],
  ['The town spends 3% of its budget in winter.', { figure: '3%', form: 'share' }],
]);

testFrames('equivalents and what a change is of', [
  [
    'The damage reached $380 million, the equivalent of a quarter of output.',
    { figure: '$380 million', metric: 'damage' },
    { figure: 'a quarter', form: 'share', metric: 'damage', whole: 'output' },
  ],
  [
    'Exports reached $9 billion in 2017. This represents an increase of 8% over 2016.',
    { figure: '$9 billion', metric: 'Exports' },
    { figure: '8%', form: 'change', metric: 'Exports' },
  ],
  [
    'There are 17,000 refugees in the camps – a 70% increase since 2009.',
    { figure: '17,000', metric: 'refugees in the camps' },
    { figure: '70%', form: 'change', metric: 'refugees in the camps' },
  ],
  ['The result is an increase of 8%.', { figure: '8%', form: 'change', metric: 'result' }],
]);

testFrames('phrases of relation', [
  ['Chad gave $20 million in food aid in response to the flood.', { figure: '$20 million', metric: 'food aid' }],
  [
    'This makes us the fourth largest donor in relation to income.',
    { figure: 'fourth largest', metric: 'donor', subject: 'us' },
  ],
  ['There are 90,000 people in need of aid.', { figure: '90,000', metric: 'people in need of aid' }],
  [
    'Peru will install 700 megawatts of solar and wind power.',
    { figure: '700 megawatts', metric: 'solar and wind power' },
  ],
]);

testFrames('counts that a clause before names', [
  ['At least 12 people were killed and 30 injured.', { figure: '30', metric: 'people' }],
  ['Some 1,200 homes were destroyed, while 21,000 were damaged.', { figure: '21,000', metric: 'homes' }],
  ['They hired 90 nurses, but 38 of them have left.', { figure: '38', metric: 'nurses' }],
  ['Some 12 tenants left, and 5% are new.', { figure: '5%', metric: null }],
]);

testFrames('what has a verb of its own and names nothing', [
  ['Two-thirds of the warming has taken place since 1975.', { figure: 'Two-thirds', metric: 'warming' }],
  ['Some 40% of women took part.', { figure: 'Some 40%', metric: 'women' }],
  ['Some 40% of women took the bus.', { figure: 'Some 40%', metric: 'bus' }],
]);

testFrames('a part of a whole that several hold', [
  [
    'The Union won 44% of the vote, ahead of Labour with 29% and the Greens with 11%.',
    { figure: '29%', form: 'share', metric: 'vote', subject: 'Labour' },
    { figure: '11%', form: 'share', metric: 'vote', subject: 'Greens' },
  ],
  ['Owners hold 31% of the stock and banks 64%.', { figure: '64%', form: 'share', metric: 'stock', subject: 'banks' }],
  ['Prices of bread rose by 4%, those of milk by 9%.', { figure: '9%', form: 'change' }],
]);

testFrames('what help reaches', [
  ['Our aid will reach 180,000 women and girls.', { figure: '180,000', metric: 'women and girls' }],
  ['The scheme reached 900 families.', { figure: '900', metric: 'families' }],
  ['Enrolment reached 61,000 pupils.', { figure: '61,000', metric: 'Enrolment' }],
]);

testFrames('who is helped and what has shrunk', [
  ['We will give £9 million for Yemen.', { figure: '£9 million', metric: null }],
  ['We will give £9 million for roads.', { figure: '£9 million', metric: 'roads' }],
  ['We saw a contraction of a third of our output.', { figure: 'a third', form: 'change', metric: 'our output' }],
  ['Some 2 million refugees fled, and millions more may leave.', { figure: 'millions', metric: 'refugees' }],
  ['The flood hit 19,000 Yemenis—two thirds of the town.', { figure: 'two thirds', metric: 'Yemenis' }],
]);

testFrames('a group that its age tells apart', [
  [
    'Some 72% of those aged 18 to 29 expect to lose, compared with 54% of those aged 65 and older.',
    { figure: 'Some 72%', whole: 'those aged 18 to 29', modality: 'asserted' },
    { figure: '54%', whole: 'those aged 65 and older', subject: 'those aged 65 and older', modality: 'asserted' },
  ],
  ['Half of those who left came back.', { figure: 'Half', whole: 'those who left' }],
  ['A third of those polled did not know.', { figure: 'A third', whole: 'those polled', subject: 'those polled' }],
  ['Half of those present expect a rise.', { figure: 'Half', modality: 'asserted' }],
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

testFrames('own former levels', [
  ['Tourism has recovered to 80 per cent of its 2019 level.', { figure: '80 per cent', metric: 'Tourism', time: null }],
  ['The tax fell to 80 per cent of its 2019 yield.', { figure: '80 per cent', time: '2019' }],
  [
    'Child mortality fell from 118 deaths per 1,000 live births to 45.',
    { figure: '45', metric: 'Child mortality', from: '118' },
  ],
]);

testFrames('as many as before, more than a contribution before', [
  [
    'Some 84,000 people are displaced — twice as many as a decade ago.',
    { figure: 'Some 84,000', time: null },
    { figure: 'twice', form: 'change', metric: 'people' },
  ],
  ['We pledged $5 million, double our previous gift.', { figure: 'double', form: 'change' }],
  ['Norway gave $5 million, double the gift of Peru.', { figure: 'double', form: 'comparison' }],
]);

testFrames('what a coordinated verb does', [
  [
    'It will create 10,000 posts and cut the number of ministries from 21 to 15.',
    { figure: '10,000', metric: 'posts' },
    { figure: '15', form: 'change', metric: 'number of ministries', from: '21', modality: 'projected' },
  ],
  ['We built 40 schools and cut the rate to 5%.', { figure: '5%', metric: 'rate', modality: 'asserted' }],
  ['The index was 9% in May. It fell to 5%.', { figure: '5%', metric: 'index' }],
  ['Crop losses amounted to $7 billion.', { figure: '$7 billion', form: 'level', metric: 'Crop losses' }],
]);
