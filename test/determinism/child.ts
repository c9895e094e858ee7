// Runs as a process of its own: prints a hash of everything that all fixtures give, after whatever VARIATION asks for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/three';
import { createExtractor, defineClassifier } from '../../src';

const variation = process.env.VARIATION ?? '';
const FOLDERS = ['fixtures', 'fixtures/annotated'];
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

if (variation === 'extended-compromise') {
  nlp.extend({ words: { rose: 'Person', rents: 'Country', the: 'Value', prices: 'Verb' } } as never);
}

const rise = defineClassifier({ type: 'rise', match: '(rent|rents|prices) #Adverb? #PastTense' });
const extractor = createExtractor({ referenceDate: '2022-06-30', classifiers: [rise] });

if (variation === 'much-used') {
  for (let i = 0; i < 10_000; i++) extractor.extractClaims(`In ${1900 + (i % 120)} w${i}x rose by ${i} per cent.`);
}
const order = variation === 'other-order' ? texts.toReversed() : texts;
const results = new Map(order.map((text) => [text, JSON.stringify(extractor.analyze(text))]));
const hash = createHash('sha256');
for (const text of texts) hash.update(results.get(text)!);
console.log(hash.digest('hex'));
