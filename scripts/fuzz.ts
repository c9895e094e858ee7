// Looks for texts that break a property: `npm run fuzz -- --minutes 10 [--seed 1] [--only WORDS]`. Stops at the first, status 1.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES } from '../test/properties/properties';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const properties = PROPERTIES.filter(({ name }) => name.includes(values.only ?? ''));
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
let cases = 0;

for (let round = 0; Date.now() < end; round++, seed++) {
  for (const { name, property, runs } of properties) {
    const result = fc.check(property, { seed, numRuns: runs });
    cases += result.numRuns;
    if (result.failed) fail(name, result);
  }
  if (round % 10 === 9) console.log(`${cases} cases, next seed ${seed + 1}`);
}
console.log(`${cases} cases of ${properties.length} properties, none failed`);

function fail(name: string, result: fc.RunDetails<unknown>): never {
  const counterexample = JSON.stringify(result.counterexample);
  console.error(
    `${name}\nseed ${result.seed}, path ${result.counterexamplePath}\n${counterexample}\n${result.errorInstance}`,
  );
  writeFileSync('fuzz-failure.json', `${counterexample}\n`);
  process.exit(1);
}
