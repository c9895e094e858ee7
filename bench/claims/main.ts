// Scores the extractor on a folder of annotated texts: `npm run bench:claims -- [FOLDER] [--misses] [--texts FOLDER]`.
import { parseArgs } from 'node:util';
import { extractClaims } from '../../src';
import { readGold } from './gold';
import { judge, type Verdict } from './score';
import { summarize } from './summary';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, texts: { type: 'string', multiple: true }, doc: { type: 'string' } },
});

const folder = positionals[0] ?? 'fixtures/annotated';
const documents = readGold(folder, [...(values.texts ?? []), 'fixtures'])
  .filter(({ doc }) => doc.includes(values.doc ?? ''))
  .map(({ doc, text, options, claims }) => ({ doc, verdicts: judge(claims, extractClaims(text, options)) }));

const percent = (part: number) => (100 * part).toFixed(1).padStart(5);
for (const { doc, verdicts } of documents) {
  const { detection, exact } = summarize(verdicts);
  const { precision, recall, f1 } = detection;
  console.log(
    `${doc.padEnd(34)} found ${percent(f1)}  (precision ${percent(precision)}, recall ${percent(recall)})  exact ${percent(exact.f1)}`,
  );
}

const total = summarize(documents.flatMap(({ verdicts }) => verdicts));
console.log(`
detection F1       ${percent(total.detection.f1)}   precision ${percent(total.detection.precision)}, recall ${percent(total.detection.recall)}
exact F1           ${percent(total.exact.f1)}   precision ${percent(total.exact.precision)}, recall ${percent(total.exact.recall)}`);
for (const { field, right, of } of total.fields) {
  console.log(`${field.padEnd(18)} ${percent(right / of)}   ${right} of ${of}`);
}
const bins = total.calibration.bins.map(({ confidence, right }) => `${confidence.toFixed(2)} → ${right.toFixed(2)}`);
console.log(`calibration error  ${total.calibration.error.toFixed(3)}   ${bins.join(', ')}`);

if (values.misses) {
  for (const { doc, verdicts } of documents) {
    const lines = verdicts.map(missLine).filter((line) => line !== null);
    if (lines.length > 0) console.log(`\n${doc}\n${lines.join('\n')}`);
  }
}

/** `-` was missed, `+` asked for by nobody, `~` found with wrong fields. */
function missLine({ kind, gold, claim, checks }: Verdict): string | null {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  if (kind === 'missed') return `- ${oneLine(gold!.anchor)} @${gold!.start} ${gold!.form}/${gold!.type}`;
  if (kind === 'spurious') {
    const { expression, form, type, text } = claim!;
    return `+ ${oneLine(expression.text)} @${expression.span.start} ${form}/${type} in “${oneLine(text).slice(0, 100)}”`;
  }
  const wrong = checks.filter(({ right }) => !right);
  if (wrong.length === 0) return null;
  const fields = wrong.map(
    ({ field, wanted, got }) => `${field} ${JSON.stringify(got ?? null)}, not ${JSON.stringify(wanted)}`,
  );
  return `~ ${oneLine(gold!.anchor)} @${gold!.start} ${gold!.form}/${gold!.type}: ${fields.join('; ')}`;
}
