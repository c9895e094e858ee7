// Prints what each stage makes of a sentence: `npm run explain -- 'Exports rose from 3% to 5% in 2021.'`
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTrace } from './print';
import { traceStages } from './trace';

const USAGE = `usage: npm run explain -- [--reference-date 2022-06-30] [--dollar SGD] ('SENTENCE' | --file FILE [--find WORDS])
  --file FILE    explain a whole text; - is standard input
  --find WORDS   only the sentences that hold these words`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'reference-date': { type: 'string' },
    dollar: { type: 'string' },
    file: { type: 'string' },
    find: { type: 'string' },
  },
});

const text = values.file ? readFileSync(values.file === '-' ? 0 : values.file, 'utf8') : positionals.join(' ');
if (text.trim() === '') {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const traces = traceStages(text, { referenceDate: values['reference-date'], defaultDollar: values.dollar });
  const holds = (span: { start: number; end: number }) => text.slice(span.start, span.end).includes(values.find ?? '');
  const pages = traces.filter(({ sentence }) => holds(sentence.span)).map((trace) => printTrace(text, trace));
  console.log(pages.join('\n\n'));
}
