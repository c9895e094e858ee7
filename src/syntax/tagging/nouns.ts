import type { Language } from '../../language/language';
import { cuesOf } from '../../language/lookups';
import type { Expression } from '../../model/expression';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import { HAVE } from '../word-sets';
import {
  createFormReader,
  createFormTest,
  createPhraseEnd,
  DESCRIBED,
  isAmount,
  isNominal,
  isPlural,
  type Mend,
  type Repair,
} from './context';
import { CAUSATIVE, endsPhrase, followsRelative, opensNounPhrase, SHORT } from './phrase-shapes';

/** What was taken for a verb, an adjective or an adverb and is a noun, by where it stands. */
export function repairNouns(language: Language, lemmatizer: Lemmatizer): Repair[] {
  const { measureNouns } = cuesOf(language);
  const isGoverned = createPhraseEnd(language, lemmatizer);
  const has = createFormTest(lemmatizer);
  const formOf = createFormReader(lemmatizer);

  /** `rates`: a plural that is a verb as well. */
  function isMeasures(norm: string): boolean {
    return lemmatizer.verb(norm).form === 's' && measureNouns.has(lemmatizer.noun(norm));
  }

  const mends = {
    /** `the rise`, `its plans`, `a sharp fall`; `the injured`. */
    afterDeterminer(words, at) {
      const { tag } = words[at]!;
      if (at === 0 || !opensNounPhrase(words, at - 1)) return null;
      const form = formOf(words[at]!);
      if (form === 'ed' || form === 'participle')
        return standsForNoun(words, at) || describesAmount(words, at) ? 'ADJ' : null;
      return tag === 'INTJ' || form === 'base' || form === 's' || form === 'base-or-past' ? 'NOUN' : null;
    },

    /** `for school feeding`, `in road building.`: what is done to the noun before, no participle of it. */
    gerund(words, at) {
      const [noun, next] = [words[at - 1], words[at + 1]];
      if (noun?.tag !== 'NOUN' || isPlural(noun) || words[at - 2]?.tag !== 'ADP') return null;
      return !next || next.tag === 'PUNCT' || next.tag === 'CCONJ' ? 'NOUN' : null;
    },

    /** `26 saves`, `7.3 points`, `22 home runs`, `its second spell`, `per 100,000 live births`, `a fourfold jump`: after a count no verb in s stands, after a rank none at all. */
    afterCount(words, at, expressions) {
      const before = words[at - 1];
      const form = formOf(words[at]!);
      if (form === 's' && countsFurther(words, at, expressions)) return 'NOUN';
      // `a population of 5 million makes it`
      if (!before || before.expression < 0 || words[at + 1]?.tag === 'PRON') return null;
      const { kind, value } = expressions[before.expression]!;
      const ranks = kind === 'ordinal' || (kind === 'multiplier' && words[at - 2]?.tag === 'DET');
      if (ranks) return form === 's' || form === 'base' ? 'NOUN' : null;
      if (kind !== 'number' || value === 1) return null;
      return form === 's' ? 'NOUN' : null;
    },

    /** `a wage offset of 8%`, `may have cash problems`: neither is a verb there. */
    inPlaceOfNoun(words, at) {
      const before = words[at - 1];
      const form = formOf(words[at]!);
      if (!before) return null;
      if (form === 'base-or-past') return isNominal(before) && words[at + 1]?.norm === 'of' ? 'NOUN' : null;
      if (lemmatizer.isParticiple(words[at]!.norm)) return null;
      return HAVE.has(before.norm) || endsPhrase(words, at) ? 'NOUN' : null;
    },

    /** `pulled $3 billion from bond funds`. */
    afterGovernedNoun(words, at) {
      return isGoverned(words, at) ? 'NOUN' : null;
    },

    /** `housing starts fell`: of two finite verbs in a row the first is none, unless it is of a relative clause: `funds that big banks lend have`. */
    beforeVerb(words, at) {
      const next = words[at + 1];
      const before = words[at - 1];
      const form = formOf(words[at]!);
      // `Catches were down`, `Catches fell`
      if (at === 0) {
        const acts = next?.tag === 'AUX' || (next?.tag === 'VERB' && formOf(next) === 'past');
        return form === 's' && acts ? 'NOUN' : null;
      }
      if (!next || !before || followsRelative(words, at)) return null;
      if (!isNominal(before) && before.tag !== 'ADJ') return null;
      // `overnight stays reached 9 million`: before an amount no participle stands.
      const reached = form === 's' && next.tag === 'VERB' && formOf(next) === 'ed' && words[at + 2]?.tag === 'NUM';
      const finite = next.tag === 'AUX' || (next.tag === 'VERB' && /^(?:past|s)$/.test(formOf(next)));
      // `residence permits granted to workers reached`, but `the board stays attached to rules`
      const told = form === 's' && next.tag === 'VERB' && formOf(next) === 'ed' && words[at + 2]?.tag === 'ADP';
      const goesOn = told && words.slice(at + 3).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
      return finite || reached || goesOn ? 'NOUN' : null;
    },
  } satisfies Record<string, Mend>;

  return [
    { tags: ['VERB', 'INTJ'], mend: mends.afterDeterminer },
    { tags: ['ADJ', 'ADV'], of: (norm) => COMPASS.has(norm), mend: direction },
    { tags: ['ADJ'], mend: ranked },
    { tags: ['VERB'], of: has('ing'), mend: mends.gerund },
    { tags: ['VERB'], of: has('s', 'base'), mend: mends.afterCount },
    { tags: ['VERB'], of: has('base', 'base-or-past'), mend: mends.inPlaceOfNoun },
    { tags: ['VERB'], of: has('s', 'base'), mend: afterPreposition },
    { tags: ['VERB'], of: has('base'), mend: afterSingular },
    { tags: ['VERB'], of: has('ing'), mend: joinedAction },
    { tags: ['VERB'], of: isMeasures, mend: measureAtStart },
    { tags: ['VERB'], of: has('s'), mend: pluralAtFront },
    { tags: ['VERB'], of: has('s'), mend: mends.afterGovernedNoun },
    { tags: ['VERB'], of: has('s', 'base'), mend: mends.beforeVerb },
  ];
}

