import type { Language } from '../../language/language';
import type { Lemmatizer, VerbForm } from '../lemmatizer';

/** By norm, the form of each word that is a noun and a verb: `rise` base, `rises` s. One look-up tells both. */
export type NounVerbs = ReadonlyMap<string, VerbForm>;

export function readNounVerbs({ tagRepairs }: Language, lemmatizer: Lemmatizer): NounVerbs {
  const forms = new Map<string, VerbForm>();
  for (const verb of tagRepairs.nounVerbs) {
    forms.set(verb, lemmatizer.verb(verb).form);
    forms.set(thirdPerson(verb), 's');
  }
  return forms;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
