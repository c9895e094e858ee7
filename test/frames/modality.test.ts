import { testFrames } from '../helpers/frames';

testFrames('a list of targets, an offer', [
  [
    'The plan set clear targets: an index of 75% and a rate of 9%.',
    { figure: '75%', modality: 'target' },
    { figure: '9%', modality: 'target' },
  ],
  ['The plan has results: an index of 75%.', { figure: '75%', modality: 'asserted' }],
  ['I am happy to provide $8 million for ports.', { figure: '$8 million', modality: 'target' }],
  ['I am happy to report exports of $8 million.', { figure: '$8 million', modality: 'asserted' }],
]);

testFrames('instruments in the present', [
  ['I propose this budget. The threshold for widows rises from $22 to $24.', { figure: '$24', modality: 'target' }],
  ['I propose this budget. The fee falls to $24.', { figure: '$24', modality: 'target' }],
  ['I propose this budget. The fee has risen to $24.', { figure: '$24', modality: 'asserted' }],
  ['In winter the fee rises to $24.', { figure: '$24', modality: 'asserted' }],
]);

testFrames('what one who decides does now', [
  [
    'I am announcing the budget. In it we are raising the limit from $5,000 to $7,000.',
    { figure: '$7,000', modality: 'target' },
  ],
  [
    'I am announcing the budget. We are spending $9 million a year on ports.',
    { figure: '$9 million a year', modality: 'asserted' },
  ],
  ['They said: we are raising the limit to $7,000.', { figure: '$7,000', modality: 'asserted' }],
  ['I am announcing the budget. As a result, 400 people will pay no tax.', { figure: '400', modality: 'projected' }],
  ['I am announcing the budget. This measure will cut their costs by $160.', { figure: '$160', modality: 'projected' }],
  [
    'It warned of growth of 1% following the 3% slump of 2012.',
    { figure: '1%' },
    { figure: '3%', modality: 'asserted' },
  ],
]);

testFrames('what a document shows', [
  [
    'Budget forecasts show a surplus before gains or losses of $75 million.',
    { figure: '$75 million', modality: 'projected', metric: 'surplus before gains or losses' },
  ],
  [
    'The figures show a surplus before tax of $75 million.',
    { figure: '$75 million', modality: 'asserted', metric: 'surplus before tax' },
  ],
  ['The gain in value was due to demand as average prices went up by 25%.', { figure: '25%', modality: 'asserted' }],
  ['The bridge is due to carry 4,000 cars.', { figure: '4,000', modality: 'projected' }],
]);

testFrames('what comes of a measure', [
  [
    'The Minister: I move that the bill be read. These measures will cost $40 million.',
    { figure: '$40 million', modality: 'projected' },
  ],
  ['My proposals will yield £30 million in a full year.', { figure: '£30 million', modality: 'projected' }],
  ['We will create 500 places.', { figure: '500', modality: 'target' }],
]);

testFrames('parts of what is planned', [
  [
    'We will spend $8 million on ports. This includes $2 million for cranes.',
    { figure: '$8 million' },
    { figure: '$2 million', modality: 'target' },
  ],
  [
    'We spent $8 million on ports. This includes $2 million for cranes.',
    { figure: '$8 million' },
    { figure: '$2 million', modality: 'asserted' },
  ],
  ['Other proposed allocations include $1 million for cranes.', { figure: '$1 million', modality: 'target' }],
]);

testFrames('modality', [
  ['Exports will grow by 4% next year.', { figure: '4%', modality: 'projected' }],
  ['Output is expected to reach 9 million tonnes.', { figure: '9 million tonnes', modality: 'projected' }],
  ['The deficit is forecast at 2.1% of GDP.', { figure: '2.1%', modality: 'projected' }],
  ['We will invest $30 million in clinics.', { figure: '$30 million', modality: 'target' }],
  ['I propose to cut the duty from 12% to 8%.', { figure: '8%', modality: 'target' }],
  ['The grant will be increased to £900.', { figure: '£900', modality: 'target' }],
  ['The city aims to plant 20,000 trees by 2030.', { figure: '20,000', modality: 'target', time: '2030' }],
  ['Sweden pledged to halve its emissions.', { figure: 'halve', modality: 'target' }],
  ['The plan could cost $5 billion.', { figure: '$5 billion', modality: 'hedged' }],
  ['Losses may exceed 300 hectares.', { figure: 'exceed 300 hectares', modality: 'hedged' }],
  ['If rates rose, costs would increase by 10%.', { figure: '10%', modality: 'conditional' }],
  ['Sales rose 5%.', { figure: '5%', modality: 'asserted' }],
]);

