import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import type { Expression } from '../../model/expression';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { MOVING } from '../word-sets';
import {
  AMOUNTS,
  createAgreement,
  createPhraseEnd,
  createVerbBefore,
  DESCRIBED,
  isNominal,
  isPlural,
  type Mend,
  opensStatement,
  POSSESSIVES,
  RELATIVES,
  takesComplement,
} from './context';
import type { NounVerbs } from './noun-verbs';

/** `Estimates range from`, `results show that`, `exports increase 5%`, `the rate that banks charge is`. */
export function createPredicateMend(language: Language, lemmatizer: Lemmatizer, nounVerbs: NounVerbs): Mend {
  const agrees = createAgreement(language);
  const { directedVerbs } = cuesOf(language);
  const { contentNouns } = closedClassesOf(language);
  const endsPhrase = createPhraseEnd(language, lemmatizer);
  const hasVerb = createVerbBefore(language, lemmatizer);

  return (words, at, expressions) => {
    const form = nounVerbs.get(words[at]!.norm)!;
    if (at === 0 || isDatedNoun(words, at)) return null;
    // `sea levels between 2019 and 2024`
    if (expressions[words[at + 1]?.expression ?? -1]?.kind === 'year') return null;
    if (words[at - 1]!.norm === 'which' || words[at - 1]!.norm === 'who')
      return isModified(words, at) || takesComplement(words, at) ? 'VERB' : null;
    if (form === 's' && (endsPhrase(words, at) || isCounted(words, at, expressions))) return null;
    if (tellsWhich(words, at, form) || isSubordinate(words, at, form)) return 'VERB';
    if (!agrees(words[at - 1]!, form)) return agreesFar(words, at, form) ? 'VERB' : null;
    const next = words[at + 1]?.tag;
    const relative = (next === 'AUX' || next === 'VERB') && isToldOf(words, at);
    return relative || movesTo(words, at, expressions) || takesComplement(words, at) ? 'VERB' : null;
  };

  /** `a battery that charges to 80%`, but `the fact that charges to customers fell`. */
  function tellsWhich(words: readonly Word[], at: number, form: VerbForm): boolean {
    const noun = words[at - 2];
    if (words[at - 1]!.norm !== 'that' || !noun || contentNouns.has(noun.norm) || !agrees(noun, form)) return false;
    return words[at + 1]?.tag === 'ADP' || takesComplement(words, at);
  }

  /** `The costs of the plan amount to`: the subject is a noun that the one before hangs on. */
  function agreesFar(words: readonly Word[], at: number, form: VerbForm): boolean {
    if (!isNominal(words[at - 1]!) || !takesComplement(words, at)) return false;
    let before = at - 2;
    while (before > at - PHRASE && before > 0 && DESCRIBED.has(words[before]!.tag)) before--;
    // `offer loans at an interest rate below 9%`: the clause has its verb.
    return (
      before > 0 && words[before]!.tag === 'ADP' && agrees(words[before - 1]!, form) && !hasVerb(words, before - 1)
    );
  }

  /** `, and the threshold rises from $5 to $8`: in a clause that has no verb yet. */
  function movesTo(words: readonly Word[], at: number, expressions: readonly Expression[]): boolean {
    const { kind } = expressions[words[at + 2]?.expression ?? -1] ?? {};
    const amount = kind === 'number' || AMOUNTS.has(kind ?? '');
    if (!amount || !MOVING.has(words[at + 1]!.norm) || hasVerb(words, at)) return false;
    return directedVerbs.has(lemmatizer.verb(words[at]!.norm).lemma);
  }
}

/** `If prices fall, exports rise`: a plural and a base form fill the clause that a conjunction opens. */
function isSubordinate(words: readonly Word[], at: number, form: VerbForm): boolean {
  if (words[at + 1]?.text !== ',' || form !== 'base' || !isPlural(words[at - 1]!)) return false;
  let before = at - 2;
  while (before > at - PHRASE && before > 0 && (words[before]!.tag === 'ADJ' || words[before]!.tag === 'NOUN'))
    before--;
  return words[before]?.tag === 'SCONJ' && words[before]!.norm !== 'that';
}

/** `which moves inversely to`, but `of which exports usually are`. */
function isModified(words: readonly Word[], at: number): boolean {
  const after = words[at + 2]?.tag;
  return words[at + 1]?.tag === 'ADV' && after !== 'VERB' && after !== 'AUX';
}

/** `the rate that banks charge is`, `a share that the Treasury projects will`: of a noun, not of what somebody says. */
function isToldOf(words: readonly Word[], at: number): boolean {
  if (RELATIVES.has(words[at - 2]?.norm ?? '')) return !opensStatement(words, at - 2);
  const determined = words[at - 2]?.tag === 'DET' || words[at - 2]?.tag === 'ADJ';
  const noun = words[at - 4];
  return determined && RELATIVES.has(words[at - 3]?.norm ?? '') && !!noun && isNominal(noun);
}

/** `its 2019 level this year`: after a possessive or article and a number stands a noun. */
function isDatedNoun(words: readonly Word[], at: number): boolean {
  const [opener, number] = [words[at - 2], words[at - 1]!];
  return number.expression >= 0 && !!opener && (opener.tag === 'DET' || POSSESSIVES.has(opener.norm));
}

/** `claim 4.6 million lives each year`: right behind a count stands what it counts. */
function isCounted(words: readonly Word[], at: number, expressions: readonly Expression[]): boolean {
  return expressions[words[at - 1]!.expression]?.kind === 'number' && words[at + 1]?.tag !== 'NUM';
}

/** Words that a subject may take. */
const PHRASE = 7;
