import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import { createPhraseMap, type PhraseMap } from '../phrases';
import { NO_CURRENCY } from './namesakes';

/** A currency, or a part of one, by the word that names it. */
export interface Money {
  /** ISO 4217. */
  currency: string;
  /** The currency again, or the singular name of its part: `cent`. */
  unit: string;
  /** How many of it make one of the currency. */
  per: number;
  /** Where several currencies are called so, their codes, this one first. */
  shared: string | null;
}

export interface MoneyTable {
  /** Signs, before or after a number. */
  signs: ReadonlyMap<string, Money>;
  /** `US`, `HK`, `u.s.` beside a dollar sign. */
  dollars: PhraseMap<Money>;
  /** `E`, `IR` before a pound sign. */
  pounds: PhraseMap<Money>;
  /** The letters of dollars as they stand with a space between. */
  apart: ReadonlySet<string>;
  /** Words before a number: `Rs`, `RM`. */
  prefixes: PhraseMap<Money>;
  letters: ReadonlyMap<string, Money>;
  misread: ReadonlyMap<string, Money>;
  /** Names after a number, singular and plural. */
  names: PhraseMap<Money>;
  /** Letters that touch a number: `164p`. */
  glued: ReadonlyMap<string, Money>;
  /** The currency of an ISO code that is written as one. */
  code(text: string): Money | null;
  /** Words and signs that may stand before a number. */
  starters: ReadonlySet<string>;
  /** A code that is a word as well. */
  isWord(text: string): boolean;
}

/** Compiles the tables of money; `$` alone is `defaultDollar`. */
export function createMoneyTable({ currencies }: Language, defaultDollar: string): MoneyTable {
  const whole = (code: string, word = ''): Money => {
    const currency = code === '$' ? defaultDollar : code;
    const shared = currencies.shared[word];
    return {
      currency,
      unit: code === NO_CURRENCY ? word : currency,
      per: 1,
      shared: shared?.startsWith(code) ? shared : null,
    };
  };
  const table = (rows: Readonly<Record<string, string>>) =>
    Object.entries(rows).map(([word, code]) => [word, whole(code, word)] as const);
  const codes = new Map(Object.keys(currencies.names).map((code) => [code, whole(code)]));
  const { smallCodes: small, wordCodes: words } = wordSetsOf(currencies);
  const names = namesOf(currencies, whole);
  const dollars = createPhraseMap(table(currencies.dollars));
  const pounds = createPhraseMap(table(currencies.pounds));
  const prefixes = createPhraseMap(table(currencies.prefixes));
  const letters = new Map(table(currencies.letters));
  const misread = new Map(table(currencies.misread));
  const signs = new Map(table(currencies.signs));
  const initials = [...letters.keys(), ...misread.keys(), ...codes.keys()].map((code) => code.toLowerCase());
  return {
    starters: new Set([...signs.keys(), ...dollars.heads, ...pounds.heads, ...prefixes.heads, ...initials]),
    signs,
    dollars,
    pounds,
    apart: new Set(currencies.apart),
    prefixes,
    letters,
    misread,
    names: createPhraseMap(names),
    glued: new Map(Object.entries(currencies.gluedSubunits).map(([letter, name]) => [letter, names.get(name)!])),
    code: (text) => codes.get(small.has(text) ? text.toUpperCase() : text) ?? null,
    isWord: (text) => words.has(text),
  };
}

/** Names of currencies and of their parts, singular and plural. */
function namesOf(
  currencies: Language['currencies'],
  whole: (code: string, word?: string) => Money,
): ReadonlyMap<string, Money> {
  const names = new Map<string, Money>();
  const add = (name: string, money: Money) => {
    names.set(name, money);
    if (!name.endsWith('s') && /[a-z]$/.test(name))
      names.set(name.endsWith('penny') ? `${name.slice(0, -1)}ies` : `${name}s`, money);
  };
  for (const [code, pair] of Object.entries(currencies.names)) for (const name of pair) names.set(name, whole(code));
  for (const [name, code] of Object.entries(currencies.everyday)) add(name, whole(code, name));
  for (const [name, { of, per }] of Object.entries(currencies.subunits))
    add(name, { ...whole(of, name), unit: currencies.subunitNames[name] ?? name, per });
  return names;
}