/** `22 home [runs]`: several of what is one are named by the plural behind. */
function countsFurther(words: readonly Word[], at: number, expressions: readonly Expression[]): boolean {
  const [number, noun] = [words[at - 2], words[at - 1]];
  if (noun?.tag !== 'NOUN' || isPlural(noun) || !number || number.expression < 0) return false;
  const { kind, value } = expressions[number.expression]!;
  return kind === 'number' && value !== 1 && number.end === expressions[number.expression]!.span.end;
}

/** `schools in the north`: between an article and the end of the phrase stands no adverb. */
function direction(words: readonly Word[], at: number): Tag | null {
  if (words[at - 1]?.tag !== 'DET') return null;
  const next = words[at + 1];
  return !next || !(isNominal(next) || next.tag === 'ADJ') ? 'NOUN' : null;
}

const COMPASS: ReadonlySet<string> = new Set(['east', 'north', 'south', 'west']);

/** `to states`, `on file`, `of works`, `when oil prices fell`, `how trade suffered`: no finite verb stands there. */
function afterPreposition(words: readonly Word[], at: number): Tag | null {
  const before = words[at - 1];
  if (!before) return null;
  if (NO_PREPOSITION.has(before.norm)) return null;
  if (before.tag !== 'ADP' && before.tag !== 'SCONJ' && before.norm !== 'how') return null;
  return 'NOUN';
}

/** `reach a net carbon [sink]`: a plain verb agrees with no singular, unless it is made to do so (`let a bank fail`). */
function afterSingular(words: readonly Word[], at: number): Tag | null {
  let start = at - 1;
  while (start > at - SHORT && (words[start]?.tag === 'NOUN' || words[start]?.tag === 'ADJ')) start--;
  const [before, article] = [words[at - 1], words[start]];
  if (before?.tag !== 'NOUN' || isPlural(before) || !article || !SINGULAR.has(article.norm)) return null;
  // `those with a degree leave`
  const reached = words[start - 1]?.tag === 'VERB' && !CAUSATIVE.has(words[start - 1]!.norm);
  return reached ? 'NOUN' : null;
}

const SINGULAR: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every']);

/** `the building and [fitting] of boats`: an action joined to a noun, with what it is done to behind `of`. */
function joinedAction(words: readonly Word[], at: number): Tag | null {
  const joined = words[at - 1]?.tag === 'CCONJ' && words[at + 1]?.norm === 'of';
  return joined && words[at - 2]?.tag === 'NOUN' && words[at - 3]?.tag === 'DET' ? 'NOUN' : null;
}

/** Particles and conjunctions that a verb may follow: `as planned`, `than expected`, `to rise`, `that show`. */
const NO_PREPOSITION: ReadonlySet<string> = new Set(['as', 'down', 'like', 'off', 'out', 'than', 'that', 'up']);

/** `Vaccination rates among pupils dropped`: a measure before a preposition, where the verb is still to come. */
function measureAtStart(words: readonly Word[], at: number): Tag | null {
  if (at > SHORT || words[at + 1]?.tag !== 'ADP') return null;
  if (!words.slice(0, at).every(({ tag }) => DESCRIBED.has(tag))) return null;
  for (let next = at + 2; next < Math.min(at + 10, words.length); next++) {
    const { tag } = words[next]!;
    if (tag === 'AUX' || (tag === 'VERB' && words[next - 1]!.tag !== 'PART')) return 'NOUN';
    if (tag === 'PUNCT' || tag === 'SCONJ') return null;
  }
  return null;
}

/** `by far the largest [recipient].`: what is ranked, at the end of its phrase. */
function ranked(words: readonly Word[], at: number, expressions: readonly Expression[]): Tag | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before || before.expression < 0 || words[at - 2]?.tag !== 'DET') return null;
  const superlative = expressions[before.expression]!.kind === 'ordinal' && before.norm.endsWith('est');
  return superlative && (!next || next.tag === 'PUNCT' || next.tag === 'ADP') ? 'NOUN' : null;
}

/** `Calls by cruise ships, as a rule, dropped`: nobody stands before it, and the verb is still to come. */
function pluralAtFront(words: readonly Word[], at: number): Tag | null {
  if (at > 0 || words[1]?.tag !== 'ADP') return null;
  const acts = words.some(
    ({ tag }, next) => next > 1 && (tag === 'AUX' || (tag === 'VERB' && words[next - 1]!.tag !== 'PART')),
  );
  return acts ? 'NOUN' : null;
}

/** Nothing that a participle could describe follows: `the injured were`, `the unemployed.` */
function standsForNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at - 1]!.tag === 'DET' && (!next || ENDS_PHRASE.has(next.tag));
}

/** `a combined $9 million`, `an estimated 300`. */
function describesAmount(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^(?:an?|the)$/.test(words[at - 1]!.norm) && isAmount(next);
}

const ENDS_PHRASE: ReadonlySet<string> = new Set(['AUX', 'CCONJ', 'PUNCT', 'VERB']);
