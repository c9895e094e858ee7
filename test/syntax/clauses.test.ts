import { describe, expect, test } from 'vitest';
import { parse, sliceOf } from './parse';

/** What a verb group says: tense, voice, modal, negation, finiteness. */
function groupsOf(text: string): string {
  const syntax = parse(text);
  return syntax.clauses
    .flatMap(({ verb }) => verb ?? [])
    .map((verb) =>
      [
        sliceOf(text, syntax, verb),
        verb.lemma,
        verb.tense,
        verb.voice,
        verb.modal ?? '',
        verb.negated ? 'negated' : '',
        verb.nonfinite ? 'nonfinite' : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
}

describe('verb groups', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Output fell 5%.', 'fell fall past active'],
    ['The rate is 5%.', 'is be present active'],
    ['The duty has been raised to 5%.', 'has been raised raise present passive'],
    ['The duty will not be cut to 5%.', 'will not be cut cut future passive will negated'],
    ['Exports are growing by 5%.', 'are growing grow present active'],
    ['The fund could lose $5 million.', 'could lose lose present active could'],
    ['They didn’t spend $5 million.', 'didn’t spend spend past active negated'],
    ['The plan can’t cost $5 million.', 'can’t cost cost present active can negated'],
    ['It’s 5% lower.', '’s be present active'],
    ['Trade more than doubled.', 'more than doubled double past active'],
    ['They had 300 ships.', 'had have past active'],
    ['We aim to plant 300 trees.', 'aim aim present active; to plant plant none active nonfinite'],
    ['Goods sold in 1990 were taxed.', 'were taxed tax past passive; sold sell none passive nonfinite'],
    ['The share had come down to 46%.', 'had come come past active'],
    ['Aid has become 2% of output.', 'has become become present active'],
    ['The 5% cap has never been lifted.', 'has never been lifted lift present passive negated'],
  ];
  test.each(rows)('%s', (text, wanted) => expect(groupsOf(text)).toBe(wanted));
});

/** The clauses in order: kind, and the kind of the clause above. */
function kindsOf(text: string): string {
  const { clauses } = parse(text);
  return clauses.map(({ kind, parent }) => (parent < 0 ? kind : `${kind} < ${parent}`)).join('; ');
}

describe('kinds', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Budget 2019', 'fragment'],
    ['Output fell 5%.', 'main'],
    ['Output fell 5% and wages rose 3%.', 'main; main < 0'],
    ['Output fell 5%; wages rose 3%.', 'main; main < 0'],
    ['The survey found that 5% agree.', 'main; complement < 0'],
    ['The survey found 5% agree that tax is high.', 'main; complement < 0; complement < 1'],
    ['Output, which fell 5%, rose.', 'main; relative < 0'],
    ['The 5% that we pay is low.', 'main; relative < 0'],
    ['If output falls by 5%, wages will drop.', 'main; adverbial < 0'],
    ['Output fell, costing 5% of jobs.', 'main; participle < 0'],
    ['It is expected to fall by 5%.', 'main; complement < 0'],
  ];
  test.each(rows)('%s', (text, wanted) => expect(kindsOf(text)).toBe(wanted));
});

test('there is', () => {
  const { clauses } = parse('There are 40 lakes.');
  expect(clauses[0]!.existential).toBe(true);
});

describe('what a relative pronoun stands for', () => {
  const rows: readonly (readonly [sentence: string, antecedent: string])[] = [
    ['The World Bank (WB), which lent $5 billion, agreed.', 'The World Bank'],
    // Of a coordination in a phrase, the noun of the phrase.
    ['Spending on food and drink, which rose by 5%, is high.', 'Spending'],
  ];
  test.each(rows)('%s', (text, antecedent) => {
    const syntax = parse(text);
    const relative = syntax.clauses.find(({ kind }) => kind === 'relative')!;
    expect(sliceOf(text, syntax, syntax.chunks[relative.antecedent])).toBe(antecedent);
  });
});
