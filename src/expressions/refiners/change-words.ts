import type { Language } from '../../language/language';
import type { Token } from '../../tokens';

/** How far before a figure the word that governs it may stand. */
const REACH = 8;

/** Makes the test whether a verb or noun of change stands before a token in its clause: `rose from 5`, `an increase from 5`. */
export function createChangeWords({ cues, ranges }: Language): (tokens: readonly Token[], before: number) => boolean {
  const forms = new Set<string>();
  const verbs = Object.values(cues.changeVerbs).flat();
  for (const verb of [...verbs, ...Object.keys(ranges.irregular)]) {
    const head = verb.split(' ')[0]!;
    for (const form of [...inflections(head), ...(ranges.irregular[head] ?? [])]) forms.add(form);
  }
  for (const noun of Object.values(cues.changeNouns).flat()) if (!noun.includes(' ')) forms.add(noun).add(`${noun}s`);

  return (tokens, before) => {
    for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
      const { norm, kind } = tokens[at]!;
      if (forms.has(norm)) return true;
      if (kind === 'punctuation' && norm !== ',' && norm !== '-' && norm !== ')' && norm !== '(') return false;
    }
    return false;
  };
}

/** `raise` → raises, raised, raising; `carry` → carries, carried, carrying. */
function inflections(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}
