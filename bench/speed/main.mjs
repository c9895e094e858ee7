// Speed and memory beside the npm peers: `npm run bench [-- --only speed,growth,memory,cold]`. README.md tells how it is measured.
import { parseArgs } from 'node:util';
import { article, prose } from './corpus.mjs';
import { JOBS, REFERENCE } from './jobs.mjs';
import { medianTimes } from './measure.mjs';
import { coldStarts, peakMemory } from './processes.mjs';

const MEGABYTE = 1_000_000;
const OURS = ['segment', 'tagExpressions', 'extractClaims'];
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const parts = values.only?.split(',') ?? ['speed', 'growth', 'memory', 'cold'];
const runs = {};
for (const [name, { prepare }] of Object.entries(JOBS)) runs[name] = await prepare();

if (parts.includes('speed')) {
  speed('golden article', article(), { rounds: 60, budget: 3000, warmup: 10 });
  speed('1 MB of policy prose', prose(MEGABYTE), { rounds: 9, budget: 8000 });
}
if (parts.includes('growth')) growth();
if (parts.includes('memory')) memory();
if (parts.includes('cold')) cold();

function speed(title, text, rounds) {
  const names = Object.keys(JOBS);
  const jobs = names.map((name) => ({ run: runs[name], text: text.slice(0, JOBS[name].limit) }));
  const perMegabyte = medianTimes(jobs, rounds).map((time, i) => (time / jobs[i].text.length) * MEGABYTE);
  const reference = perMegabyte[names.indexOf(REFERENCE)];
  print(`${title}: time for a megabyte, ratio to wink`, ['ms', 'ratio', 'measured on'], names, (_, i) => [
    perMegabyte[i].toFixed(0),
    (perMegabyte[i] / reference).toFixed(2),
    kilobytes(jobs[i].text.length),
  ]);
}

function growth() {
  const names = [...OURS, REFERENCE];
  const sizes = [10_000, 100_000, MEGABYTE, 10 * MEGABYTE];
  const costs = sizes.map((size) => {
    const text = prose(size);
    const jobs = names.map((name) => ({ run: runs[name], text }));
    const rounds = { rounds: Math.max(3, Math.min(60, (5 * MEGABYTE) / size)), budget: 20_000, warmup: 1 };
    return medianTimes(jobs, rounds).map((time) => (time / size) * 1e6);
  });
  print('nanoseconds a character', [...sizes.map(kilobytes), '10 MB / 100 KB'], names, (_, i) => [
    ...costs.map((cost) => cost[i].toFixed(0)),
    (costs[3][i] / costs[1][i]).toFixed(2),
  ]);
}

function memory() {
  const sizes = [MEGABYTE, 10 * MEGABYTE];
  const names = Object.keys(JOBS).filter((name) => JOBS[name].limit === undefined);
  print('peak memory, MiB', sizes.map(kilobytes), ['nothing', ...names], (name) =>
    sizes.map((size) => String(peakMemory(name, size))),
  );
}

function cold() {
  const names = Object.keys(JOBS);
  const times = coldStarts(names, 9);
  print('cold start and the golden article, beyond an empty process', ['ms', 'ratio'], names, (name) => [
    times[name].toFixed(0),
    (times[name] / times[REFERENCE]).toFixed(2),
  ]);
}

function kilobytes(length) {
  return length >= MEGABYTE ? `${length / MEGABYTE} MB` : `${Math.round(length / 1000)} KB`;
}

function print(title, columns, names, cells) {
  const line = (name, values) => `${name.padEnd(32)}${values.map((value) => value.padStart(15)).join('')}`;
  console.log(`\n${title}\n${line('', columns)}`);
  for (const [i, name] of names.entries()) console.log(line(name, cells(name, i)));
}