testFrames('mood of nouns and infinitives', [
  ['Efficiency is to improve by 30%.', { figure: '30%', modality: 'target' }],
  ['They repeated their pledge to plant 90,000 trees.', { figure: '90,000', modality: 'target' }],
  ['We call on members to give at least 2% of income.', { figure: 'at least 2%', modality: 'target' }],
  ['It urges banks to lend $3 billion.', { figure: '$3 billion', modality: 'target' }],
  ['He called at 40 ports.', { figure: '40', modality: 'asserted' }],
  ['Half of the cost is to be borne by towns.', { figure: 'Half', modality: 'target', metric: 'cost' }],
  ['A quarter of graduates cannot find work.', { figure: 'A quarter', modality: 'asserted' }],
  ['A quarter of graduates can find work.', { figure: 'A quarter', modality: 'hedged' }],
  [
    'Net debt, 52% of GDP when the cabinet took office, will be 30% next year.',
    { figure: '52%', modality: 'asserted' },
    { figure: '30%', modality: 'projected' },
  ],
  ['Rents, 30% of income, may double.', { figure: '30%', modality: 'asserted' }],
  ['Lending, in 2019, may be 30% of income.', { figure: '30%', modality: 'hedged' }],
  ['The threshold will be lifted to $600.', { figure: '$600', modality: 'target' }],
  ['The projection is a growth of 3%.', { figure: '3%', modality: 'projected' }],
  ['The fee is lower than the expected average of 5%.', { figure: '5%', modality: 'asserted' }],
]);

testFrames('items of a list under the line that leads to them', [
  [
    'To improve roads, the Ministry will:\n • repair 90 bridges;\n • $3 million for ports; and\n • plan the works on 12 canals.',
    { figure: '90', modality: 'target' },
    { figure: '$3 million', modality: 'target' },
    { figure: '12', modality: 'target' },
  ],
  [
    'We propose to –\n (a) cut the duty on tea from 12% to 8%;\n (b) extend the canal, which carried 40 ships in 2010, to the coast.',
    { figure: '8%', modality: 'target' },
    { figure: '40', modality: 'asserted' },
  ],
  [
    'I will take the following measures to soften the blow of the floods for households on the northern coast:\n(a) granting each farm $400;\n(b) halving the levy.',
    { figure: '$400', modality: 'target' },
  ],
  [
    'The ministry could:\n• close 5 mines;\n• lower the royalty by 2%.',
    { figure: '5', modality: 'hedged' },
    { figure: '2%', modality: 'hedged' },
  ],
  [
    'The board will go on. Since 2010 it has:\n • planted 3,000 trees;\n • opened 12 parks.',
    { figure: '3,000', modality: 'asserted' },
    { figure: '12', modality: 'asserted' },
  ],
  ['The council will:\n• Farmers own 40 mills.', { figure: '40', modality: 'asserted' }],
  [
    'The Ministry will, from next year:\n\n• recruit 400 nurses and post half of them to rural clinics;\n• pilot 12 harbour schemes;\n• abolish the duty on bicycles with effect from 1 July 2014; and\n• keep the fuel levy at its present rate of 12 cents.',
    { figure: '400', modality: 'target', subject: 'Ministry', metric: 'nurses' },
    { figure: 'half', modality: 'target', subject: 'Ministry', metric: 'nurses' },
    { figure: '12', modality: 'target', subject: 'Ministry', metric: 'harbour schemes' },
    { figure: '1 July 2014', modality: 'target', subject: 'duty on bicycles', metric: null },
    { figure: '12 cents', modality: 'target', subject: 'Ministry', metric: 'fuel levy' },
  ],
  [
    'Mr. Speaker, in pursuit of this, Council will:\n\n• construct 50 community schools;',
    { figure: '50', subject: 'Council' },
  ],
  ['The Ministry will see to it that:\n\n• the port handles 900 ships;', { figure: '900', subject: 'port' }],
]);

