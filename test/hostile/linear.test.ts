import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src';
import { FAMILIES, hostileText } from './families';

const SMALL = 4_000;
const GROWTH = 6;
/** Half of what a quadratic pass would show: room for noise and for costs that set in late. */
const ALLOWED = GROWTH / 2;
/** Milliseconds below which no ratio says anything. */
const NOISE = 4;
const ATTEMPTS = 4;

const { analyze } = createExtractor({ referenceDate: '2020-01-01' });
for (const family of FAMILIES) analyze(hostileText(family, 600));

describe('the cost a character of hostile text does not grow with its length', () => {
  test.each(FAMILIES)('$name', (family) => {
    expect(growth(family)).toBeLessThan(ALLOWED);
  });
});

/** How many times more a character costs in the longer text; measured again while a slow moment may explain it. */
function growth(family: (typeof FAMILIES)[number]): number {
  const [small, large] = [hostileText(family, SMALL), hostileText(family, SMALL * GROWTH)];
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio >= ALLOWED; attempt++) {
    least.small = Math.min(least.small, cpuTime(small));
    least.large = Math.min(least.large, cpuTime(large));
    ratio = least.large / GROWTH / Math.max(least.small, NOISE);
  }
  return ratio;
}

/** Milliseconds of processor time: what other processes do in the meantime does not count. */
function cpuTime(text: string): number {
  const before = process.cpuUsage();
  analyze(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
