import type { Language } from '../../language/language';
import { cuesOf, tagRepairsOf } from '../../language/lookups';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import {
  createFormTest,
  createPhraseEnd,
  DESCRIBED,
  HAVE,
  isCapital,
  isNominal,
  isPlural,
  type Mend,
  type Repair,
} from './context';
import {
  endsPhrase,
  followsRelative,
  hasPlainVerb,
  OVERALL,
  opensNounPhrase,
  opensSubject,
  SHORT,
} from './phrase-shapes';

/** What was taken for a verb or a name and is a noun or describes one. */
export function repairNouns(language: Language, lemmatizer: Lemmatizer): Repair[] {
  const { tagRepairs, countries } = language;
  const { attributiveParticiples, verbPrefixes } = tagRepairsOf(language);
  const { measureNouns, schemeNouns } = cuesOf(language);
  const names = new Set(Object.values(countries).flatMap((row) => row.names.map((name) => name.toLowerCase())));
  const isGoverned = createPhraseEnd(language, lemmatizer);

  function formOf({ norm }: Word): VerbForm {
    return lemmatizer.verb(norm).form;
  }

  const has = createFormTest(lemmatizer);

  function isCompound(norm: string): boolean {
    const hyphen = norm.indexOf('-');
    return hyphen > 0 && !verbPrefixes.has(norm.slice(0, hyphen));
  }

  function mayDescribe(norm: string): boolean {
    return OVERALL.has(norm) || attributiveParticiples.has(norm) || lemmatizer.verb(norm).form === 'ing';
  }

  /** `rates`: a plural that is a verb as well. */
  function isMeasures(norm: string): boolean {
    return lemmatizer.verb(norm).form === 's' && measureNouns.has(lemmatizer.noun(norm));
  }

  /** `well-paying, skilled jobs`, `low-paid and insecure work`, `state-owned large firms`. */
  function describesOn(words: readonly Word[], at: number): boolean {
    const [next, second, third] = [words[at + 1], words[at + 2], words[at + 3]];
    if (next?.tag === 'ADJ' || (next?.norm === 'new' && next.tag === 'ADV')) return true;
    if ((next?.text !== ',' && next?.tag !== 'CCONJ') || !/(?:ing|ed|paid)$/.test(words[at]!.norm)) return false;
    if (second?.tag === 'VERB') return !!third && isNominal(third) && lemmatizer.isParticiple(second.norm);
    return second?.tag === 'ADJ';
  }

  const mends = {
    /** `Wilson Or was`: a conjunction has no capital between words without one. */
    surname(words, at) {
      const [before, next] = [words[at - 1], words[at + 1]];
      if (before?.tag !== 'PROPN' || !isCapital(words[at]!.text)) return null;
      return next && !isCapital(next.text) ? 'PROPN' : null;
    },

    /** `Least Developed Countries`, `Running Costs`, `Public Works Programme`, `a Rural Income Grant`: a capital inside a sentence next to another. */
    name(words, at) {
      const { tag, text } = words[at]!;
      if (at === 0 || (tag !== 'VERB' && tag !== 'ADV') || !isCapital(text)) return null;
      if (text.includes('-')) return 'PROPN';
      const form = formOf(words[at]!);
      const [before, after] = [at > 1 && isCapital(words[at - 1]!.text), isCapital(words[at + 1]?.text ?? '')];
      if (form === 's') return isCapital(words[at - 1]!.text) && after && hasPlainVerb(words) ? 'PROPN' : null;
      if (form === 'base') return before && hasPlainVerb(words) ? 'PROPN' : null;
      return before || after ? 'PROPN' : null;
    },

    /** `sea-level` is no verb, `pre-fund` may be one; `state-owned` describes; `Park Ji-won` is a name; `5% year-on-year` counts. */
    compound(words, at) {
      const { tag, norm } = words[at]!;
      const hyphen = norm.indexOf('-');
      if (at > 0 && words[at - 1]!.tag === 'PROPN' && isCapital(words[at]!.text)) return 'PROPN';
      if (repeats(norm, hyphen)) return words[at + 1] && isNominal(words[at + 1]!) ? 'ADJ' : 'ADV';
      if (tag === 'ADV' || (tag !== 'ADP' && describesOn(words, at))) return 'ADJ';
      if (tag !== 'VERB' && tag !== 'ADP') return null;
      const form = formOf(words[at]!);
      if (tag !== 'VERB' || form === 'base' || form === 's') return 'NOUN';
      return form === 'ing' && !isNominal(words[at + 1] ?? words[at]!) ? 'NOUN' : 'ADJ';
    },

    /** `operating costs`, `the existing plan`, `total issued shares`. */
    attribute(words, at) {
      const { tag, norm } = words[at]!;
      const next = words[at + 1];
      if (!next || (at > 0 && words[at - 1]!.tag === 'AUX')) return null;
      if (OVERALL.has(norm)) {
        const described =
          next.tag === 'ADJ' || next.text.includes('-') || (next.tag === 'VERB' && formOf(next) === 'ed');
        return described ? 'ADJ' : null;
      }
      // `80 per cent of qualifying costs`
      if (tag === 'VERB' && isOfAmount(words, at) && isPlural(next) && isNominal(next) && formOf(words[at]!) === 'ing')
        return 'ADJ';
      if ((tag !== 'VERB' && tag !== 'NOUN') || !attributiveParticiples.has(norm)) return null;
      // `the fastest growing large economy`
      if (tag === 'NOUN') return next.tag === 'ADJ' ? 'ADJ' : null;
      // `the remaining 40 seats`, but `after falling 40 points`.
      if (next.tag === 'NUM') return at > 0 && opensNounPhrase(words, at - 1) ? 'ADJ' : null;
      return isNominal(next) || next.tag === 'ADJ' ? 'ADJ' : null;
    },

    /** `the rise`, `its plans`, `a sharp fall`; `the injured`. */
    afterDeterminer(words, at) {
      const { tag } = words[at]!;
      if (at === 0 || (tag !== 'VERB' && tag !== 'INTJ') || !opensNounPhrase(words, at - 1)) return null;
      const form = formOf(words[at]!);
      if (form === 'ed' || form === 'participle')
        return standsForNoun(words, at) || describesAmount(words, at) ? 'ADJ' : null;
      return tag === 'INTJ' || form === 'base' || form === 's' || form === 'base-or-past' ? 'NOUN' : null;
    },

    /** `schools in the north`: between an article and the end of the phrase stands no adverb. */
    direction(words, at) {
      if (words[at - 1]?.tag !== 'DET') return null;
      const next = words[at + 1];
      return !next || !(isNominal(next) || next.tag === 'ADJ') ? 'NOUN' : null;
    },

    /** `for school feeding`, `in road building.`, `the school feeding programme`: what is done to the noun before, no participle of it. */
    gerund(words, at) {
      const [noun, next] = [words[at - 1], words[at + 1]];
      if (noun?.tag !== 'NOUN' || isPlural(noun)) return null;
      // `the school feeding programme`
      if (words[at - 2]?.tag === 'DET' && next && formOf(words[at]!) === 'ing' && schemeNouns.has(next.norm))
        return 'NOUN';
      if (words[at - 2]?.tag !== 'ADP') return null;
      return !next || next.tag === 'PUNCT' || next.tag === 'CCONJ' ? 'NOUN' : null;
    },

    /** `26 saves`, `7.3 points`, `its second spell`, `per 100,000 live births`, `a fourfold jump`: after a count no verb in s stands, after a rank none at all. */
    afterCount(words, at, expressions) {
      const before = words[at - 1];
      const next = words[at + 1];
      const form = formOf(words[at]!);
      if (form === 'base' && before?.tag === 'NUM' && words[at - 2]?.norm === 'per')
        return next && isNominal(next) && isPlural(next) ? 'ADJ' : null;
      if (!before || before.expression < 0) return null;
      const { kind, value } = expressions[before.expression]!;
      const ranks = kind === 'ordinal' || (kind === 'multiplier' && words[at - 2]?.tag === 'DET');
      if (ranks) return form === 's' || form === 'base' ? 'NOUN' : null;
      if (kind !== 'number' || value === 1) return null;
      // `700 rescue workers expect`
      const ends = ENDS_PHRASE.has(words[at + 2]?.tag ?? '');
      const describes = form === 'base' && next && isNominal(next) && isPlural(next) && ends;
      return form === 's' || describes ? 'NOUN' : null;
    },

    /** `a wage offset of 8%`, `may have cash problems`: neither is a verb there. */
    inPlaceOfNoun(words, at) {
      const before = words[at - 1];
      const form = formOf(words[at]!);
      if (!before) return null;
      if (form === 'base-or-past') return isNominal(before) && words[at + 1]?.norm === 'of' ? 'NOUN' : null;
      if (form !== 'base' || lemmatizer.isParticiple(words[at]!.norm)) return null;
      return HAVE.has(before.norm) || endsPhrase(words, at) ? 'NOUN' : null;
    },

    /** `to states`, `on file`, `of works`, `when oil prices fell`, `how trade suffered`: no finite verb stands there. */
    afterPreposition(words, at) {
      const before = words[at - 1];
      if (!before) return null;
      if (NO_PREPOSITION.has(before.norm)) return null;
      if (before.tag !== 'ADP' && before.tag !== 'SCONJ' && before.norm !== 'how' && before.norm !== 'why') return null;
      return 'NOUN';
    },

    /** `Vaccination rates among pupils dropped`: a measure before a preposition, where the verb is still to come. */
    measureAtStart(words, at) {
      if (at === 0 || at > SHORT || words[at + 1]?.tag !== 'ADP') return null;
      if (!words.slice(0, at).every(({ tag }) => DESCRIBED.has(tag))) return null;
      for (let next = at + 2; next < Math.min(at + 10, words.length); next++) {
        const { tag } = words[next]!;
        if (tag === 'AUX' || (tag === 'VERB' && words[next - 1]!.tag !== 'PART')) return 'NOUN';
        if (tag === 'PUNCT' || tag === 'SCONJ') return null;
      }
      return null;
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
      // `Catches were down`, `Ford said it`
      if (at === 0) {
        const past = next?.tag === 'VERB' && (formOf(next) === 'past' || (form === 'base' && formOf(next) === 'ed'));
        return past || (form === 's' && next?.tag === 'AUX') ? (form === 's' ? 'NOUN' : 'PROPN') : null;
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

    /** A common noun that only its place at the start gives a capital; `Stamp duty will rise`; a gerund there: `Financing the plan cost $3 million`. */
    capital(words, at) {
      const { tag, norm, text } = words[at]!;
      if (at === 0 && tag === 'VERB' && words[1]?.text === '(') return 'PROPN';
      if (at === 0 && tag === 'VERB' && opensSubject(words) && formOf(words[0]!) === 'base') return 'NOUN';
      if (at === 0 && tag === 'PROPN' && words[1]?.tag === 'DET' && formOf(words[0]!) === 'ing') return 'VERB';
      if (at > 0 || tag !== 'PROPN' || text.length < 4 || names.has(norm) || isCapital(words[1]?.text ?? ''))
        return null;
      const singular = lemmatizer.noun(norm);
      const common = measureNouns.has(singular) || tagRepairs.commonNounEndings.some((ending) => norm.endsWith(ending));
      if (common || singular !== norm) return 'NOUN';
      const next = words[words[1]?.text === ',' ? 2 : 1];
      return next?.tag === 'ADJ' ? 'ADJ' : null;
    },
    /** `pay the $9,000 fine.`: between an amount with an article and the end of the phrase stands no adjective. */
    afterAmount(words, at, expressions) {
      const [amount, next] = [words[at - 1], words[at + 1]];
      const kind = expressions[amount?.expression ?? -1]?.kind;
      if (words[at - 2]?.tag !== 'DET' || (kind !== 'currency' && kind !== 'percentage')) return null;
      return !next || next.tag === 'PUNCT' || next.tag === 'ADP' ? 'NOUN' : null;
    },

    /** `Hawks forward Leo Odom`: between two names stands what somebody is. */
    betweenNames(words, at) {
      const [before, next] = [words[at - 1], words[at + 1]];
      return before && isNominal(before) && next?.tag === 'PROPN' ? 'NOUN' : null;
    },
  } satisfies Record<string, Mend>;

  return [
    { tags: ['CCONJ'], mend: mends.surname },
    { tags: ['VERB', 'ADV'], mend: mends.name },
    { tags: ['ADV', 'ADP', 'NOUN', 'PRON', 'VERB'], of: isCompound, mend: mends.compound },
    { tags: ['NOUN', 'PROPN', 'VERB'], of: mayDescribe, mend: mends.attribute },
    { tags: ['VERB', 'INTJ'], mend: mends.afterDeterminer },
    { tags: ['ADJ', 'ADV'], of: (norm) => COMPASS.has(norm), mend: mends.direction },
    { tags: ['VERB'], of: has('ing'), mend: mends.gerund },
    { tags: ['VERB'], of: has('s', 'base'), mend: mends.afterCount },
    { tags: ['VERB'], of: has('base', 'base-or-past'), mend: mends.inPlaceOfNoun },
    { tags: ['VERB'], of: has('s', 'base'), mend: mends.afterPreposition },
    { tags: ['VERB'], of: isMeasures, mend: mends.measureAtStart },
    { tags: ['VERB'], of: has('s'), mend: mends.afterGovernedNoun },
    { tags: ['VERB'], of: has('s', 'base'), mend: mends.beforeVerb },
    { tags: ['PROPN', 'VERB'], mend: mends.capital },
    { tags: ['ADJ'], mend: mends.afterAmount },
    { tags: ['ADV', 'ADP'], of: (norm) => norm === 'forward', mend: mends.betweenNames },
  ];
}

/** The `of` behind an amount stands before it. */
function isOfAmount(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.norm === 'of' && (words[at - 2]?.expression ?? -1) >= 0;
}

/** `year-on-year`, `q-o-q`: its last part is its first. */
function repeats(norm: string, hyphen: number): boolean {
  const last = norm.lastIndexOf('-');
  return last > hyphen && norm.slice(last + 1) === norm.slice(0, hyphen);
}

const COMPASS: ReadonlySet<string> = new Set(['east', 'north', 'south', 'west']);

/** Particles and conjunctions that a verb may follow: `as planned`, `than expected`, `to rise`, `that show`. */
const NO_PREPOSITION: ReadonlySet<string> = new Set(['as', 'down', 'like', 'off', 'out', 'than', 'that', 'up']);

/** Nothing that a participle could describe follows: `the injured were`, `the unemployed.` */
function standsForNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at - 1]!.tag === 'DET' && (!next || ENDS_PHRASE.has(next.tag));
}

/** `a combined $9 million`, `an estimated 300`. */
function describesAmount(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^(?:an?|the)$/.test(words[at - 1]!.norm) && next?.tag === 'NUM' && next.expression >= 0;
}

const ENDS_PHRASE: ReadonlySet<string> = new Set(['AUX', 'CCONJ', 'PUNCT', 'VERB']);
