import { performance } from 'node:perf_hooks';

/**
 * Median time of each job over rounds in which the jobs take turns, so that a slow moment of the machine hits all of them.
 * A job that has used up `budget` milliseconds takes no further turn after its third.
 */
export function medianTimes(jobs, { rounds, budget, warmup = 2 }) {
  const times = jobs.map(() => []);
  for (let round = -warmup; round < rounds; round++) {
    jobs.forEach(({ run, text }, job) => {
      const spent = times[job].reduce((sum, time) => sum + time, 0);
      if (spent > budget && times[job].length >= 3) return;
      const start = performance.now();
      run(text);
      const time = performance.now() - start;
      if (round >= 0 || time > budget) times[job].push(time);
    });
  }
  return times.map(median);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
