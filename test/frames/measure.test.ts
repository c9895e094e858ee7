import { testFrames } from '../helpers/frames';

testFrames('where money comes from', [
  [
    'Of this, $420 million came from stamp duties and $310 million from customs.',
    { figure: '$420 million', metric: 'stamp duties' },
    { figure: '$310 million', metric: 'customs' },
  ],
  [
    'The plan includes $1.7 billion in initiatives for miners.',
    { figure: '$1.7 billion', metric: 'initiatives for miners' },
  ],
]);

testFrames('items of a list with their amounts', [
  [
    'We pay for these: servicing our debts, $20 million; spending on rivers, $43 million; and public buildings, $47 million.',
    { figure: '$20 million', metric: 'servicing our debts' },
    { figure: '$43 million', metric: 'spending on rivers' },
    { figure: '$47 million', metric: 'public buildings' },
  ],
  ['Sales rose to 40; profits, $3 million, were down.', { figure: '40' }, { figure: '$3 million', metric: 'profits' }],
  ['Further $75 million is set aside to repair bridges.', { figure: '$75 million', metric: 'bridges' }],
  ['It was to be raised. It is planned to be increased to 15% of GDP.', { figure: '15%', metric: null }],
  [
    'Revenue was 9%, and it is planned to be increased to 15% of GDP.',
    { figure: '9%' },
    { figure: '15%', metric: 'Revenue' },
  ],
]);

testFrames('money for an action', [
  ['I propose a sum of $9 million to upgrade rural roads.', { figure: '$9 million', metric: 'rural roads' }],
  [
    'They ask for a total of $7 million to be spent on rural schools.',
    { figure: '$7 million', metric: 'rural schools' },
  ],
  ['They want an allocation of $4 million to fight malaria.', { figure: '$4 million', metric: 'malaria' }],
  [
    'They set aside $6 million for the recruitment of 400 teachers.',
    { figure: '$6 million', metric: 'recruitment of 400 teachers' },
    { figure: '400', metric: 'teachers' },
  ],
  ['The plan includes $2 million for dredging.', { figure: '$2 million', metric: 'dredging' }],
  ['We will spend $2 million for repairing bridges.', { figure: '$2 million', metric: 'bridges' }],
]);

testFrames('over what stands between', [
  ['It gave aid to farmers in the amount of $6 million.', { figure: '$6 million', metric: 'aid to farmers' }],
  [
    'The deficit with the rest of Asia reached $9 billion.',
    { figure: '$9 billion', metric: 'deficit with the rest of Asia' },
  ],
  [
    'It will bring a revenue increase, including customs, of £40 million.',
    { figure: '£40 million', form: 'change', metric: 'revenue' },
  ],
  [
    'I will raise the pension for widows, so that it becomes £80 a week.',
    { figure: '£80 a week', metric: 'pension for widows', subject: null },
  ],
  ['We project the following for 2020.\n\nTotal Revenue\n:\n$55 million', { figure: '$55 million', metric: 'Revenue' }],
]);

testFrames('parts of what a sum includes', [
  [
    'The allocation of the ministry includes $4 million for rural clinics and $2 million for the training of nurses.',
    { figure: '$4 million', metric: 'rural clinics' },
    { figure: '$2 million', metric: 'training of nurses' },
  ],
  ['The budget covers €9 million for lifeboats.', { figure: '€9 million', metric: 'lifeboats' }],
  ['The bill includes £300 a head.', { figure: '£300 a head', metric: 'bill' }],
]);

testFrames('read on a scale', [
  ['A magnitude 6.1 quake struck Izmir.', { figure: '6.1', metric: 'magnitude' }],
  ['The 5.9 magnitude tremor woke the town.', { figure: '5.9', metric: 'magnitude' }],
  [
    'The number of users has grown five-folds, from 2 million to 10 million.',
    { figure: '10 million', metric: 'number of users' },
  ],
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
  [
    'The business services sector, which is small, grew by 13 per cent.',
    { figure: '13 per cent', metric: 'business services sector' },
  ],
  ['The model puts the number of deaths from heat at 1,100.', { figure: '1,100', metric: 'number of deaths' }],
]);

