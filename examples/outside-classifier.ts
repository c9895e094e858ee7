// A text classifier from outside plugged in through `classify`: here a small naive Bayes, trained on the spot; a model of
// any other make fits the same way, as long as it answers at once.
import { createExtractor, defineClassifier } from 'claimsieve';

const EXAMPLES = [
  ['gambling', 'Casinos took 40 million in bets from players at slot machines.'],
  ['gambling', 'Lottery tickets and sports betting cost problem gamblers half their pay.'],
  ['gambling', 'The betting levy on casinos and bookmakers rose.'],
  ['rest', 'Exports of machines rose and the budget closed with a surplus.'],
  ['rest', 'Hospitals treated more patients, schools took more pupils.'],
  ['rest', 'Unemployment fell and wages rose in the north.'],
] as const;

const classifier = train(EXAMPLES);

const gambling = defineClassifier({
  type: 'gambling',
  classify: ({ sentence }) => {
    const probability = classifier(sentence.text, 'gambling');
    return probability > 0.8 ? { score: probability } : null;
  },
});

const { extractClaims } = createExtractor({ classifiers: [gambling] });

/** The figures of a text with their types, gambling among them. */
export function figuresIn(text: string) {
  return extractClaims(text).map(({ type, expression }) => ({ type, figure: expression.text }));
}

/** Probability of a label given a text's words, all labels being equally frequent. */
function train(examples: readonly (readonly [string, string])[]): (text: string, label: string) => number {
  const counts = new Map<string, Map<string, number>>();
  for (const [label, text] of examples) {
    const words = counts.get(label) ?? new Map<string, number>();
    counts.set(label, words);
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const vocabulary = new Set([...counts.values()].flatMap((words) => [...words.keys()]));
  const logLikelihood = (words: string[], label: string) => {
    const known = counts.get(label) ?? new Map<string, number>();
    const total = [...known.values()].reduce((sum, count) => sum + count, 0) + vocabulary.size;
    return words.reduce((sum, word) => sum + Math.log(((known.get(word) ?? 0) + 1) / total), 0);
  };
  return (text, label) => {
    const words = wordsOf(text).filter((word) => vocabulary.has(word));
    const own = logLikelihood(words, label);
    return 1 / [...counts.keys()].reduce((sum, other) => sum + Math.exp(logLikelihood(words, other) - own), 0);
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
