import type { Word } from '../sentence-syntax';
import { MORE } from '../word-sets';
import { isCapital, isNominal, isPlural, opensStatement, PHRASAL, POSSESSIVES, RELATIVES } from './context';

/** `Stamp duty on homes will`: a phrase runs from the start to an auxiliary. */
export function opensSubject(words: readonly Word[]): boolean {
  if (words[1]?.tag !== 'NOUN' || isPlural(words[1])) return false;
  let at = 2;
  while (PHRASAL.has(words[at]?.tag ?? '')) at++;
  return words[at]?.tag === 'AUX';
}

export function opensNounPhrase(words: readonly Word[], at: number): boolean {
  const { tag, norm } = words[at]!;
  if (tag === 'DET') return norm !== 'that' && norm !== 'this' && norm !== 'these' && norm !== 'those';
  if (tag === 'PART') return norm === "'s";
  // `made more free throws`.
  if (tag === 'ADV' && MORE.has(norm) && words[at + 1]!.tag === 'ADJ')
    return words[at - 1]?.tag === 'VERB' || words[at - 1]?.tag === 'NUM';
  // `Median pay for nurses`
  if (OVERALL.has(norm) && (at === 0 || words[at - 1]!.tag === 'DET')) return true;
  if (at === 0 || (tag !== 'ADJ' && tag !== 'NUM' && (tag !== 'ADV' || words[at + 1]!.tag !== 'ADJ')))
    return POSSESSIVES.has(norm);
  const before = words[at - 1]!.tag;
  return (tag === 'ADJ' && (before === 'ADP' || before === 'VERB')) || opensNounPhrase(words, at - 1);
}

/** Adjectives of a sum or a middle, which are nouns as well. */
export const OVERALL: ReadonlySet<string> = new Set(['average', 'maximum', 'mean', 'median', 'minimum', 'total']);

/** `the housing assistance grant, which`, `an interest rate below 9%`: a singular noun in a phrase with an article takes no base form. */
export function endsPhrase(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (before.tag !== 'NOUN' || isPlural(before) || !next) return false;
  if (next.text !== ',' && next.norm !== 'of' && next.tag !== 'AUX' && next.expression < 0) return false;
  let start = at - 1;
  while (start > at - SHORT && start > 0 && (isNominal(words[start]!) || words[start]!.tag === 'ADJ')) start--;
  return (
    words[start]!.tag === 'DET' && words[start - 1]?.tag !== 'SCONJ' && !CAUSATIVE.has(words[start - 1]?.norm ?? '')
  );
}

/** What somebody does after them has a plain verb: `let a bank fail`. */
export const CAUSATIVE: ReadonlySet<string> = new Set(
  'have had hear heard help helped helping helps let lets letting made make makes making saw see watch'.split(' '),
);

/** Nothing but a short noun phrase between a relative pronoun and the word. */
export function followsRelative(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > at - SHORT && before > 0 && (isNominal(words[before]!) || DESCRIBING.has(words[before]!.tag)))
    before--;
  return RELATIVES.has(words[before]?.norm ?? '') && !opensStatement(words, before);
}

const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'DET']);

/** Words of a phrase that nothing hangs on. */
export const SHORT = 4;

/** A verb in small letters: the sentence is no heading, where every word has a capital. */
export function hasPlainVerb(words: readonly Word[]): boolean {
  return words.some(({ tag, text }) => (tag === 'VERB' || tag === 'AUX') && !isCapital(text));
}
