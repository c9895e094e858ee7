import type { ExpressionContext } from './candidate';
import { createMoneyReader, type MoneyReader } from './money/money-reader';
import { createNumeralReader, type NumeralReader } from './numeral';
import { createNumeralLexicon, type NumeralLexicon } from './numerals/lexicon';
import { createUnitReader, type UnitReader } from './units/unit-reader';

/** What several parsers read with; its tables are compiled once. */
export interface Readers {
  lexicon: NumeralLexicon;
  readNumeral: NumeralReader;
  money: MoneyReader;
  units: UnitReader;
}

export function createReaders({ language, options }: ExpressionContext): Readers {
  const lexicon = createNumeralLexicon(language);
  return {
    lexicon,
    readNumeral: createNumeralReader(language, lexicon),
    money: createMoneyReader(language, options.defaultDollar),
    units: createUnitReader(language),
  };
}
