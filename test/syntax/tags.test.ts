import { expect, test } from 'vitest';
import type { Tag } from '../../src/syntax';
import { parse } from './parse';

/** A sentence, a word in it, and the tag that the word has there: where the tagger alone errs, and where it must be left alone. */
const rows: readonly (readonly [sentence: string, word: string, tag: Tag])[] = [
  // verbs taken for nouns
  ['The guard shot and killed 3 dogs.', 'shot', 'VERB'],
  ['A shot and a goal followed in 1990.', 'shot', 'NOUN'],
  ['Our rivals shot only 69%.', 'shot', 'VERB'],
  ['The club spent most, splashing out a record $84 million.', 'splashing', 'VERB'],
  ['The opening 26 minutes were slow.', 'opening', 'NOUN'],
  ['The funds which range from 1% to 2% are new.', 'range', 'VERB'],
  // past tenses taken for adjectives, and one that is one
  ['The study involved a look at 180 firms.', 'involved', 'VERB'],
  ['The study involved 24 nurses.', 'involved', 'VERB'],
  ['The firms involved are 24.', 'involved', 'ADJ'],
  // `as` before a noun phrase joins, in comparisons it measures
  ['Profit rose 7% as high prices helped.', 'as', 'ADP'],
  ['In 2010 it was as high as the tower.', 'as', 'ADV'],
  ['We made 20 more free throws.', 'throws', 'NOUN'],
  ['Estimates range from 200 to 300.', 'range', 'VERB'],
  ['The range is 200 km.', 'range', 'NOUN'],
  ['Exports increase 5% a year.', 'increase', 'VERB'],
  ['An increase of 5% followed.', 'increase', 'NOUN'],
  ['The state levies a 5% tax.', 'levies', 'VERB'],
  ['The levies brought in $5 million.', 'levies', 'NOUN'],
  ['The council will repair 90 roads.', 'repair', 'VERB'],
  ['The repair of 90 roads is late.', 'repair', 'NOUN'],
  ['They build schools and repair 90 roads.', 'repair', 'VERB'],
  ['To land the contract they bid $4 million.', 'land', 'VERB'],
  ['The grant for land reform was $3 million.', 'land', 'NOUN'],
  ['The poor pay 30% of their income.', 'pay', 'VERB'],
  ['The 2019 data show a 5% fall.', 'show', 'VERB'],
  ['Farmers own 60% of the land.', 'own', 'VERB'],
  ['This marks the 50th year.', 'marks', 'VERB'],
  ['The funds that banks lend have doubled.', 'lend', 'VERB'],
  ['Demand falls as the price rises from $5 to $8.', 'rises', 'VERB'],
  ['The board saw price rises of 5%.', 'rises', 'NOUN'],
  ['When the tariff rises by 5%, firms leave.', 'rises', 'VERB'],
  ['Oslo has become the largest port of the region.', 'become', 'VERB'],
  ['Costs have now run to 40 million.', 'run', 'VERB'],
  ['The run lasted 40 minutes.', 'run', 'NOUN'],
  ['increase the bursary by 5%', 'increase', 'VERB'],
  ['Plan the visits of 40 schools.', 'Plan', 'VERB'],
  ['limit our debt to $3 million', 'limit', 'VERB'],
  ['increase of 5% in the bursary', 'increase', 'NOUN'],
  ['Catches fell for the third year running, to 40 tonnes.', 'running', 'ADV'],
  ['The second year saw 4 people running.', 'running', 'VERB'],
  ['They built 12 dams in the north.', 'north', 'NOUN'],
  ['The 5% fall in the south, the bank said, was small.', 'south', 'NOUN'],
  ['Median ordinary-time earnings rose 5%.', 'Median', 'ADJ'],
  ['Average full-time pay rose 5%.', 'Average', 'ADJ'],
  ['The biggest offshore fields lost 5%.', 'offshore', 'ADJ'],
  ['They moved 300 jobs overseas.', 'overseas', 'ADV'],
  ['A poll taken in May found that 40% agree.', 'found', 'VERB'],
  ['The value added of mining fell by 5%.', 'added', 'NOUN'],
  ['They added 40 beds.', 'added', 'VERB'],
  // nouns taken for verbs
  ['Its second spell lasted 5 years.', 'spell', 'NOUN'],
  ['Housing starts fell to 900.', 'starts', 'NOUN'],
  ['The minister of works built 30 bridges.', 'works', 'NOUN'],
  ['The loan to states was $9 billion.', 'states', 'NOUN'],
  ['A wage offset of 8% is paid.', 'offset', 'NOUN'],
  ['It had 26 stops.', 'stops', 'NOUN'],
  ['The train stops 26 times a day.', 'stops', 'VERB'],
  ['When oil prices fell by 40%, the state borrowed.', 'oil', 'NOUN'],
  ['The firms may have cash problems in 2009.', 'cash', 'NOUN'],
  ['One in 10 people fell ill.', 'people', 'NOUN'],
  // participles that describe
  ['Operating costs rose 8%.', 'Operating', 'ADJ'],
  ['The firm is operating 8 trains.', 'operating', 'VERB'],
  ['The existing 7 rates remain.', 'existing', 'ADJ'],
  ['State-owned banks lent $4 billion.', 'State-owned', 'ADJ'],
  ['The injured were 40.', 'injured', 'ADJ'],
  ['The storm injured 40 men.', 'injured', 'VERB'],
  // gerunds taken for nouns
  ['Oil fell, accounting for 70% of exports.', 'accounting', 'VERB'],
  ['They rose while offering a yield of 4%.', 'offering', 'VERB'],
  ['The offering raised $4 million.', 'offering', 'NOUN'],
  ['Raising the rate cost 300 jobs.', 'Raising', 'VERB'],
  ['The 40 posts that we think should go are empty.', 'think', 'VERB'],
  ['The wells that the board believes are dry cost $4 million.', 'believes', 'VERB'],
  // hyphenated participles that describe
  ['They made 300 low-paying, seasonal jobs.', 'low-paying', 'ADJ'],
  ['They made 300 well-paid and skilled jobs.', 'well-paid', 'ADJ'],
  // names
  ['The Public Works Department built 40 dams.', 'Works', 'PROPN'],
  ['The Minister works 60 hours a week.', 'works', 'VERB'],
  ['Prices rose 3%.', 'Prices', 'NOUN'],
  ['Kenya grew 3%.', 'Kenya', 'PROPN'],
  // function words
  ['Deaths attributable to fine dust fell 3%.', 'to', 'ADP'],
  ['They moved to fine firms 3%.', 'to', 'PART'],
  ['Output fell because of a 3-day strike.', 'because', 'ADP'],
  ['Output fell because 3 mines closed.', 'because', 'SCONJ'],
  ['According to the bank, debt is 60% of GDP.', 'According', 'ADP'],
  ['Crops such as maize lost 4%.', 'such', 'ADP'],
  ['The rate that banks charge is 6%.', 'that', 'SCONJ'],
  ['It fell to 5%, compared to that of 1990.', 'that', 'DET'],
  ['Debts rose, including those of 40 towns.', 'including', 'ADP'],
  ['Most of the 40 towns agreed.', 'Most', 'PRON'],
];

test.each(rows)('%s %s', (sentence, word, tag) => {
  const found = parse(sentence).words.find(({ text }) => text === word);
  expect(found?.tag).toBe(tag);
});
