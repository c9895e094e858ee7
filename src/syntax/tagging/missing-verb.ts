import type { Language } from '../../language/language';
import { tagRepairsOf } from '../../language/lookups';
import type { Expression } from '../../model/expression';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Word, WordRange } from '../sentence-syntax';
import { MORE } from '../word-sets';
import { createAgreement, isNominal, PHRASAL, RELATIVES, type TagRepairer } from './context';

/**
 * Where a sentence, or a clause after a conjunction, is left without a finite verb, makes one of the first noun that
 * can be it: `Revenues rise by 5%.`, `as the reward rises from $5 to $8`.
 */
export function createVerbFinder(language: Language, lemmatizer: Lemmatizer): TagRepairer {
  const agrees = createAgreement(language);
  const { nounVerbs } = tagRepairsOf(language);

  return (words, expressions) => {
    mend(words, expressions, { start: 0, end: endOfMain(words) }, true);
    for (let at = 0; at < words.length; at++) {
      const { tag, norm } = words[at]!;
      if (tag !== 'SCONJ' && (norm !== 'as' || words[at + 1]?.tag !== 'DET')) continue;
      // After `that` there is a verb for certain.
      mend(words, expressions, { start: at + 1, end: endOfClause(words, at) }, norm === 'that');
    }
  };

  function mend(words: readonly Word[], expressions: readonly Expression[], range: WordRange, certain: boolean): void {
    for (let at = range.start; at < range.end; at++)
      if (isFiniteVerb(words[at]!) && !isReduced(words, at) && !isInfinitive(words, at)) return;
    if (certain && goesOn(words, range)) return;
    const found =
      candidate(words, expressions, range, certain ? mayFollowVerb : followsExtent) ??
      (certain ? candidate(words, expressions, range, isNominal) : null);
    if (found) found.tag = 'VERB';
  }

  function candidate(
    words: readonly Word[],
    expressions: readonly Expression[],
    { start, end }: WordRange,
    follows: (next: Word, after: Word | undefined) => boolean,
  ): Word | null {
    for (let at = start + 1; at + 1 < end; at++) {
      const word = words[at]!;
      if (word.tag !== 'NOUN' || !follows(words[at + 1]!, words[at + 2]) || isDetermined(words, at)) continue;
      const { lemma, form } = lemmatizer.verb(word.norm);
      // `the state levies a duty`: between a noun and an article any word is a verb.
      const verbal = nounVerbs.has(lemma) || form === 'past' || words[at + 1]!.tag === 'DET';
      // `7.3 points` counts.
      const counted = form === 's' && expressions[words[at - 1]!.expression]?.kind === 'number';
      if (!verbal || counted) continue;
      if (
        agrees(words[at - 1]!, form) ||
        joinedAgree(words, at, form) ||
        standsForNoun(words[at - 1]!, form) ||
        agreesFar(words, at, start, form)
      )
        return word;
    }
    return null;
  }

  /** `The threshold for gifts to children increases from`: behind prepositions it agrees with the noun that they hang on. */
  function agreesFar(words: readonly Word[], at: number, start: number, form: VerbForm): boolean {
    if (!isNominal(words[at - 1]!) || (words[at + 1]!.tag !== 'ADP' && words[at + 1]!.expression < 0)) return false;
    let head: Word | null = null;
    for (let before = at - 2; before > start && PHRASAL.has(words[before]!.tag); before--)
      if (words[before]!.tag === 'ADP' && isNominal(words[before - 1]!)) head = words[before - 1]!;
    return head !== null && agrees(head, form);
  }

  /** `The services sector, which is small, [grew]`: the verb stands behind what a comma closes. */
  function goesOn(words: readonly Word[], { end }: WordRange): boolean {
    for (let at = end + 1; at + 1 < words.length; at++)
      if (words[at]!.text === ',' && isFiniteVerb(words[at + 1]!)) return true;
    return false;
  }

  function isFiniteVerb({ tag, norm }: Word): boolean {
    if (tag === 'AUX') return true;
    if (tag !== 'VERB') return false;
    const { form } = lemmatizer.verb(norm);
    return form !== 'ing' && form !== 'participle';
  }

  /** `dams built in`, `a bill passed by`, `As announced last year`: may be a participle. */
  function isReduced(words: readonly Word[], at: number): boolean {
    const { tag, norm, expression } = words[at]!;
    // `numbers at the port doubled to`
    if (tag !== 'VERB' || at === 0 || expression >= 0 || lemmatizer.verb(norm).form !== 'ed') return false;
    if (words[at - 1]!.norm === 'as') return true;
    return words[at - 1]!.tag === 'NOUN' && words[at + 1]?.tag === 'ADP';
  }
}

/** `Peru and Chile [export] 9 million tonnes`: two of them take the plain form. */
function joinedAgree(words: readonly Word[], at: number, form: VerbForm): boolean {
  const [first, and, second] = words.slice(Math.max(0, at - 3), at);
  return form === 'base' && and?.norm === 'and' && isNominal(first!) && isNominal(second!);
}

/** `a 23% drop`. */
function isDetermined(words: readonly Word[], at: number): boolean {
  return words[at - 1]!.expression >= 0 && words[at - 2]?.tag === 'DET';
}

/** `generation from wind and solar rose`: before a form that is past alone an adjective stands for its noun. */
function standsForNoun({ tag }: Word, form: VerbForm): boolean {
  return tag === 'ADJ' && form === 'past';
}

/** Words that a clause after a conjunction is looked through for its verb. */
const REACH = 24;

/** Behind a comma they begin a clause with a verb of its own. */
const BREAKS: ReadonlySet<string> = new Set([...RELATIVES, 'but', 'so']);

/** Where the main clause is broken off for one of its own: `Each inmate costs taxpayers $58, which`. */
function endOfMain(words: readonly Word[]): number {
  if (words[0]?.tag === 'SCONJ') return words.length;
  let end = 1;
  while (
    end < words.length &&
    !(words[end - 1]!.text === ',' && (words[end]!.tag === 'SCONJ' || BREAKS.has(words[end]!.norm)))
  )
    end++;
  return Math.min(end, words.length);
}

function endOfClause(words: readonly Word[], at: number): number {
  const limit = Math.min(words.length, at + REACH);
  let end = at + 1;
  while (end < limit && words[end]!.tag !== 'PUNCT') end++;
  return end;
}

function isInfinitive(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at - 1]!.tag === 'PART' && words[at - 1]!.norm === 'to';
}

function mayFollowVerb({ tag, norm, expression }: Word): boolean {
  return MORE.has(norm) || tag === 'ADP' || tag === 'ADV' || tag === 'SCONJ' || tag === 'DET' || expression >= 0;
}

/** `rises from $5`, `falls 3%`: in a clause that may be none, an amount has to follow. */
function followsExtent(next: Word, after: Word | undefined): boolean {
  if (next.expression >= 0) return next.tag === 'NUM';
  return next.tag === 'ADP' && next.norm !== 'of' && after !== undefined && after.expression >= 0;
}
