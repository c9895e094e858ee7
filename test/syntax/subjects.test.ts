import { describe, expect, test } from 'vitest';
import { subjectsOf } from './parse';

/** A sentence and its verbs in order, each with its subject; – where it has none. */
type Row = readonly [sentence: string, wanted: string];

const groups: Record<string, readonly Row[]> = {
  'one clause': [
    ['The share of women in parliament rose to 40 in 2015.', 'The share: rose'],
    ['In 2016, Chile and the Philippines signed 12 agreements.', 'Chile: signed'],
    ['Last year the fund paid 300 grants.', 'the fund: paid'],
    ['By 2030 the province will need 4,000 nurses.', 'the province: will need'],
    ['The ministry has not yet hired 60 inspectors.', 'The ministry: has not yet hired'],
    ['Rents are 12% higher than in 2010.', 'Rents: are'],
    ['The levy does not apply to 30 villages.', 'The levy: does not apply'],
  ],
  'there is, inversion': [
    ['There are 14 hospitals in the province.', '14 hospitals: are'],
    ['There were in 1990 only 3 ferries on the lake.', 'only 3 ferries: were'],
    ['There has been a sharp fall of 9% in theft.', 'a sharp fall: has been'],
    ['Among them are 200 veterans.', '200 veterans: are'],
  ],
  'passive and infinitive': [
    [
      'The levy has been raised to 8 and is expected to rise by 3.',
      'The levy: has been raised; The levy: is expected; The levy: to rise',
    ],
    ['The threshold will not be cut to 20.', 'The threshold: will not be cut'],
    ['Some 900 homes are to be built in Leeds by 2028.', 'Some 900 homes: are; Some 900 homes: to be built'],
    ['The council plans to spend $4 million on parks.', 'The council: plans; The council: to spend'],
    ['It is too early for wages to fall by 5%.', 'It: is; wages: to fall'],
  ],
  'embedded clause before the main verb': [
    ['The number of miners employed in Wales fell to 900.', 'miners: employed; The number: fell'],
    ['The rate that banks charge has risen to 6%.', 'banks: charge; The rate: has risen'],
    ['The tax we pay on fuel will rise by 2%.', 'we: pay; The tax: will rise'],
    ['The scheme, launched in 2012, covers 70 villages.', 'The scheme: launched; The scheme: covers'],
    [
      'The firms that failed to report by 2019 were fined 400 euros.',
      'The firms: failed; The firms: to report; The firms: were fined',
    ],
    ['Households living in the north spent 15% of their income on heat.', 'Households: living; Households: spent'],
    [
      'The report that the regulator published in May shows a loss of $3 million.',
      'the regulator: published; The report: shows',
    ],
    ['The dams built in the 1960s supply 30% of the power.', 'The dams: built; The dams: supply'],
    ['The number employed in mining and farming fell by 3%.', 'The number: employed; The number: fell'],
    ['The rate compared to that charged in 1972 is high by 2%.', 'The rate: compared; that: charged; The rate: is'],
    ['Employers with workers aged 65 and above will receive 8%.', 'workers: aged; Employers: will receive'],
    ['The canal opened last year will carry 40 ships.', 'The canal: opened; The canal: will carry'],
    ['With growth projected to reach 6%, Laos is on track.', 'growth: projected; growth: to reach; Laos: is'],
    ['Each clerk costs taxpayers $58 a day, which is high.', 'Each clerk: costs; $58 a day: is'],
    ['The jail, built for 220 men, held 287.', 'The jail: built; The jail: held'],
    [
      'On the wider measure, which counts those who have left, it was 34%.',
      'the wider measure: counts; those: have left; it: was',
    ],
    ['In areas affected by floods, 40% of homes are lost.', 'areas: affected; 40%: are lost'],
    ['Those who left school before 16 earn 20% less.', 'Those: left; Those: earn'],
  ],
  'complement clause': [
    ['Our survey found that 60 farmers used the scheme.', 'Our survey: found; 60 farmers: used'],
    ['The treasurer said deaths rose by 5.', 'The treasurer: said; deaths: rose'],
    ['It is estimated that half of the crop was lost.', 'It: is estimated; half: was lost'],
    ['The fact that 3 ports closed shows how trade suffered.', '3 ports: closed; The fact: shows; trade: suffered'],
    ['Ministers believe the deficit will reach $9 billion.', 'Ministers: believe; the deficit: will reach'],
  ],
  'adverbial clause': [
    ['As prices rose, sales of cars, which earn 30, fell by 6.', 'prices: rose; cars: earn; sales: fell'],
    ['If demand falls by 10%, two mines will close.', 'demand: falls; two mines: will close'],
    ['Although the harvest was poor, exports grew 4%.', 'the harvest: was; exports: grew'],
    ['Output fell by 7% because the mine was flooded.', 'Output: fell; the mine: was flooded'],
    ['The subsidy ended in 2014, when oil prices collapsed.', 'The subsidy: ended; oil prices: collapsed'],
    ['Before the bridge opened in 1998, the trip took 3 hours.', 'the bridge: opened; the trip: took'],
    ['As a result, 20 clinics closed.', '20 clinics: closed'],
  ],
  'participle clause': [
    ['The bank lent $5 billion, making it the largest donor.', 'The bank: lent; The bank: making'],
    ['Farmers own 60% of the land, accounting for 8% of output.', 'Farmers: own; Farmers: accounting'],
    ['Compared with 2005, emissions have fallen by 12%.', 'emissions: Compared; emissions: have fallen'],
    ['After rising by 3% in May, unemployment fell in June.', 'unemployment: rising; unemployment: fell'],
    ['The agency cut waste by closing 40 depots.', 'The agency: cut; The agency: closing'],
    ['Raising the age to 67 would save $2 billion.', '–: Raising; –: would save'],
  ],
  coordination: [
    ['Output rose by 5 and imports fell by 3.', 'Output: rose; imports: fell'],
    ['Output rose by 5 and fell by 3.', 'Output: rose; Output: fell'],
    ['Spain, Italy and Greece spent 3% on roads.', 'Spain: spent'],
    ['The fund will build 30 schools and repair 90.', 'The fund: will build; The fund: repair'],
    ['The law bans 12 pesticides, but 5 are still sold.', 'The law: bans; 5: are still sold'],
    ['Crime fell by 6%; arrests, which had doubled, rose by 1%.', 'Crime: fell; arrests: had doubled; arrests: rose'],
    [
      'A poll says that 55% of voters believe that taxes are too high, and 20% believe that they are too low.',
      'A poll: says; 55%: believe; taxes: are; 20%: believe; they: are',
    ],
    ['Crime fell: aggravated assaults were down 18%.', 'Crime: fell; aggravated assaults: were'],
    ['Aid has risen since 1975 and last year passed $500 million.', 'Aid: has risen; Aid: passed'],
    ['The board found that 15 had fully or largely met the goal.', 'The board: found; 15: had fully or largely met'],
    ['Rents rose; in Cork they fell by 3%.', 'Rents: rose; they: fell'],
    ['Births have changed: in 2021 they were 6% lower.', 'Births: have changed; they: were'],
    ['The rate is 32%, but there are 16 states.', 'The rate: is; 16 states: are'],
    ['The federal and state governments spent 3%.', 'The federal and state governments: spent'],
    ['Output increased by 5% and imports fell by 3%.', 'Output: increased; imports: fell'],
    ['Output increased and imports fell by 3%.', 'Output: increased; imports: fell'],
    ['They saw the envoys, who had left in 1990, and signed 3 pacts.', 'They: saw; the envoys: had left; They: signed'],
    ['The board met in May, and in June approved 40 loans.', 'The board: met; The board: approved'],
    ['It cut taxes, hence the fund’s income declined by 5%.', 'It: cut; the fund’s income: declined'],
    ['We aim to plant 2 million trees and to clean 40 rivers.', 'We: aim; We: to plant; We: to clean'],
  ],
  'nominal subjects of other shapes': [
    ['One of the reactors was shut down in 2011.', 'One: was shut'],
    ['Some of the 30 islands lack water.', 'Some: lack'],
    ['75% of the teachers support the plan.', '75%: support'],
    ['More than a third of all tenants owe 2 months of rent.', 'More than a third: owe'],
    ['Just 1 percent see the law as fair.', 'Just 1 percent: see'],
    ['Most of the money went to 6 cities.', 'Most: went'],
    ['This marks the 25th year of the treaty.', 'This: marks'],
    ['In 1995 it was 9%.', 'it: was'],
    ['Ten years ago they were only 16%.', 'they: were'],
    ['That was 1.3% of output.', 'That: was'],
    ['Madam Speaker, the deficit fell to 3%.', 'the deficit: fell'],
    ['Second, the fund will lend $5 million.', 'the fund: will lend'],
    ['The Second World War cost 40 million lives.', 'The Second World War: cost'],
    ['The Hong Kong legislative election drew 2 million voters.', 'The Hong Kong legislative election: drew'],
    ['They gave Kenya new loans of $5 million.', 'They: gave'],
    ['2014 saw 30 strikes.', '2014: saw'],
  ],
  'apposition and brackets in the subject': [
    ['Mr Okafor, the minister of works, announced 50 projects.', 'Mr Okafor: announced'],
    ['The World Bank (the lender) approved $80 million.', 'The World Bank: approved'],
    ['Lagos, a city of 15 million people, has 3 airports.', 'Lagos: has'],
    ['Tuberculosis (TB) killed 1.5 million people in 2018.', 'Tuberculosis: killed'],
  ],
  'nouns and verbs that look alike': [
    ['Estimates range from 200 to 300 deaths.', 'Estimates: range'],
    ['The results show that 8 of the pupils cannot read.', 'The results: show; 8: cannot read'],
    ['Tourism accounts for 11% of jobs.', 'Tourism: accounts'],
    ['Operating costs will rise by 8%.', 'Operating costs: will rise'],
    ['People need 20 litres of water a day.', 'People: need'],
    ['Rising demand for steel cost 300 jobs.', 'Rising demand: cost'],
    ['Housing starts fell to 900 in May.', 'Housing starts: fell'],
    ['The existing plan names 14 parks.', 'The existing plan: names'],
    ['Ghana ranks 4th in cocoa.', 'Ghana: ranks'],
  ],
};

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    test.each(rows)('%s', (text, wanted) => expect(subjectsOf(text)).toBe(wanted));
  });
}
