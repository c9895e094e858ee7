// Fits the model of confidence to annotated texts, cross-validates it, and writes src/claims/confidence-model.ts:
// `npm run fit:confidence -- [FOLDER…] [--texts FOLDER] [--observed FILE] [--dry-run]`, the folders as `npm run bench:claims`
// takes them, the file with claims of texts that nobody had read when they were made.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrate } from '../../bench/claims/summary';
import { confidenceFeatures } from '../../src/claims/confidence-features';
import { brierScore, crossValidate, logLoss, type Prediction } from './cross-validate';
import { readExamples, readObserved } from './examples';
import { fitLogistic } from './logistic';
import { modelSource, RIDGE } from './model-source';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', multiple: true },
    observed: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
  },
});
const folders = positionals.length > 0 ? positionals : ['fixtures/annotated'];
const files = values.observed ?? [];
const examples = [...readExamples(folders, [...(values.texts ?? []), 'fixtures']), ...files.flatMap(readObserved)];

for (const [at, [name]] of confidenceFeatures.entries()) {
  if (!examples.some(({ features }) => features[at] !== 0)) console.error(`no claim has the feature ${name}`);
}

const predictions = crossValidate(examples, RIDGE);
console.log('Cross-validated, one document left out at a time: mean confidence → share of exact claims in five bins\n');
const sources = [...folders, ...files];
if (sources.length > 1) {
  for (const folder of sources) {
    report(
      folder,
      predictions.filter((prediction) => prediction.folder === folder),
    );
  }
}
report('all', predictions);

const source = modelSource(fitLogistic(examples, RIDGE), predictions);
if (!values['dry-run']) writeFileSync('src/claims/confidence-model.ts', source);

function report(name: string, part: readonly Prediction[]): void {
  const exact = part.filter((prediction) => prediction.exact).length;
  const { error, bins } = calibrate(part);
  console.log(`${name}: ${part.length} claims, ${((100 * exact) / part.length).toFixed(1)}% of them exact
  calibration error ${error.toFixed(3)}   Brier score ${brierScore(part).toFixed(3)}   log loss ${logLoss(part).toFixed(3)}
  ${bins.map(({ confidence, right }) => `${confidence.toFixed(2)} → ${right.toFixed(2)}`).join(', ')}\n`);
}
