import type { Language } from '../../language/language';
import type { UnitRow } from '../../language/quantity-tables';
import { createPhraseMap, type PhraseMap } from '../phrases';

/** A unit as a number is read with it. */
export interface Unit {
  name: string;
  kind: 'measure' | 'duration' | 'percentage';
  /** Its symbol wants digits before it without a space. */
  shy: boolean;
  /** ISO 8601 duration with # for the amount, and what one unit is of it. */
  iso: string | null;
  times: number;
}

export interface UnitTable {
  /** Spelled names, singular and plural. */
  words: PhraseMap<Unit>;
  /** Single words for a unit of time. */
  durations: readonly string[];
  /** Symbols, capitals told apart. */
  symbols: PhraseMap<Unit>;
}

/** Compiles the rows of units with their prefixes and plurals. */
export function createUnitTable({ units, unitPrefixes }: Language): UnitTable {
  const words: [string, Unit][] = [];
  const symbols: [string, Unit][] = [];
  for (const row of units) {
    if (!row.prefixed) addRow(row, row.name, '', '');
    for (const symbol of row.prefixes ?? '')
      addRow(row, unitPrefixes[symbol]! + row.name, symbol, unitPrefixes[symbol]!);
  }

  function addRow(row: UnitRow, name: string, prefix: string, spelled: string): void {
    const unit: Unit = {
      name,
      kind: row.kind ?? 'measure',
      shy: row.shy === true && prefix === '',
      iso: row.iso ?? null,
      times: row.times ?? 1,
    };
    const names = row.words?.length === 0 ? (spelled === '' ? [] : [row.name]) : [row.name, ...(row.words ?? [])];
    for (const word of names) {
      const singular = (spelled + word).toLowerCase();
      words.push([singular, unit], [plural(singular), unit]);
    }
    for (const symbol of row.symbols ?? []) {
      symbols.push([prefix + symbol, unit]);
      if (prefix === 'µ') symbols.push([`μ${symbol}`, unit]);
    }
  }

  const durations = words
    .filter(([word, { kind, name }]) => kind === 'duration' && word === name)
    .map(([word]) => word);
  return { durations, words: createPhraseMap(words), symbols: createPhraseMap(symbols, true) };
}

/** The plural of a unit's name stands at its first noun: `degrees celsius`, `parts per million`, `miles per hour`. */
function plural(name: string): string {
  const [head, ...rest] = name.split(/ (?=per |of )|(?<=^deg(?:ree)?) /);
  const many = /(?:s|x|ch|sh)$/.test(head!)
    ? `${head}es`
    : /[^aeiou]y$/.test(head!)
      ? `${head!.slice(0, -1)}ies`
      : `${head}s`;
  return [many, ...rest].join(' ');
}
