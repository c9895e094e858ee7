import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/** Peak resident memory of a process that does the job once, MiB. */
export function peakMemory(job, size) {
  return Number(execFileSync(process.execPath, [CHILD, job, String(size)], { encoding: 'utf8' }));
}

/** Median milliseconds from the start of a process to the end of its first document, less those of a process that only reads it. */
export function coldStarts(jobs, rounds) {
  const names = ['nothing', ...jobs];
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      execFileSync(process.execPath, [CHILD, name, 'article']);
      times[name].push(performance.now() - start);
    }
  }
  const base = median(times.nothing);
  return Object.fromEntries(jobs.map((name) => [name, median(times[name]) - base]));
}