testFrames('polarity', [
  ['The rate is no longer 5%.', { figure: '5%', polarity: 'negated' }],
  ['The rate will not be allowed to fall below 1%.', { figure: 'below 1%', polarity: 'negated', modality: 'target' }],
  ['Output failed to reach 3 tonnes.', { figure: '3 tonnes', polarity: 'negated' }],
  ['The motion failed by 12 votes.', { figure: '12', polarity: 'affirmative' }],
  ['Growth did not reach 3%.', { figure: '3%', polarity: 'negated' }],
  ['The bridge has never carried 10,000 vehicles.', { figure: '10,000', polarity: 'negated' }],
  ['The bridge carried 10,000 vehicles.', { figure: '10,000', polarity: 'affirmative' }],
]);

testFrames('the mood of a verb and its complement', [
  ['Inflation is likely to average 5% this year.', { figure: '5%', modality: 'projected' }],
  ['The deficit is set to widen to 6%.', { figure: '6%', modality: 'projected' }],
  ['The deficit is set at 6%.', { figure: '6%', modality: 'asserted' }],
  ['If it were passed, about 9,000 people could go free.', { figure: 'about 9,000', modality: 'conditional' }],
  ['About 9,000 people could go free.', { figure: 'About 9,000', modality: 'hedged' }],
  ['Output is seen rising 3% in 2025.', { figure: '3%', modality: 'projected' }],
  ['A frog last seen in 1974 was found.', { figure: '1974', modality: 'asserted' }],
  ['The plan calls for 3,000 new homes.', { figure: '3,000', modality: 'target' }],
  ['The hospital called 3,000 patients.', { figure: '3,000', modality: 'asserted' }],
  ['The bill would raise the levy to 2%.', { figure: '2%', modality: 'target' }],
  ['A strike would raise costs by 2%.', { figure: '2%', modality: 'projected' }],
  ['Demand exceeded the forecast by 8%.', { figure: '8%', modality: 'asserted' }],
  ['Growth matches the forecast of 8%.', { figure: '8%', modality: 'projected' }],
  ['It estimated that 200 people live there.', { figure: '200', modality: 'asserted' }],
  ['They have appeared in the top ten.', { figure: 'top ten', modality: 'asserted' }],
  ['Some 200 people appear to live there.', { figure: 'Some 200', modality: 'hedged' }],
]);

testFrames('plans and tracks', [
  ['Peru announced plans to build 40 ports.', { figure: '40', modality: 'target' }],
  ['They signed a compact to reach 70% solar power.', { figure: '70%', modality: 'target' }],
  ['The plan cost $4 million.', { figure: '$4 million', modality: 'asserted' }],
  ['Only 15% of the targets are on track.', { figure: '15%', modality: 'asserted' }],
  ['Malawi is on track to cut the rate to 9%.', { figure: '9%', modality: 'projected' }],
  ['Norway will provide 40 trucks.', { figure: '40', modality: 'target' }],
  ['We will act. At this pace it will take 300 years.', { figure: '300 years', modality: 'projected' }],
]);

testFrames('ranges that are aimed at, spending that is decided', [
  ['Inflation stayed within the target range of 3 to 6 per cent.', { figure: '3 to 6 per cent', modality: 'asserted' }],
  ['We have a target range of 3 to 6 per cent.', { figure: '3 to 6 per cent', modality: 'target' }],
  ['She said $9 million would be spent on ports.', { figure: '$9 million', modality: 'target' }],
  ['She said exports would grow by 9%.', { figure: '9%', modality: 'projected' }],
]);

testFrames('what had been before', [
  [
    'Trade is set to reach $2 trillion, having doubled since 2005.',
    { figure: '$2 trillion', modality: 'projected' },
    { figure: 'doubled', modality: 'asserted' },
  ],
  ['Trade will grow, having doubled since 2005.', { figure: 'doubled', modality: 'asserted' }],
  ['Trade will grow, reaching $2 trillion.', { figure: '$2 trillion', modality: 'projected' }],
]);