testFrames('metric beside other phrases', [
  ['Debt as a proportion of output has been reduced by 9%.', { figure: '9%', form: 'change', metric: 'Debt' }],
  ['Each year about a third of all milk is wasted.', { figure: 'about a third', form: 'share', whole: 'all milk' }],
  ['The pass rate rose to 74%, the best result in a decade.', { figure: 'best', form: 'rank', metric: 'pass rate' }],
  ['The team achieved the best result in a decade.', { figure: 'best', metric: 'result' }],
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
  ['Build homes, which will cost $3 million.', { figure: '$3 million', metric: 'homes' }],
  [
    'The number of work permits granted to nurses reached 9,800.',
    { figure: '9,800', metric: 'number of work permits granted to nurses' },
  ],
  ['The value of state bonds sold to banks reached $9 million.', { figure: '$9 million' }],
  ['Output rose by 5%. Growth slowed to 3% in May.', { figure: '3%', metric: 'Growth' }],
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
  ['Landings dropped by a tenth, in spite of the new quay.', { figure: 'a tenth', metric: 'Landings' }],
  ['Aid rose by a tenth, in line with the plan.', { figure: 'a tenth', metric: 'Aid' }],
  ['They put $4 million, in bonds.', { figure: '$4 million', metric: 'bonds' }],
]);

testFrames('what has a verb of its own and names nothing', [
  ['Two-thirds of the warming has taken place since 1975.', { figure: 'Two-thirds', metric: 'warming' }],
  ['Some 40% of women took part.', { figure: 'Some 40%', metric: 'women' }],
  ['Some 40% of women took the bus.', { figure: 'Some 40%', metric: 'bus' }],
]);

