import { testFrames } from '../helpers/frames';

testFrames('an equivalent', [
  ['The budget was the equivalent of 39% of GDP.', { figure: '39%', form: 'share', metric: 'budget', whole: 'GDP' }],
  ['Aid was the equivalent of $9 million.', { figure: '$9 million', form: 'level' }],
]);

testFrames('half of those of somebody', [
  ["Half our region's farmers would be poor.", { figure: 'Half', form: 'share', whole: "our region's farmers" }],
  ['Of every ten families, seven fish.', { figure: 'seven' }],
]);

testFrames('parts of what an economy makes', [
  ['Farming continues to supply some 30% of GDP.', { figure: 'some 30%', metric: 'Farming', whole: 'GDP' }],
  ['Net lending would exceed 60 per cent of GDP by 2020.', { figure: 'exceed 60 per cent', metric: 'Net lending' }],
  ['The data show net debt peaking at 28% of GDP.', { figure: '28%', metric: 'net debt' }],
  ['The company provides 30% of our power.', { figure: '30%', whole: 'our power' }],
]);

testFrames('parts of which a second clause says nothing', [
  [
    'Recovery is slow, 70% of new unemployment arises in our towns and 8 million people have fallen into poverty.',
    { figure: '70%', metric: 'new unemployment' },
    { figure: '8 million', metric: 'people' },
  ],
]);

testFrames('share', [
  [
    'Hydropower accounts for 62% of electricity generation.',
    { figure: '62%', form: 'share', fraction: 0.62, whole: 'electricity generation', metric: 'Hydropower' },
  ],
  [
    'Chile produces 28% of the world’s copper.',
    { figure: '28%', form: 'share', whole: 'world’s copper', subject: 'Chile' },
  ],
  [
    'Public debt was 71.5% of GDP in 2014.',
    { figure: '71.5%', form: 'share', whole: 'GDP', metric: 'Public debt', time: '2014' },
  ],
  [
    'More than half of respondents said that buses were too slow.',
    { figure: 'More than half', form: 'share', fraction: 0.5 },
  ],
  [
    'More than half of those who left school in 2010 found work.',
    { figure: 'More than half', whole: 'those who left school in 2010' },
  ],
  ['A third of those with a degree leave.', { figure: 'A third', whole: 'those with a degree' }],
  [
    'Rents account for 30% of the increase, and the spread of leases for another 12%.',
    { figure: '30%', whole: 'increase' },
    { figure: '12%', form: 'share', whole: 'increase' },
  ],
  ['Two in five mothers with small children worked.', { figure: 'Two in five', whole: 'mothers with small children' }],
  ['The ferry took off with 81% of its seats.', { figure: '81%', form: 'share' }],
  [
    'Revenue is projected to return to 98% of its 2019 level this year.',
    { figure: '98%', form: 'share', whole: 'its 2019 level' },
  ],
  ['Of the budget of $412 million, 88% goes to wages.', { figure: '88%', form: 'share', whole: 'budget' }],
  ['In a town of 40,000, half work in mills.', { figure: 'half', form: 'share' }],
  ['The share of farming in output was around 40%.', { figure: 'around 40%', form: 'share', whole: 'output' }],
  ['Our share of the market stands at 9%.', { figure: '9%', form: 'share', whole: 'market' }],
  ['Trade remains the lead sector with a 22% share of output.', { figure: '22%', form: 'share', whole: 'output' }],
  ['Salaries take up 30% of the budget.', { figure: '30%', form: 'share' }],
  ['Women lead 9% of firms and make up 40% of the workforce.', { figure: '40%', form: 'share', whole: 'workforce' }],
]);

testFrames('a part of what another has', [
  ['Net debt is less than half of that in Japan.', { figure: 'less than half', form: 'comparison' }],
  ['Growth was a third of that of the region.', { figure: 'a third', form: 'comparison' }],
  ['Half of those in work are women.', { figure: 'Half', form: 'share' }],
]);

testFrames('a part that somebody gets back', [
  [
    'Families recover 85 per cent of their costs.',
    { figure: '85 per cent', form: 'share', fraction: 0.85, whole: 'their costs' },
  ],
  ['The party gained 60% of the vote.', { figure: '60%', form: 'share', fraction: 0.6, whole: 'vote' }],
  ['Output gained 60%.', { figure: '60%', form: 'change', direction: 'increase' }],
]);

