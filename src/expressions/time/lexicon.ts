import type { CalendarTables } from '../../language/calendar-tables';
import type { Language } from '../../language/language';
import { changeVerbForms } from '../change-words';

type Rows<Table> = ReadonlyMap<string, Table[keyof Table]>;
type WordRole = keyof CalendarTables['words'];

/** The calendar tables of a language as maps and sets, compiled once. */
export interface Lexicon {
  months: Rows<CalendarTables['months']>;
  weekdays: Rows<CalendarTables['weekdays']>;
  units: Rows<CalendarTables['units']>;
  seasons: Rows<CalendarTables['seasons']>;
  steps: Rows<CalendarTables['steps']>;
  days: ReadonlyMap<string, number>;
  dayParts: ReadonlySet<string>;
  holidays: Rows<CalendarTables['holidays']>;
  decades: ReadonlyMap<string, number>;
  tails: Rows<CalendarTables['tails']>;
  edges: Rows<CalendarTables['edges']>;
  divisionLetters: ReadonlyMap<string, number>;
  unitAdjectives: ReadonlySet<string>;
  fiscalAdjectives: ReadonlySet<string>;
  yearCues: ReadonlySet<string>;
  monthCues: ReadonlySet<string>;
  notYearAfter: ReadonlySet<string>;
  yearPlurals: ReadonlySet<string>;
  countPlurals: ReadonlySet<string>;
  notPlurals: ReadonlySet<string>;
  countAdjectives: ReadonlySet<string>;
  changeVerbs: ReadonlySet<string>;
  words: Readonly<Record<WordRole, ReadonlySet<string>>>;
}

export function createLexicon(language: Language): Lexicon {
  const { calendar } = language;
  return {
    months: rows(calendar.months),
    weekdays: rows(calendar.weekdays),
    units: rows(calendar.units),
    seasons: rows(calendar.seasons),
    steps: rows(calendar.steps),
    days: rows(calendar.days),
    dayParts: new Set(calendar.dayParts),
    holidays: rows(calendar.holidays),
    decades: rows(calendar.decades),
    tails: rows(calendar.tails),
    edges: rows(calendar.edges),
    divisionLetters: rows(calendar.divisionLetters),
    unitAdjectives: new Set(calendar.unitAdjectives),
    fiscalAdjectives: new Set(calendar.fiscalAdjectives),
    yearCues: new Set(calendar.yearCues),
    monthCues: new Set(calendar.monthCues),
    notYearAfter: new Set(calendar.notYearAfter),
    yearPlurals: new Set(calendar.yearPlurals),
    countPlurals: new Set(calendar.countPlurals),
    notPlurals: new Set(calendar.notPlurals),
    countAdjectives: new Set(calendar.countAdjectives),
    changeVerbs: changeVerbForms(language),
    words: Object.fromEntries(
      Object.entries(calendar.words).map(([role, words]) => [role, new Set(words)]),
    ) as unknown as Lexicon['words'],
  };
}

function rows<Row>(table: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> {
  return new Map(Object.entries(table));
}
