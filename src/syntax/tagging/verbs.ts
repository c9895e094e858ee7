import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf, tagRepairsOf } from '../../language/lookups';
import type { Expression } from '../../model/expression';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import {
  BE,
  createAgreement,
  createFormTest,
  createPhraseEnd,
  createVerbBefore,
  DESCRIBED,
  HAVE,
  isNominal,
  isPlural,
  type Mend,
  opensStatement,
  POSSESSIVES,
  RELATIVES,
  type Repair,
  takesComplement,
} from './context';
import { readNounVerbs } from './noun-verbs';

/** What was taken for a noun and is a verb. */
export function repairVerbs(language: Language, lemmatizer: Lemmatizer): Repair[] {
  const agrees = createAgreement(language);
  const { attributiveParticiples } = tagRepairsOf(language);
  const { directedVerbs } = cuesOf(language);
  const { contentNouns } = closedClassesOf(language);
  const endsPhrase = createPhraseEnd(language, lemmatizer);
  const hasVerb = createVerbBefore(language, lemmatizer);
  const nounVerbs = readNounVerbs(language, lemmatizer);

  const has = createFormTest(lemmatizer);
  const isBase = has('base', 'base-or-past');
  const isPast = has('ed', 'past');
  const isNounVerb = (norm: string) => nounVerbs.has(norm);
  const isNounAndBase = (norm: string) => nounVerbs.get(norm)?.startsWith('base') === true;

  function formOf({ norm }: Word): VerbForm {
    return lemmatizer.verb(norm).form;
  }

  /** `a battery that charges to 80%`, but `the fact that charges to customers fell`. */
  function tellsWhich(words: readonly Word[], at: number, form: VerbForm): boolean {
    const noun = words[at - 2];
    if (words[at - 1]!.norm !== 'that' || !noun || contentNouns.has(noun.norm) || !agrees(noun, form)) return false;
    return words[at + 1]?.tag === 'ADP' || takesComplement(words, at);
  }

  /** `If prices fall, exports rise`: a plural and a base form fill the clause that a conjunction opens. */
  function isSubordinate(words: readonly Word[], at: number, form: VerbForm): boolean {
    if (words[at + 1]?.text !== ',' || form !== 'base' || !isPlural(words[at - 1]!)) return false;
    let before = at - 2;
    while (before > at - PHRASE && before > 0 && (words[before]!.tag === 'ADJ' || words[before]!.tag === 'NOUN'))
      before--;
    return words[before]?.tag === 'SCONJ' && words[before]!.norm !== 'that';
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

  /** `come`, `become`; `run` is a noun as well. */
  function isPastOf({ norm }: Word): boolean {
    return norm !== 'run' && lemmatizer.isParticiple(norm);
  }

  const mends = {
    /** `will rise`, `did not increase`, `had come down`; after `have` and `be` a noun may stand as well. */
    afterAuxiliary(words, at) {
      const auxiliary = auxiliaryBefore(words, at);
      if (!auxiliary || CLITICS.has(auxiliary.norm)) return null;
      const form = formOf(words[at]!);
      // `has been allotted`: a participle that the tagger does not know.
      if (BE.has(auxiliary.norm)) return auxiliary.norm === 'been' && form === 'ed' ? 'VERB' : null;
      if (HAVE.has(auxiliary.norm)) {
        const perfect = form === 'base' ? isPastOf(words[at]!) : form === 'base-or-past' && takesComplement(words, at);
        return perfect ? 'VERB' : null;
      }
      return form === 'base' || form === 'base-or-past' ? 'VERB' : null;
    },

    /** `Increase the grant by 5%`, `recruit 400 nurses`: an item of a list that says what is to be done. */
    atStart(words, at) {
      if (at > 0) return null;
      const next = words[1];
      if (!next) return null;
      const counts = next.tag === 'NUM' && next.expression >= 0 && words.slice(2, COUNTED).some(isPlural);
      return next.tag === 'DET' || POSSESSIVES.has(next.norm) || counts ? 'VERB' : null;
    },

    /** `to land the catch`. */
    afterTo(words, at) {
      const before = words[at - 1];
      return before?.norm === 'to' && before.tag === 'PART' ? 'VERB' : null;
    },

    /** `Estimates range from`, `results show that`, `exports increase 5%`, `the rate that banks charge is`. */
    afterNoun(words, at, expressions) {
      const form = nounVerbs.get(words[at]!.norm)!;
      if (at === 0 || isDatedNoun(words, at)) return null;
      // `sea levels between 2019 and 2024`
      if (expressions[words[at + 1]?.expression ?? -1]?.kind === 'year') return null;
      if (words[at - 1]!.norm === 'which' || words[at - 1]!.norm === 'who')
        return words[at + 1]?.tag === 'ADP' || isModified(words, at) || takesComplement(words, at) ? 'VERB' : null;
      if (form === 's' && (endsPhrase(words, at) || isCounted(words, at, expressions))) return null;
      if (tellsWhich(words, at, form) || isSubordinate(words, at, form)) return 'VERB';
      if (!agrees(words[at - 1]!, form)) return agreesFar(words, at, form) ? 'VERB' : null;
      const next = words[at + 1]?.tag;
      const relative = (next === 'AUX' || next === 'VERB') && isToldOf(words, at);
      return relative || movesTo(words, at, expressions) || takesComplement(words, at) ? 'VERB' : null;
    },

    /** `that we think should`: after a pronoun that is only ever a subject. */
    afterSubject(words, at) {
      return SUBJECTS.has(words[at - 1]?.norm ?? '') ? 'VERB' : null;
    },

    /** `The Falcons, who have won nine, trail the Lions`, `, sold as Z, costs $5`: behind a comma and before an article stands no noun. */
    afterComma(words, at, expressions) {
      if (words[at - 1]?.text !== ',') return null;
      const article = words[at + 1]?.norm;
      const kind = expressions[words[at + 1]?.expression ?? -1]?.kind;
      const form = nounVerbs.get(words[at]!.norm);
      if (AMOUNTS.has(kind ?? '')) return form === 's' ? 'VERB' : null;
      if (article !== 'the' && article !== 'a' && article !== 'an') return null;
      return form === 'base' || form === 's' ? 'VERB' : null;
    },

    /** `the study involved a look`, `our rivals shot only 69%`: a past tense that was taken for an adjective or noun. */
    pastForm(words, at) {
      const before = words[at - 1];
      const next = words[at + 1];
      if (!before || !next || (!isNominal(before) && before.tag !== 'PRON')) return null;
      // `the area burnt by fire`
      if (next.norm === 'by' && words[at]!.tag === 'ADJ' && lemmatizer.isParticiple(words[at]!.norm)) return 'VERB';
      // `voters cast a ballot`
      const cast = formOf(words[at]!) === 'base-or-past' && next.tag === 'DET' && isPlural(before);
      return takesComplement(words, at) && (cast || isPast(words[at]!.norm)) ? 'VERB' : null;
    },

    /** `the guard shot and killed`: of two joined verbs the first is one as well. */
    beforeJoinedVerb(words, at) {
      const [joint, joined] = [words[at + 1], words[at + 2]];
      if (at === 0 || joint?.norm !== 'and' || joined?.tag !== 'VERB') return null;
      return isPast(joined.norm) ? 'VERB' : null;
    },

    /** `build schools and repair 90`. */
    afterConjunction(words, at, expressions) {
      const form = nounVerbs.get(words[at]!.norm)!;
      if (at === 0 || words[at - 1]!.tag !== 'CCONJ') return null;
      // `makes 250 horsepower and returns 31 mpg`.
      const takesAmount = AMOUNTS.has(expressions[words[at + 1]?.expression ?? -1]?.kind ?? '');
      if (form === 's' && !takesAmount && (words[at + 1]?.tag !== 'NUM' || words[at - 2]?.tag === 'NOUN')) return null;
      // `industry explains 18% and experience 14%`, `industry 18% and experience 14%`
      const [amount, owner] = [words[at - 2], words[at - 3]];
      if (amount?.tag === 'NUM' && amount.expression >= 0 && owner && isNominal(owner)) return null;
      // `peak at 7% and fall to 4%`
      const led =
        words[at + 1]?.tag === 'ADP' && MOVING.has(words[at + 1]!.norm) && (words[at + 2]?.expression ?? -1) >= 0;
      return (led && form !== 's') || takesComplement(words, at) ? 'VERB' : null;
    },

    /** `while offering a yield`, `Raising the rate cost`, `, accounting for 70%`: no noun stands before an article, or between a comma and `for`. */
    inIng(words, at) {
      const { norm } = words[at]!;
      const next = words[at + 1];
      if (!next) return null;
      if (at === 0) return next.tag === 'DET' || POSSESSIVES.has(next.norm) ? 'VERB' : null;
      if (words[at - 1]!.tag === 'DET') return null;
      if (next.tag === 'DET' || (next.tag === 'NUM' && next.expression >= 0) || POSSESSIVES.has(next.norm))
        return 'VERB';
      const after = words[at + 2];
      // `for hiking fees`, but `for rising prices`.
      const governed = words[at - 1]!.tag === 'ADP' && (isNominal(next) || next.tag === 'ADJ');
      if (governed && directedVerbs.has(lemmatizer.verb(norm).lemma) && !attributiveParticiples.has(norm))
        return 'VERB';
      // `, splashing out a record fee`.
      if (PARTICLES.has(next.norm) && (after?.tag === 'DET' || (after && after.expression >= 0))) return 'VERB';
      // `, closing at $94`.
      if (words[at - 1]!.text === ',' && next.tag === 'ADP' && after?.tag === 'NUM' && after.expression >= 0)
        return 'VERB';
      return words[at - 1]!.text === ',' && nounVerbs.has(lemmatizer.verb(norm).lemma) && next.tag === 'ADP'
        ? 'VERB'
        : null;
    },
  } satisfies Record<string, Mend>;

  return [
    { tags: ['NOUN', 'ADJ'], of: has('base', 'base-or-past', 'ed'), mend: mends.afterAuxiliary },
    { tags: ['NOUN', 'PROPN', 'ADJ'], of: isNounAndBase, mend: mends.atStart },
    { tags: ['NOUN'], mend: mends.afterTo },
    { tags: ['NOUN', 'ADJ'], of: isNounVerb, mend: mends.afterNoun },
    { tags: ['NOUN'], of: isBase, mend: mends.afterSubject },
    { tags: ['NOUN'], of: isNounVerb, mend: mends.afterConjunction },
    { tags: ['NOUN'], of: isNounVerb, mend: mends.afterComma },
    { tags: ['NOUN'], of: isPast, mend: mends.beforeJoinedVerb },
    { tags: ['NOUN'], of: has('ing'), mend: mends.inIng },
    { tags: ['ADJ', 'NOUN'], of: (norm) => isPast(norm) || lemmatizer.isParticiple(norm), mend: mends.pastForm },
  ];
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

const PHRASE = 7;
/** Words in which an order says what it counts: `recruit 400 rural nurses`. */
const COUNTED = 5;
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'they', 'we']);
const PARTICLES: ReadonlySet<string> = new Set(['back', 'down', 'off', 'out', 'up']);

