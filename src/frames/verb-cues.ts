import type { Direction } from '../language/language';
import type { PhraseSet } from '../language/phrase-tables';
import type { VerbGroup } from '../syntax';
import type { SentenceView } from './sentence-view';

/** Whether a table holds a verb, alone or with the particle behind it: `take up`. */
export function holdsVerb(table: PhraseSet, view: SentenceView, verb: VerbGroup | null | undefined): boolean {
  return !!verb && (table.has(verb.lemma) || table.hasPair(verb.lemma, view.norm(verb.end)));
}

/** Which way a verb moves, alone or with the particle behind it: `go up`. */
export function directionOfVerb(view: SentenceView, verb: VerbGroup | null | undefined): Direction | undefined {
  if (!verb) return undefined;
  return view.cues.changeVerbs.ofPair(verb.lemma, view.norm(verb.end)) ?? view.cues.changeVerbs.get(verb.lemma);
}