testFrames('who is helped and what has shrunk', [
  ['We will give £9 million for Yemen.', { figure: '£9 million', metric: null }],
  ['We will give £9 million for roads.', { figure: '£9 million', metric: 'roads' }],
  ['We saw a contraction of a third of our output.', { figure: 'a third', form: 'change', metric: 'our output' }],
  ['Some 2 million refugees fled, and millions more may leave.', { figure: 'millions', metric: 'refugees' }],
  ['The flood hit 19,000 Yemenis—two thirds of the town.', { figure: 'two thirds', metric: 'Yemenis' }],
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

testFrames('times that are objects', [
  ['Inflation ended the year at 6.5 percent.', { figure: '6.5 percent', metric: 'Inflation' }],
  ['Prices closed the week at $90 a tonne.', { figure: '$90 a tonne', metric: 'Prices' }],
  ['The firm raised the price to $9.', { figure: '$9', metric: 'price' }],
]);

testFrames('an amount as the subject', [
  [
    'Of this sum, £12 million represents a higher price of credit.',
    { figure: '£12 million', metric: 'higher price of credit' },
  ],
  ['In that total, $4 million is equipment.', { figure: '$4 million', metric: 'equipment' }],
  [
    'The rise is equal to about 8 per cent of local income.',
    { figure: 'about 8 per cent', form: 'share', whole: 'local income' },
  ],
]);

testFrames('what an amount is of, behind a period or an adjective of kind', [
  ['The region grew by 3.4 per cent for the year.', { figure: '3.4 per cent', metric: 'region' }],
  ['Yearly real GDP growth came to 5.2 per cent.', { figure: '5.2 per cent', metric: 'real GDP' }],
  ['Private sector credit growth slowed to 4 per cent.', { figure: '4 per cent', form: 'change' }],
  ['She has three times as many shops as Lee.', { figure: 'three times', form: 'comparison', metric: 'shops' }],
  ['The well gives twice as much water as the spring.', { figure: 'twice', metric: 'water' }],
]);

testFrames('what money is set aside for', [
  [
    'I propose an allocation of Ksh9 billion for free primary education.',
    { figure: 'Ksh9 billion', metric: 'free primary education' },
  ],
  ['A provision of $3 million for repairs was made.', { figure: '$3 million', metric: 'repairs' }],
  ['It has an allocation of $3 million.', { figure: '$3 million', metric: 'allocation' }],
]);

testFrames('the same of another', [
  ['Output of steel rose 5% and of cement 7%.', { figure: '7%', metric: 'Output of cement' }],
  [
    'Spending on roads was $9 million and on schools $4 million.',
    { figure: '$4 million', metric: 'Spending on schools' },
  ],
  [
    'Life expectancy for men is 78.6 years and for women 82.6 years.',
    { figure: '82.6 years', metric: 'Life expectancy for women', subject: 'women' },
  ],
  ['Revenue is $5 million and outlay $6 million.', { figure: '$6 million', metric: 'outlay' }],
]);

testFrames('whose', [
  ['Sweden, whose exports grew by 4%, did well.', { figure: '4%', subject: 'Sweden', metric: 'exports' }],
  [
    'Malawi, whose debt stands at $3 billion, asked for relief.',
    { figure: '$3 billion', subject: 'Malawi', metric: 'debt' },
  ],
  ['Families whose income is below $400 pay no fee.', { figure: 'below $400', subject: 'Families', metric: 'income' }],
  ['It met lenders, whose average gift was $90.', { figure: '$90', subject: 'lenders', metric: 'average gift' }],
]);

testFrames('goals with a date', [
  ['Zambia will reach universal primary education by 2030.', { figure: '2030', metric: 'universal primary education' }],
  ['The council intends to introduce a congestion charge from 2027.', { figure: '2027', metric: 'congestion charge' }],
  ['The club hopes to return to surplus in 2026.', { figure: '2026', metric: 'surplus' }],
  ['The village school was closed in 2014.', { figure: '2014', metric: null }],
]);

testFrames('one for each of two subjects', [
  [
    'Peru and Chile export 2 million and 3 million tonnes, respectively.',
    { figure: '2 million', subject: 'Peru', metric: null },
    { figure: '3 million tonnes', subject: 'Chile', metric: null },
  ],
]);

testFrames('what is moved, as a pronoun', [
  [
    'Sales rose by 3% in May. The company hopes to lift them by 10% next year.',
    { figure: '3%' },
    { figure: '10%', metric: 'Sales' },
  ],
  [
    'Debt is 45% of output. Our aim is to bring it below 30%.',
    { figure: '45%' },
    { figure: 'below 30%', metric: 'Debt' },
  ],
  ['The fee is $40. The council may raise it to $50.', { figure: '$40' }, { figure: '$50', metric: 'fee' }],
]);

testFrames('how fast', [
  ['The region lost jobs at the rate of 900 a week.', { figure: '900', metric: 'jobs' }],
  ['Prices rose at a rate of 3% a year.', { figure: '3%', metric: 'Prices' }],
]);

testFrames('numbers of things that a clause tells apart', [
  [
    'The proportion of patients who waited 4 hours for a bed rose to 22%.',
    { figure: '4 hours' },
    { figure: '22%', metric: 'proportion of patients who waited 4 hours for a bed' },
  ],
  ['The rate of absence due to illness was 0.7%.', { figure: '0.7%', metric: 'rate of absence due to illness' }],
  ['Deaths fell by 7% due to the vaccine.', { figure: '7%', metric: 'Deaths' }],
]);

testFrames('a cost beside what is raised', [
  [
    'I am raising the pension by £2 a week, at a cost of £18 million.',
    { figure: '£2 a week', form: 'change' },
    { figure: '£18 million', form: 'level', metric: 'cost' },
  ],
  [
    'The port handled 21 ships, compared with 17 in 1990, a rise of 23%.',
    { figure: '21' },
    { figure: '23%', metric: 'ships', subject: 'port' },
  ],
]);

testFrames('forecasts, paces, parts and closing prices', [
  [
    'Prices rose 3%. Analysts had forecast a rise of 2%.',
    { figure: '3%' },
    { figure: '2%', metric: 'Prices', subject: null },
  ],
  ['Home sales dropped to an annual pace of 3.9 million.', { figure: '3.9 million', metric: 'Home sales' }],
  [
    'Only one in eight of the 96 flats was sold.',
    { figure: 'one in eight', metric: 'flats', whole: '96 flats' },
    { figure: '96' },
  ],
  ['Oil fell below $70 for the first time since May.', { figure: 'below $70', metric: 'Oil' }],
  ['Palm oil settled down 2% at $69.', { figure: '$69', metric: 'Palm oil' }],
]);

testFrames('what makes up a part of an economy, as a pronoun or a pair', [
  [
    'Farming is the largest user, although it contributes 3% of GDP.',
    { figure: 'largest' },
    { figure: '3%', metric: 'Farming' },
  ],
  ['Their debt service took up 31% of sales.', { figure: '31%', metric: 'Their debt service' }],
  [
    'We will put $70 million in state, city and village roads.',
    { figure: '$70 million', metric: 'state, city and village roads' },
  ],
]);

testFrames('a figure put in between', [
  [
    'Absence among teachers, at 17%, is among the worst in the world.',
    { figure: '17%', metric: 'Absence among teachers' },
  ],
]);

testFrames('rates, sizes and parts that name nothing', [
  ['The bonus will be paid at the rate of 15%.', { figure: '15%', metric: 'bonus' }],
  ['The facility is offered at a fixed interest rate of 7%.', { figure: '7%', metric: 'fixed interest rate' }],
  ['Bonds to the value of $50 million were issued.', { figure: '$50 million', metric: 'Bonds' }],
  [
    'Our debt is $410 million, of which $260 million is owed to the Nordic Bank.',
    { figure: '$410 million' },
    { figure: '$260 million', metric: 'Our debt' },
  ],
]);
