import type { CalendarTables } from '../../language/calendar-tables';
import type { Language } from '../../language/language';
import { type WordSets, wordSetsOf } from '../../language/lookups';
import { changeVerbForms } from '../change-words';

type Rows<Table> = ReadonlyMap<string, Table[keyof Table]>;

/** The calendar tables of a language as maps and sets, compiled once. */
export interface Lexicon extends WordSets<CalendarTables> {
  months: Rows<CalendarTables['months']>;
  weekdays: Rows<CalendarTables['weekdays']>;
  units: Rows<CalendarTables['units']>;
  seasons: Rows<CalendarTables['seasons']>;
  steps: Rows<CalendarTables['steps']>;
  days: ReadonlyMap<string, number>;
  holidays: Rows<CalendarTables['holidays']>;
  decades: ReadonlyMap<string, number>;
  tails: Rows<CalendarTables['tails']>;
  edges: Rows<CalendarTables['edges']>;
  divisionLetters: ReadonlyMap<string, number>;
  changeVerbs: ReadonlySet<string>;
  words: WordSets<CalendarTables['words']>;
}

export function createLexicon(language: Language): Lexicon {
  const { calendar } = language;
  return {
    ...wordSetsOf(calendar),
    months: rows(calendar.months),
    weekdays: rows(calendar.weekdays),
    units: rows(calendar.units),
    seasons: rows(calendar.seasons),
    steps: rows(calendar.steps),
    days: rows(calendar.days),
    holidays: rows(calendar.holidays),
    decades: rows(calendar.decades),
    tails: rows(calendar.tails),
    edges: rows(calendar.edges),
    divisionLetters: rows(calendar.divisionLetters),
    changeVerbs: changeVerbForms(language),
    words: wordSetsOf(calendar.words),
  };
}

function rows<Row>(table: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> {
  return new Map(Object.entries(table));
}
