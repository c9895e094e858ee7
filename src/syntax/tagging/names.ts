import type { Language } from '../../language/language';
import { cuesOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import { createFormReader, isCapital, type Mend, type Repair } from './context';
import { hasPlainVerb, opensSubject } from './phrase-shapes';

/** What was taken for a word and is part of a name, by its capital. */
export function repairNames(lemmatizer: Lemmatizer): Repair[] {
  const formOf = createFormReader(lemmatizer);

  /** `Least Developed Countries`, `Running Costs`, `Public Works Programme`, `a Rural Income Grant`: a capital inside a sentence next to another. */
  const name: Mend = (words, at) => {
    const { text } = words[at]!;
    if (at === 0 || !isCapital(text)) return null;
    if (text.includes('-')) return 'PROPN';
    const form = formOf(words[at]!);
    const [before, after] = [at > 1 && isCapital(words[at - 1]!.text), isCapital(words[at + 1]?.text ?? '')];
    if (form === 's') return isCapital(words[at - 1]!.text) && after && hasPlainVerb(words) ? 'PROPN' : null;
    if (form === 'base') return before && hasPlainVerb(words) ? 'PROPN' : null;
    return before || after ? 'PROPN' : null;
  };

  return [
    { tags: ['CCONJ'], mend: surname },
    { tags: ['VERB', 'ADV'], mend: name },
  ];
}

/** What only its place at the start of the sentence gives a capital. */
export function repairOpening(language: Language, lemmatizer: Lemmatizer): Repair[] {
  const { tagRepairs, countries } = language;
  const { measureNouns } = cuesOf(language);
  const names = new Set(Object.values(countries).flatMap((row) => row.names.map((name) => name.toLowerCase())));
  const formOf = createFormReader(lemmatizer);

  /** `Stamp duty will rise`; `Financing the plan cost $3 million`; `Kim (left) won`. */
  function verbOrName(words: readonly Word[]): Tag | null {
    const form = formOf(words[0]!);
    if (words[0]!.tag === 'PROPN') return words[1]?.tag === 'DET' && form === 'ing' ? 'VERB' : null;
    if (words[1]?.text === '(') return 'PROPN';
    return form === 'base' && opensSubject(words) ? 'NOUN' : null;
  }

  /** A common noun, or what describes the one behind it. */
  function commonWord(words: readonly Word[]): Tag | null {
    const { tag, norm, text } = words[0]!;
    if (tag !== 'PROPN' || text.length < 4 || names.has(norm) || isCapital(words[1]?.text ?? '')) return null;
    const singular = lemmatizer.noun(norm);
    const common = measureNouns.has(singular) || tagRepairs.commonNounEndings.some((ending) => norm.endsWith(ending));
    if (common || singular !== norm) return 'NOUN';
    const next = words[words[1]?.text === ',' ? 2 : 1];
    return next?.tag === 'ADJ' ? 'ADJ' : null;
  }

  return [{ tags: ['PROPN', 'VERB'], mend: (words, at) => (at > 0 ? null : (verbOrName(words) ?? commonWord(words))) }];
}

/** `Wilson Or was`: a conjunction has no capital between words without one. */
function surname(words: readonly Word[], at: number): Tag | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.tag !== 'PROPN' || !isCapital(words[at]!.text)) return null;
  return next && !isCapital(next.text) ? 'PROPN' : null;
}