testFrames('parts and multiples of what something has', [
  ['The appeal received only half its funds.', { figure: 'half', form: 'share', whole: 'its funds' }],
  ['The lake is half its former size.', { figure: 'half', form: 'change' }],
  ['Half the islanders live by fishing.', { figure: 'Half', form: 'share', whole: 'islanders' }],
  ['They feed half the city.', { figure: 'half', form: 'share', whole: 'city' }],
  ['Half the budget goes to roads.', { figure: 'Half', form: 'share', whole: 'budget' }],
  ['Rents are half the national average.', { figure: 'half', form: 'comparison', than: 'national average' }],
  ['They pay half the price.', { figure: 'half', form: 'comparison', than: 'price' }],
  [
    'The zone is 900 times larger than its land area.',
    { figure: '900 times', form: 'comparison', than: 'its land area' },
  ],
  ['It was 9% higher than its level of 2005.', { figure: '9%', form: 'change' }],
  ['Arms cost $2 trillion, twelve times what was spent on aid.', { figure: 'twelve times', form: 'comparison' }],
  ['Output is three times what it was.', { figure: 'three times', form: 'change' }],
]);

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
  ['Of the £18 million for roads, 70 per cent will be lent.', { figure: '70 per cent', whole: 'roads' }],
]);

testFrames('what a share is given to', [
  ['Chad spends 3% of its income on roads.', { figure: '3%', form: 'share', metric: 'roads', whole: 'its income' }],
  [
    'Kenya devotes 20 per cent of its budget to schools and 6% to clinics.',
    { figure: '20 per cent', metric: 'schools', whole: 'its budget' },
    { figure: '6%', metric: 'clinics', whole: 'its budget' },
  ],
  ['The town spends 3% of its budget in winter.', { figure: '3%', form: 'share' }],
  ['We devote 0.7 per cent of income to aid.', { figure: '0.7 per cent', metric: 'aid', whole: 'income' }],
  ['They spend a tenth of the budget on research.', { figure: 'a tenth', metric: 'research' }],
  ['They plan to cut 3% of costs to survive.', { figure: '3%', form: 'change' }],
  [
    'About 40% of the sum goes to farms that sell below $150, and a further 24% to the next group.',
    { figure: 'About 40%', form: 'share' },
    { figure: '24%', form: 'share', fraction: 0.24 },
  ],
]);

