import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import { createReaderAfter } from './after-number';
import { createReaderBefore } from './before-number';
import { createMoneyTable } from './money-table';
import type { MoneyReading } from './reading';

export type { MoneyReading } from './reading';

export interface MoneyReader {
  /** A sign, code or short name before a number: `US$`, `$A`, `HK $`, `Rs.`, `USD`. */
  before(tokens: readonly Token[], at: number): MoneyReading | null;
  /** A sign, code or name after one: `€`, `USD`, `MUSD`, `million Danish kroner`, `cents`, `p`. `scaled`: a magnitude stands between. */
  after(tokens: readonly Token[], at: number, value: number, scaled: boolean): MoneyReading | null;
  /** Norms that may stand after a number. */
  suffixes: ReadonlySet<string>;
  /** Norms that an amount of money may start with. */
  starters: ReadonlySet<string>;
}

export function createMoneyReader(language: Language, defaultDollar: string): MoneyReader {
  const table = createMoneyTable(language, defaultDollar);
  const { pound, won } = language.currencies;
  return {
    before: createReaderBefore(language, table),
    after: createReaderAfter(language, table),
    suffixes: new Set([...table.starters, ...table.names.heads, ...table.glued.keys(), ...pound, ...won]),
    starters: table.starters,
  };
}
