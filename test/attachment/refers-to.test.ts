import { expect, test } from 'vitest';
import { attachedTo } from './attach';

/** A sentence, a part of an expression in it, and what the expression is about. */
const rows: readonly (readonly [sentence: string, part: string, concept: string | null])[] = [
  ['Exports to Peru fell by 7%.', '7%', 'Exports to Peru'],
  ['The rate of unemployment is 4%.', '4%', 'rate of unemployment'],
  ['A 60 year-old would draw 2%, a 70 year-old 3%.', '2%', '60 year-old'],
  ['Turnover beat the plan by 5%.', '5%', 'Turnover'],
  ['Attendance exceeded the target by 300.', '300', 'Attendance'],
  ['Coal output outstripped demand by 2%.', '2%', 'Coal output'],
  ['Its bonds finished the day 3% lower.', '3%', 'Its bonds'],
  ['Rivals closed the gap by 4%.', '4%', 'gap'],
  ['The council cut the fare to $2.', '$2', 'fare'],
  ['Farms use 70% of the water.', '70%', 'water'],
  ['The state levies a 25% tax on tobacco.', '25%', 'tax on tobacco'],
  ['The bond has a yield of 4%.', '4%', 'yield'],
  ['The navy paid $12,000 for a new boat.', '$12,000', 'new boat'],
  ['The navy paid a total of $12,000 for boats.', '$12,000', 'boats'],
  ['The union has 13,000 members.', '13,000', 'union'],
  ['The pipeline is 90 miles (145 km) long.', '145', 'pipeline'],
  ['The plant dug 8 miles (13 km) of tunnels.', '13', 'tunnels'],
  ['The board said that it employs 300 guards.', '300', 'board'],
  ['Shops struggled as they lost 12% of sales.', '12%', 'sales'],
  ['Fourteen firms left the exchange.', 'Fourteen', 'exchange'],
  ['Seven clerks and 8 cooks left the embassy.', '8', 'embassy'],
  ['The council took action over five weeks.', 'five weeks', 'council'],
  ['There are four bridges.', 'four', null],
  ['We ran 5 km.', '5 km', null],
  ['The lender expects the deficit to reach 6%.', '6%', 'deficit'],
  ['Half of the deal is paid, up from 30%.', '30%', 'deal'],
  ['The index rose 64 points to 4,577.', '4,577', 'index'],
  ['Production doubled.', 'doubled', 'Production'],
  ['Strength below 9 MPa.', '9 MPa', 'Strength'],

  // What is given is no change of who gets it; a fine is.
  ['The error cost the bank $5 million.', '$5 million', 'error'],
  ['The club offered its coach $90,000 a year.', '$90,000', 'club'],
  ['The fund gave the museum $2 million.', '$2 million', 'fund'],
  ['The court fined the bank $5 million.', '$5 million', 'bank'],
  ['The firm raised its dividend 5%.', '5%', 'its dividend'],

  // Where an amount is added or taken from.
  ['The levy adds $40 to the price of a ticket.', '$40', 'price of a ticket'],
  ['The scandal wiped £3bn off the retailer.', '£3bn', 'retailer'],
  ['Storms knocked 2% from wheat output.', '2%', 'wheat output'],
  ['The fund paid $40 to each member.', '$40', 'fund'],

  // Paid for, of something named before the verb or after.
  ['The heirs sold a farm with a mill for $900,000.', '$900,000', 'farm with a mill'],
  ['The painting was sold for $12 million.', '$12 million', 'painting'],

  // Worth so much, not the place where it is.
  ['The town will get a grant worth up to $8 million.', '$8 million', 'grant'],
  ['Police took 40 kg of tea worth $3 million.', '$3 million', 'tea'],
  ['A flat in Leeds, worth £200,000, was sold.', '£200,000', 'flat'],
  ['The painting is worth more than $3 million.', '$3 million', 'painting'],

  // A part without a verb, a particle, a name with its number.
  ['Carla Mendez ran for 138 metres and 2 goals and threw a pass.', '2', 'Carla Mendez'],
  ['Four firms make up the board.', 'Four', 'board'],
  ['Six lamps and 3 chairs finish off the room.', '3', 'room'],
  ['One thing is plain: Route 66 is up 4%.', '4%', 'Route'],
  ['Moss, hurt in Game 2, was strong with 26 saves.', '26', 'Moss'],
  ['The plant burns 40 tonnes of coal and 3 of coke.', '3', 'coke'],
  ['It costs $40 for adults and 20 for children.', '20', 'children'],

  // `them` of the same sentence, and what the figure before is about.
  ['The scheme helped 6,000 families, a third of them in towns.', 'a third', 'families'],
  ['The fire burned 40 homes and half of them were new.', 'half', 'homes'],
  ['The bank has branches in 40 towns; 20% of them will close.', '20%', 'towns'],
  ['The club sold 40 boats in 2010, up from 12.', '12', 'club'],
  ['The mill delivered 900 planks in May up from 600 in April.', '600', 'mill'],
  ['Shares slid 3.2 per cent to $41 in early trading.', '$41', 'Shares'],

  // Prepositions that say nothing about the object.
  ['Okoye won the race with 77 points.', '77', 'Okoye'],
  ['The shares changed hands at $31.', '$31', 'shares'],
  ['The exchange halted trading with the stock at $87.', '$87', 'stock'],
  ['The probe circled the moon more than 300 times.', '300 times', 'probe'],

  ['Police arrested Ann Moss, 32, on Monday.', '32', 'Ann Moss'],
  ['The guide, Peter Lund, 57, fell.', '57', 'Peter Lund'],
  ['The bill for Smith, 300 pages, was read.', '300', 'bill for Smith'],
  ['A 120-bed ward opened.', '120', 'ward'],
  ['The model has a 7- or 8-inch screen.', '7', 'screen'],
  // An amount right behind its noun, or behind one of a list that leaves out the verb.
  ['It opened a park 50 km north of Oslo.', '50 km', 'park'],
  ['Divers found a ship 30 metres long.', '30 metres', 'ship'],
  ['Oil rose 5% and coal 3%.', '3%', 'coal'],
  ['The poll shows Ford at 48%, Berg at 45%.', '45%', 'Berg'],
  ['Meat is expected to rise 4%, with fish and eggs 6%.', '6%', 'eggs'],
  ['The storm came to within 25 miles of Cork.', '25 miles', 'storm'],
  ['An 80-mile (130 km) stretch of road closed.', '130 km', 'stretch of road'],
  ['It lent 4% or 5% of its deposits.', '4%', 'its deposits'],
  ['It had $3 million in unpaid taxes.', '$3 million', 'unpaid taxes'],
  ['It spent $3 million in Peru.', '$3 million', null],

  // Lists of verbs and of amounts, clauses without a conjunction, a participle behind a comma.
  ['Okoye noted five misses, blocked four shots and won two duels.', 'four', 'Okoye'],
  ['The crew bought a boat, built in 1990 for $5,000.', '$5,000', 'boat'],
  ['A clerk might save 3%, a guard would save 4%.', '4%', 'guard'],
  ['Shares fell after the firm reported, closing at $94.', '$94', 'Shares'],

  // A count that an object is changed to, an extreme that a subject reaches, a level that says of what.
  ['The firm cut its forecast to 340,000 cars.', '340,000', 'its forecast'],
  ['The firm cut 300 jobs.', '300', 'firm'],
  ['The index slid to a low of 1,463 points.', '1,463', 'index'],
  ['Carbon levels hit 421 parts per million.', '421', 'Carbon levels'],
  ['It has a level of 5%.', '5%', null],
  ['Tourism rose 9%, down from 12%.', '12%', 'Tourism'],
  ['The fund made a loss, down 12%.', '12%', 'fund'],
  ['Spain will send 18 tanks and Norway 30 trucks.', '30', 'Norway'],
  ['The club with 20 titles lost.', '20', 'club'],
  ['Okoye won a race with 20 points.', '20', 'Okoye'],
  ['A 12 page letter was read.', '12', 'letter'],
  ['Savers pulled $3 billion from bond funds last week.', '$3 billion', 'bond funds'],
  ['Researchers led by Ann Moss studied 120 adults.', '120', 'Researchers'],
  ['Unemployment among people aged under 25 stood at 14%.', '14%', 'Unemployment among people'],
  ['Goods sold in Peru dropped 5%.', '5%', 'Goods'],

  // Whom a relative clause tells of, and what a list of verbs goes on with.
  ['It will open a plant near Dresden that employs 300 people.', '300', 'plant near Dresden'],
  ['It called Dresden, which employs 300 people.', '300', 'Dresden'],
  ['It treats patients over 60 who take 40 milligrams.', '40 milligrams', 'patients'],
  ['A battery that charges to 80% is new.', '80%', 'battery'],
  ['The laptop has a 14-inch screen, weighs just 2 kg and costs $900.', '2 kg', 'laptop'],
  ['The firm, which sells a car, weighs 3 offers.', '3', 'firm'],

  ['Buyers choose between a small van for $329 and a large van for $479.', '$479', 'large van'],
  ['A guard paid in Rome for a $329 ticket.', '$329', 'ticket'],
  ['Debt stood at 4.1 times earnings.', '4.1 times', 'Debt'],
  ['An average of 14,000 guests use the station.', '14,000', 'station'],
  ['A total of 40 guests died.', '40', null],

  ['The state raised the wage, doubling it to $20.', '$20', 'wage'],
  ['The state raised fees and then cut them by 5%.', '5%', 'fees'],
  ['Users blame the firm for hiking fees by 5%.', '5%', 'fees'],
  ['Demand fell by 5% for rising prices.', '5%', 'Demand'],

  ['Vandals did $40,000 worth of damage.', '$40,000', 'damage'],
  ['Vandals caused damage worth $40,000.', '$40,000', 'damage'],
  ['Last year there were 19 fires.', '19', null],

  // Before the subject a duration is no one's.
  ['Over the past five years, the port has grown.', 'the past five years', null],
  ['The port has grown over the past five years.', 'the past five years', 'port'],

  ['The injury hurt Okoye, as he had played 8 games.', '8', 'Okoye'],
  ['Rita Berg said she earned $70,000.', '$70,000', 'Rita Berg'],
  ['When Rita Berg left, she had earned $70,000.', '$70,000', 'Rita Berg'],

  // An amount behind a comma and a particle is of what the one before is of.
  ['Members gave the dean a rating of 34%, down six points.', 'six', 'rating'],
  ['The firm sold shares at $40, up 3%.', '3%', 'shares'],
  ['The firm sold tools, up 3%.', '3%', 'firm'],

  // A bound tells which.
  ['The bank pays interest on balances over $9,000.', '$9,000', 'balances'],
  ['The state taxes homes above $300,000.', '$300,000', 'homes'],
  ['A duty falls on flats under 40 square metres.', '40', 'flats'],
  ['Costs rose over 5%.', '5%', 'Costs'],

  ['Those asked in May gave 5 answers.', '5', 'Those asked in May'],
  ['The pill helped 30% of those treated.', '30%', 'those treated'],
  ['Only 12 of the 40 boats have paid.', '12', 'boats'],
  ['It takes the pump 12 minutes.', '12 minutes', 'pump'],
  ['It cost the city $5 million.', '$5 million', 'city'],
  ['It has a price of $5 for two hours.', 'two hours', null],
  ['Some 9 million shares changed hands.', '9 million', null],
  ['Profit after tax fell to $5 million.', '$5 million', 'Profit after tax'],
  ['Sales since Easter rose 5%.', '5%', 'Sales'],
  ['The phone has 8 GB of memory and a battery that charges to 80%.', '80%', 'battery'],

  ['Each of the teams will play 30 games.', '30', 'teams'],
  ['The rules will apply to firms with 250 clerks.', '250', 'firms'],
  ['The rules will apply to the firm with 250 new clerks.', '250', 'rules'],
  ['About 46% of bakers walk and 21% swim.', '21%', 'bakers'],
  ['The vaccine saved the country’s 11 million cattle.', '11 million', 'country'],
  ['Berg won by 2 seconds, with Lee a further 6 seconds behind.', '6 seconds', 'Lee'],
  ['Berg said she sold 12 vans.', '12', 'Berg'],

  // What a gerund between is about does not move.
  ['The bill would raise the age for buying wine from 18 to 21.', '21', 'age'],
  ['The board saves by cutting wages to $40.', '$40', 'wages'],
  ['The drug must be used within five days of opening.', 'five days', 'drug'],

  ['This is a phone for hikers, but it costs $90.', '$90', 'phone for hikers'],
  ['The van is a loan, and it costs $90.', '$90', 'van'],
];

test.each(rows)('%s %s', (text, part, concept) => expect(attachedTo(text, part).refersTo?.text ?? null).toBe(concept));