testFrames('a part of a whole that several hold', [
  [
    'The Union won 44% of the vote, ahead of Labour with 29% and the Greens with 11%.',
    { figure: '29%', form: 'share', metric: 'vote', subject: 'Labour' },
    { figure: '11%', form: 'share', metric: 'vote', subject: 'Greens' },
  ],
  ['Owners hold 31% of the stock and banks 64%.', { figure: '64%', form: 'share', metric: 'banks', subject: 'banks' }],
  ['Prices of bread rose by 4%, those of milk by 9%.', { figure: '9%', form: 'change' }],
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

testFrames('parts of what a thing has itself', [
  ['The peso lost 9 percent of its value.', { figure: '9 percent', metric: 'its value', subject: 'peso' }],
  ['The town lost a third of its people.', { figure: 'a third', metric: 'its people', subject: 'town' }],
  [
    'We shall draw a third of the energy that we use from the sun.',
    { figure: 'a third', form: 'share', whole: 'energy that we use' },
  ],
  ['They burn a third of the wood, which they dry first.', { figure: 'a third', form: 'share', whole: 'wood' }],
]);

testFrames('what covers a part', [
  [
    'Forests cover 44 per cent of the land.',
    { figure: '44 per cent', form: 'share', metric: 'Forests', whole: 'land' },
  ],
  ['Pumps occupy a tenth of the floor.', { figure: 'a tenth', form: 'share', metric: 'Pumps' }],
  ['The Agency covers 40% of costs.', { figure: '40%', form: 'share', metric: 'costs' }],
]);

testFrames('what a part is made of', [
  [
    'Some 70 per cent of our heat comes from wind power.',
    { figure: 'Some 70 per cent', metric: 'wind power', whole: 'our heat' },
  ],
  ['Around half of emissions are from farming.', { figure: 'Around half', metric: 'farming', whole: 'emissions' }],
  ['Half of the migrants come from Mali.', { figure: 'Half', metric: 'migrants' }],
  ['We have a target of 65 per cent of renewable power.', { figure: '65 per cent', metric: 'renewable power' }],
]);

testFrames('the whole of an earlier clause', [
  [
    'Labour claimed 49% of votes, with National collecting 27%.',
    { figure: '27%', form: 'share', whole: 'votes', subject: 'National' },
  ],
  [
    'In 1960 farms employed 60% of workers; by 2010 they employed 5%.',
    { figure: '5%', form: 'share', whole: 'workers' },
  ],
  ['The union won 44% of the seats, the Liberals took 20%.', { figure: '20%', form: 'share', whole: 'seats' }],
  ['The bank holds 30% of the shares and charges 5%.', { figure: '5%', form: 'level' }],
  ['The state owns 51% of the airline, and unemployment is 5%.', { figure: '5%', form: 'level' }],
  ['Farms use 70% of the water, but prices rose 5%.', { figure: '5%', form: 'change' }],
]);

testFrames('what part an amount is, between commas', [
  [
    'About 9,000 children, one in nine, live in cold homes.',
    { figure: 'one in nine', form: 'share', metric: 'children' },
  ],
  ['The 40 ships, 12%, were sold.', { figure: '12%', form: 'share' }],
  ['Some 400 farms, 9% more than in May, were sold.', { figure: '9%', form: 'change' }],
]);

testFrames('what or who has a part', [
  ['The coffee crop supplies a third of our foreign exchange.', { figure: 'a third', metric: 'coffee crop' }],
  ['The isle lives on fishing, which employs 12% of the workforce.', { figure: '12%', metric: 'fishing' }],
  ['The firm supplies a third of our ferries.', { figure: 'a third', metric: 'our ferries' }],
  [
    'Small farmers hold 62% of the irrigated land.',
    { figure: '62%', metric: 'Small farmers', whole: 'irrigated land' },
  ],
  ['Banks hold 62% of the bonds.', { figure: '62%', metric: 'bonds' }],
  [
    'Of the judges in higher courts, women make up 21%.',
    { figure: '21%', metric: 'women', whole: 'judges in higher courts' },
  ],
  ['We have 900 guests, of whom students make up 21%.', { figure: '900' }, { figure: '21%', metric: 'students' }],
  [
    'Spending on parks takes up the largest share, at 33% of the budget.',
    { figure: 'largest' },
    { figure: '33%', metric: 'Spending on parks' },
  ],
  ['A record 45% of voters stayed at home.', { figure: '45%', whole: 'voters' }],
  ['The richest 5% own half of the land.', { figure: 'half' }],
]);

testFrames('parts of votes that nobody names', [
  ['He won 71% in Leeds.', { figure: '71%', form: 'share' }],
  ['They won by 71%.', { figure: '71%', form: 'comparison' }],
]);

testFrames('some of them', [
  [
    'Our troops served in 14 missions, and 27 of them lost their lives.',
    { figure: '14' },
    { figure: '27', metric: 'Our troops' },
  ],
  ['The war claimed 40,000 lives, the majority of them women and children.', { figure: '40,000', metric: 'lives' }],
]);

testFrames('what a part is needed for', [
  ['A further 2% of output would be needed to meet the goal.', { figure: '2%', metric: 'output' }],
]);

testFrames('parts that no `of` tells', [
  ['The plan was rejected by 57%.', { figure: '57%', form: 'share' }],
  ['The budget was raised by 58%.', { figure: '58%', form: 'change' }],
  ['Members passed it, with 61% in favour.', { figure: '61%', form: 'share' }],
  ['In the arts, the proportion exceeds 45%.', { figure: 'exceeds 45%', form: 'share' }],
  [
    'Congo remains the leader at $7 billion (3% of GDP).',
    { figure: '$7 billion' },
    { figure: '3%', form: 'share', whole: 'GDP' },
  ],
  [
    'They raised the grant, bringing it to $6 million or 3% of output.',
    { figure: '$6 million', form: 'change', metric: 'grant' },
    { figure: '3%', form: 'share', whole: 'output' },
  ],
  [
    'Fares account for 58% of the total, with the city contributing 12%.',
    { figure: '58%' },
    { figure: '12%', form: 'share', whole: 'total', subject: 'city' },
  ],
]);

testFrames('those, of people', [
  [
    'A course costs $9, yet half of those in need go without.',
    { figure: '$9' },
    { figure: 'half', whole: 'those in need' },
  ],
]);
