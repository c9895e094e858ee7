// Quantity tagging, claimsieve and its npm peers side by side: `npm run bench:quantities -- FOLDER`.
// FOLDER holds the sets (*.jsonl) and the module that scores them, score-quantities.mjs; each library runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEERS = ['claimsieve', 'recognizers', 'wink', 'compromise', 'chrono'];
/** What is shown of a set: where it stands in the scorer's report. */
const FIGURES = [
  ['value', ['oneToOne', 'value']],
  ['+unit', ['oneToOne', 'value+unit']],
  ['+change', ['oneToOne', 'value+change']],
  ['value, CQE rules', ['cqe', 'value']],
  ['+unit, CQE rules', ['cqe', 'value+unit']],
  ['+change, CQE rules', ['cqe', 'value+change']],
  ['value', ['all', 'value']],
  ['overlap', ['all', 'overlap']],
];

const [folder] = process.argv.slice(2);
const scorer = folder && join(folder, 'score-quantities.mjs');
if (!scorer || !existsSync(scorer)) {
  console.error('usage: npm run bench:quantities -- FOLDER, where FOLDER holds *.jsonl and score-quantities.mjs');
  process.exit(2);
}

const here = dirname(fileURLToPath(import.meta.url));
const reports = Object.fromEntries(PEERS.map((peer) => [peer, score(peer)]));

console.log(`F1, one-to-one unless said otherwise\n${row('', '', PEERS)}`);
for (const set of Object.keys(reports.claimsieve)) {
  for (const [name, path] of FIGURES) {
    const figures = PEERS.map((peer) => path.reduce((report, key) => report?.[key], reports[peer][set])?.F1);
    if (figures.every((figure) => figure === undefined)) continue;
    console.log(
      row(
        set,
        name,
        figures.map((figure) => (figure ? figure.toFixed(1) : '–')),
      ),
    );
  }
}
const seconds = PEERS.map((peer) => Object.values(reports[peer]).reduce((sum, { ms }) => sum + ms, 0) / 1000);
console.log(
  row(
    'time',
    'seconds',
    seconds.map((time) => time.toFixed(2)),
  ),
);

function score(peer) {
  const module = join(here, 'peers', `${peer}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, module, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${peer}: ${stderr}`);
  return JSON.parse(stdout);
}

function row(set, name, cells) {
  return `${set.padEnd(24)}${name.padEnd(20)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}
