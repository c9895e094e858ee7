import type { ClosedClasses, CueTable, CueTables, Language, TagRepairs } from './language';
import { perLanguage } from './per-language';
import { PhraseMap, PhraseSet } from './phrase-tables';

/** Tables of words made for looking them up: a list as a set, a record of lists as a map from the word to its key. */
export type Lookups<Tables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends readonly string[]
    ? PhraseSet
    : PhraseMap<keyof Tables[Name] & string>;
};

export const closedClassesOf = perLanguage(({ closedClasses }) => lookupsOf(closedClasses));

export const tagRepairsOf = perLanguage(({ tagRepairs }) => lookupsOf(tagRepairs));

/** The cue tables by lemma. Phrases are keyed by their words joined by a space. */
export type Cues = ReturnType<typeof compileCues>;

export const cuesOf = perLanguage(compileCues);

function compileCues({ cues, countries }: Language) {
  return {
    ...lookupsOf(cues),
    citingVerbs: new Set([...cues.reportingVerbs, ...cues.citingVerbs]),
    /** Verbs of change that say which way. */
    directedVerbs: new Set([...cues.changeVerbs.increase, ...cues.changeVerbs.decrease]),
    /** Those and the verbs that do so with a particle: `inch` of `inch up`. */
    movableVerbs: new Set(
      [...cues.changeVerbs.increase, ...cues.changeVerbs.decrease].map((verb) => verb.split(' ', 1)[0]!),
    ),
    /** Finds what only a decider says, in any case of letters. */
    announcement: new RegExp(`\\b(?:${cues.announcements.join('|')})\\b`, 'i'),
    /** What goes on with the sentence before, where a sentence opens with it. */
    continuation: opening(cues.continuations),
    inclusion: opening(cues.inclusions),
    /** Names and adjectives of countries. */
    countryWords: new Set(
      Object.values(countries).flatMap(({ names, demonym }) => (demonym ? [...names, demonym] : names)),
    ),
  };
}

/** Finds one of some phrases, over a line's end too, where it is told to look. */
function opening(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|').replaceAll(' ', '(?: |\\r?\\n)'), 'iy');
}

function lookupsOf<Tables extends CueTables | ClosedClasses | TagRepairs>(tables: Tables): Lookups<Tables> {
  const lookups = Object.entries(tables).map(([name, table]) => [
    name,
    Array.isArray(table) ? new PhraseSet(table) : keysByWord(table),
  ]);
  return Object.fromEntries(lookups) as Lookups<Tables>;
}

/** A word under several keys has the first of them. */
function keysByWord(table: CueTable<string>): PhraseMap<string> {
  const entries = Object.entries(table).flatMap(([key, words]) => words.map((word) => [word, key] as const));
  return new PhraseMap(entries.reverse());
}

/** The lists among the members of a table, as sets. */
export type WordSets<Table> = {
  readonly [Name in keyof Table as Table[Name] extends readonly string[] ? Name : never]: ReadonlySet<string>;
};

const wordSets = new WeakMap<object, Record<string, ReadonlySet<string>>>();

/** Makes the lists of a table sets, once for all that ask. */
export function wordSetsOf<Table extends object>(table: Table): WordSets<Table> {
  const known = wordSets.get(table);
  if (known) return known as WordSets<Table>;
  const lists = Object.entries(table).filter(([, list]) => Array.isArray(list));
  const sets = Object.fromEntries(lists.map(([name, list]) => [name, new Set<string>(list)]));
  wordSets.set(table, sets);
  return sets as Record<string, ReadonlySet<string>> as WordSets<Table>;
}
