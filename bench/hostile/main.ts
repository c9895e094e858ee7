// What hostile texts cost a character, beside prose: `npm run bench:hostile -- [--size 1000000] [--family NAME]`.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../src';
import { FAMILIES, hostileText } from '../../test/hostile/families';

const { values } = parseArgs({ options: { size: { type: 'string', default: '1000000' }, family: { type: 'string' } } });
const size = Number(values.size);
const { extractClaims } = createExtractor();

const folder = 'fixtures/annotated';
const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const fixtures = texts.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n\n');
const prose = fixtures.repeat(Math.ceil(size / fixtures.length)).slice(0, size);
extractClaims(fixtures);
const proseTime = time(prose);
console.log(`${'prose'.padEnd(34)}${((proseTime / size) * 1e6).toFixed(0).padStart(9)} ns a character`);

const rows = FAMILIES.filter(({ name }) => name.includes(values.family ?? '')).map((family) => ({
  name: family.name,
  cost: time(hostileText(family, size)),
}));
for (const { name, cost } of rows.sort((a, b) => b.cost - a.cost)) {
  const ratio = (cost / proseTime).toFixed(2);
  console.log(
    `${name.padEnd(34)}${((cost / size) * 1e6).toFixed(0).padStart(9)} ns a character  ${ratio.padStart(7)} × prose`,
  );
}

function time(text: string): number {
  const start = performance.now();
  extractClaims(text);
  return performance.now() - start;
}
