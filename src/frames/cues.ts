import type { Language } from '../language/language';
import { lookupsOf } from '../language/lookups';
import type { VerbGroup } from '../syntax';
import type { SentenceView } from './sentence-view';

/** The cue tables compiled for look-up by lemma. Phrases are keyed by their words joined by a space. */
export type Cues = ReturnType<typeof compileCues>;

/** Whether a table holds a verb, alone or with the particle behind it: `take up`. */
export function holdsVerb(table: ReadonlySet<string>, view: SentenceView, verb: VerbGroup | null | undefined): boolean {
  return !!verb && (table.has(verb.lemma) || table.has(`${verb.lemma} ${view.norm(verb.end)}`));
}

export function compileCues({ cues, countries }: Language) {
  return {
    ...lookupsOf(cues),
    citingVerbs: new Set([...cues.reportingVerbs, ...cues.citingVerbs]),
    moodOpeners: openers(Object.values(cues.moodCues).flat()),
    sourceOpeners: openers(cues.sourcePrepositions),
    /** Finds what only a decider says, in any case of letters. */
    announcement: new RegExp(`\\b(?:${cues.announcements.join('|')})\\b`, 'i'),
    /** What goes on with the sentence before, where a sentence opens with it. */
    continuation: new RegExp(cues.continuations.join('|').replaceAll(' ', '(?: |\\r?\\n)'), 'iy'),
    /** Names and adjectives of countries. */
    countryWords: new Set(
      Object.values(countries).flatMap(({ names, demonym }) => (demonym ? [...names, demonym] : names)),
    ),
  };
}

/** First words of the phrases that have several. */
function openers(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => (phrase.includes(' ') ? [phrase.slice(0, phrase.indexOf(' '))] : [])));
}
