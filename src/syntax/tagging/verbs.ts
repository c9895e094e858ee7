import type { Language } from '../../language/language';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import { HAVE, MOVING } from '../word-sets';
import {
  AMOUNTS,
  BE,
  createFormReader,
  createFormTest,
  DESCRIBED,
  isAmount,
  isNominal,
  isPlural,
  type Mend,
  PHRASAL,
  POSSESSIVES,
  type Repair,
  takesComplement,
} from './context';
import { createGerundMend } from './gerunds';
import { readNounVerbs } from './noun-verbs';
import { createPredicateMend } from './predicates';

/** What was taken for a noun and is a verb. */
export function repairVerbs(language: Language, lemmatizer: Lemmatizer): Repair[] {
  const nounVerbs = readNounVerbs(language, lemmatizer);
  const has = createFormTest(lemmatizer);
  const formOf = createFormReader(lemmatizer);
  const isBase = has('base', 'base-or-past');
  const isPast = has('ed', 'past');
  const isNounVerb = (norm: string) => nounVerbs.has(norm);
  const isNounAndBase = (norm: string) => nounVerbs.get(norm)?.startsWith('base') === true;

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
      return !HAVE.has(auxiliary.norm) || (form !== 'ed' && isPastOf(words[at]!)) ? 'VERB' : null;
    },

    /** `The Falcons, who have won nine, trail the Lions`, `, sold as Z, costs $5`: behind a comma and before an article stands no noun. */
    afterComma(words, at, expressions) {
      if (words[at - 1]?.text !== ',') return null;
      const [form, next] = [nounVerbs.get(words[at]!.norm), words[at + 1]];
      if (form === formBehindAside(words, at) && DESCRIBED.has(next?.tag ?? '')) return 'VERB';
      if (AMOUNTS.has(expressions[next?.expression ?? -1]?.kind ?? '')) return form === 's' ? 'VERB' : null;
      return next?.tag === 'DET' && form !== 'base-or-past' ? 'VERB' : null;
    },

    /** `the study involved a look`, `our rivals shot only 69%`: a past tense that was taken for an adjective or noun. */
    pastForm(words, at) {
      const before = words[at - 1];
      const next = words[at + 1];
      if (!before || !next || (!isNominal(before) && before.tag !== 'PRON')) return null;
      return takesComplement(words, at) && isPast(words[at]!.norm) ? 'VERB' : null;
    },

    /** `build schools and repair 90`. */
    afterConjunction(words, at, expressions) {
      const form = nounVerbs.get(words[at]!.norm)!;
      if (at === 0 || words[at - 1]!.tag !== 'CCONJ') return null;
      // `makes 250 horsepower and returns 31 mpg`.
      const takesAmount = AMOUNTS.has(expressions[words[at + 1]?.expression ?? -1]?.kind ?? '');
      if (form === 's' && !takesAmount) return null;
      // `peak at 7% and fall to 4%`
      const led =
        words[at + 1]?.tag === 'ADP' && MOVING.has(words[at + 1]!.norm) && (words[at + 2]?.expression ?? -1) >= 0;
      return (led && form !== 's') || takesComplement(words, at) ? 'VERB' : null;
    },
  } satisfies Record<string, Mend>;

  return [
    { tags: ['NOUN', 'ADJ'], of: has('base', 'base-or-past', 'ed'), mend: mends.afterAuxiliary },
    { tags: ['NOUN', 'PROPN', 'ADJ'], of: isNounAndBase, mend: atStart },
    { tags: ['NOUN'], mend: afterTo },
    { tags: ['NOUN', 'ADJ'], of: isNounVerb, mend: createPredicateMend(language, lemmatizer, nounVerbs) },
    { tags: ['NOUN'], of: isBase, mend: afterSubject },
    { tags: ['NOUN'], of: isNounVerb, mend: mends.afterConjunction },
    { tags: ['NOUN'], of: has('s'), mend: afterRelative },
    { tags: ['NOUN'], of: has('s'), mend: beforePronoun },
    { tags: ['NOUN'], of: isNounVerb, mend: mends.afterComma },
    { tags: ['NOUN'], of: has('ing'), mend: createGerundMend(language, lemmatizer, nounVerbs) },
    { tags: ['ADJ', 'NOUN'], of: (norm) => isPast(norm) || lemmatizer.isParticiple(norm), mend: mends.pastForm },
  ];
}

/** `Increase the grant by 5%`, `recruit 400 nurses`: an item of a list that says what is to be done. */
function atStart(words: readonly Word[], at: number): Tag | null {
  if (at > 0) return null;
  const next = words[1];
  if (!next) return null;
  const counts = isAmount(next) && words.slice(2, COUNTED).some(isPlural);
  return next.tag === 'DET' || POSSESSIVES.has(next.norm) || counts ? 'VERB' : null;
}

/** Words in which an order says what it counts: `recruit 400 rural nurses`. */
const COUNTED = 5;

/** `The dam, completed in 1984, [supplies] power`: behind what a participle tells of the subject, the form that agrees with that. */
function formBehindAside(words: readonly Word[], at: number): VerbForm | null {
  let comma = 0;
  while (comma < at - 1 && PHRASAL.has(words[comma]!.tag)) comma++;
  if (comma === 0 || words[comma]!.text !== ',' || words[comma + 1]!.tag !== 'VERB' || words[0]!.tag === 'ADP')
    return null;
  const subject = words[comma - 1]!;
  return isNominal(subject) ? (isPlural(subject) ? 'base' : 's') : null;
}

/** `to land the catch`. */
function afterTo(words: readonly Word[], at: number): Tag | null {
  const before = words[at - 1];
  return before?.norm === 'to' && before.tag === 'PART' ? 'VERB' : null;
}

/** `the gauge, which [moves] against the tide, rose`, but `to whom sales rose`. */
function afterRelative(words: readonly Word[], at: number): Tag | null {
  const next = words[at + 1];
  if (!RELATIVE_SUBJECTS.has(words[at - 1]?.norm ?? '') || words[at - 2]?.tag === 'ADP') return null;
  return next && next.tag !== 'VERB' && next.tag !== 'AUX' && !isNominal(next) ? 'VERB' : null;
}

/** `5 million people [makes] it the smallest`: no noun has an object pronoun behind it. */
function beforePronoun(words: readonly Word[], at: number): Tag | null {
  return at > 0 && OBJECTS.has(words[at + 1]?.norm ?? '') ? 'VERB' : null;
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'it', 'me', 'them', 'us']);

const RELATIVE_SUBJECTS: ReadonlySet<string> = new Set(['which', 'who']);

/** `that we think should`: after a pronoun that is only ever a subject. */
function afterSubject(words: readonly Word[], at: number): Tag | null {
  return SUBJECTS.has(words[at - 1]?.norm ?? '') ? 'VERB' : null;
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'they', 'we']);

const CLITICS: ReadonlySet<string> = new Set(["'d", "'m", "'re", "'s", "'ve"]);

function auxiliaryBefore(words: readonly Word[], at: number): Word | null {
  let before = at - 1;
  while (before >= 0 && (words[before]!.tag === 'ADV' || words[before]!.norm === 'not')) before--;
  const word = words[before];
  return word?.tag === 'AUX' ? word : null;
}