testFrames('texts of one who decides', [
  [
    'I have allocated $5 million to roads. Pensioners will get a stipend of $90.',
    { figure: '$90', modality: 'target' },
  ],
  ['I am increasing the levy to 5%. Clinics will add 300 beds.', { figure: '300', modality: 'target' }],
  ['The bank reports a gain. Clinics will add 300 beds.', { figure: '300', modality: 'projected' }],
  ['We will act. By 2050 a quarter of the population will be over 60.', { figure: 'a quarter', modality: 'projected' }],
  ['We will act. The levy will be 5%.', { figure: '5%', modality: 'target' }],
]);

testFrames('what is told aside', [
  [
    'Service, abolished in 2006, will be restored in 2023.',
    { figure: '2006', modality: 'asserted' },
    { figure: '2023', modality: 'target' },
  ],
  [
    'Growth is forecast at 3%, after a fall of 6% in 2020.',
    { figure: '3%', modality: 'projected' },
    { figure: '6%', modality: 'asserted' },
  ],
  ['A camp built for 900 people will open.', { figure: '900' }],
]);

testFrames('announced with would', [
  ['Nepal announced that it would provide 800 troops.', { figure: '800', modality: 'target' }],
  ['Nepal said that exports would reach 800 tonnes.', { figure: '800 tonnes', modality: 'projected' }],
  ['The Government will table 22 bills.', { figure: '22', modality: 'target' }],
  ['For more see table 22 below.'],
]);

testFrames('an instrument that is set by saying so', [
  ['The income threshold is raised from $35 to $40.', { figure: '$40', modality: 'target' }],
  ['The duty on cigarettes is being increased by 6 per cent.', { figure: '6 per cent', modality: 'target' }],
  ['The limits are lowered to 40 days.', { figure: '40 days', modality: 'target' }],
  ['The risk is reduced by 6 per cent.', { figure: '6 per cent', modality: 'asserted' }],
  ['The firm will cut 2,300 jobs after profits fell by 9%.', { figure: '9%', modality: 'asserted' }],
]);

testFrames('moods of what describes, shows or wants', [
  ['The expected cost of the bridge is $90 million.', { figure: '$90 million', modality: 'projected' }],
  ['The planned rise in fares is 5%.', { figure: '5%', modality: 'target' }],
  ['The estimated cost is $9 million.', { figure: '$9 million', modality: 'asserted' }],
  ['Later projections show rents falling to 17% of income.', { figure: '17%', modality: 'projected' }],
  ['Records show rents falling to 17% of income.', { figure: '17%', modality: 'asserted' }],
  ['I want to cap the price of a pass at $35.', { figure: '$35', modality: 'target' }],
  ['It is time to give schools another $9 million.', { figure: '$9 million', modality: 'target' }],
  ['62% of tenants want to move.', { figure: '62%', modality: 'asserted' }],
  ['We are going to build 400 homes.', { figure: '400', modality: 'target' }],
  ['Rents are going to rise by 5%.', { figure: '5%', modality: 'projected' }],
  ['They set themselves a target of cutting waste by 30%.', { figure: '30%', modality: 'target' }],
  ['Only 18% more nurses would have been needed.', { figure: '18%', modality: 'conditional' }],
  ['The mayor envisions turning the dock into a park by 2030.', { figure: '2030', modality: 'target' }],
]);

testFrames('pledges, proposals and what is put before a parliament', [
  ['A bill will be laid before Parliament to raise the fee to $67.', { figure: '$67', modality: 'target' }],
  ['We are determined to end hunger by 2030.', { figure: '2030', modality: 'target' }],
  ['Under the proposals, fees would rise to $90.', { figure: '$90', modality: 'target' }],
  ['Under the circumstances, fees would rise to $90.', { figure: '$90', modality: 'projected' }],
  ['Norway will donate $9 million to the fund.', { figure: '$9 million', modality: 'target' }],
  ['Longer projections show debt dropping to 17%.', { figure: '17%', modality: 'projected' }],
]);