/** No noun has them right behind it: `and returns 31 mpg`. */
const AMOUNTS: ReadonlySet<string> = new Set(['currency', 'measure', 'percentage']);

const MOVING: ReadonlySet<string> = new Set(['by', 'from', 'to']);

const CLITICS: ReadonlySet<string> = new Set(["'d", "'m", "'re", "'s", "'ve"]);

/** `its 2019 level this year`: after a possessive or article and a number stands a noun. */
function isDatedNoun(words: readonly Word[], at: number): boolean {
  const [opener, number] = [words[at - 2], words[at - 1]!];
  return number.expression >= 0 && !!opener && (opener.tag === 'DET' || POSSESSIVES.has(opener.norm));
}

/** `claim 4.6 million lives each year`: right behind a count stands what it counts. */
function isCounted(words: readonly Word[], at: number, expressions: readonly Expression[]): boolean {
  const { kind, value } = expressions[words[at - 1]!.expression] ?? { kind: null, value: null };
  return kind === 'number' && value !== 1 && words[at + 1]?.tag !== 'NUM';
}

function auxiliaryBefore(words: readonly Word[], at: number): Word | null {
  let before = at - 1;
  while (before >= 0 && (words[before]!.tag === 'ADV' || words[before]!.norm === 'not')) before--;
  const word = words[before];
  return word?.tag === 'AUX' ? word : null;
}
