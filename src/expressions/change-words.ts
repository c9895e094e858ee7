import type { Language } from '../language/language';
import { wordSetsOf } from '../language/lookups';
import type { Token } from '../tokens';

/** The forms of the verbs of change that are one word. */
export function changeVerbForms({ cues, ranges }: Language): Set<string> {
  const verbs = Object.values(cues.changeVerbs).flat();
  const regular = verbs.filter((verb) => !verb.includes(' ')).flatMap(inflections);
  return new Set([...regular, ...Object.values(ranges.irregular).flat()]);
}

/** Makes the test whether a verb or noun of change stands within `reach` tokens before a figure, in its clause: `rose from 5`. */
export function createChangeWords(
  language: Language,
): (tokens: readonly Token[], before: number, reach: number) => boolean {
  const { cues, ranges } = language;
  const forms = changeVerbForms(language);
  for (const noun of Object.values(cues.changeNouns).flat()) if (!noun.includes(' ')) forms.add(noun).add(`${noun}s`);
  const { changed, by, from } = wordSetsOf(ranges);

  return (tokens, before, reach) => {
    for (let at = before - 1; at >= Math.max(0, before - reach); at--) {
      const { norm } = tokens[at]!;
      if (forms.has(norm)) return true;
      const next = tokens[at + 1];
      if (
        changed.has(norm) &&
        next &&
        (next.kind === 'number' || next.kind === 'symbol' || by.has(next.norm) || from.has(next.norm))
      )
        return true;
      if (ENDS.has(norm) && next?.spaceBefore) return false;
    }
    return false;
  };
}

/** The forms of the verbs that change by a particle: of `up` those of `go up`, `edge up`. */
export function particleVerbForms({ cues, ranges }: Language, particle: string): ReadonlySet<string> {
  const irregular: Readonly<Record<string, readonly string[]>> = ranges.irregular;
  const forms = new Set<string>();
  for (const phrase of Object.values(cues.changeVerbs).flat()) {
    const [verb, adverb] = phrase.split(' ');
    if (adverb !== particle) continue;
    for (const form of [...inflections(verb!), ...(irregular[verb!] ?? [])]) forms.add(form);
  }
  return forms;
}

/** The forms of the verbs that set their object to a level: `bring`, `taking`. */
export function settingVerbForms({ cues, irregularForms }: Language): ReadonlySet<string> {
  const verbs: Readonly<Record<string, string>> = irregularForms.verbs;
  return new Set(cues.settingVerbs.flatMap((verb) => [...inflections(verb), ...(verbs[verb]?.split(' ') ?? [])]));
}

/** What a clause does not reach over. */
const ENDS: ReadonlySet<string> = new Set([';', '.', '?', '!']);

/** `raise` → raises, raised, raising; `carry` → carries, carried, carrying. */
function inflections(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}
