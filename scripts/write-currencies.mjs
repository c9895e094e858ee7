#!/usr/bin/env node
// Writes src/language/en/iso-4217.ts: the English names of the currencies of ISO 4217, with those that money was
// counted in before. The names are Node's own (Unicode CLDR, Unicode licence), so that no list is kept by hand.
import { writeFileSync } from 'node:fs';

const HISTORIC =
  'ATS BEF BGL CSK CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE ROL SIT SKK SUR YUM ZMK'.split(' ');
const codes = [...new Set([...Intl.supportedValuesOf('currency'), ...HISTORIC])].sort();

function name(currency, count) {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  const parts = format.formatToParts(count);
  return parts.find(({ type }) => type === 'currency').value.toLowerCase();
}

const rows = codes
  .map((code) => [code, name(code, 1), name(code, 2)])
  .filter(([code, one]) => !/[\d(&]/.test(one) && one !== code.toLowerCase())
  .map(([code, one, two]) => `    ${code} ${two === `${one}s` ? one : `${one}, ${two}`}`);

writeFileSync(
  new URL('../src/language/en/iso-4217.ts', import.meta.url),
  `import { rows } from '../list';

/**
 * Currencies of ISO 4217 and their English names, one and, where that is not an s more, many. Written by
 * \`scripts/write-currencies.mjs\`.
 */
export const iso4217: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  rows(\`
${rows.join('\n').replaceAll("pa'anga", 'paʻanga')}
  \`).map(([code, names]) => {
    const [one, many = \`\${one}s\`] = names.split(', ') as [string, string?];
    return [code, [one, many]];
  }),
);
`,
);
