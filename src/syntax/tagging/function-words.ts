import type { Language } from '../../language/language';
import { cuesOf, tagRepairsOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import { BE, isNominal, isPlural, type Mend, PHRASAL, takesComplement } from './context';

/** By its norm, what decides the tag of an auxiliary, conjunction, preposition or pronoun. */
export function mendFunctionWords(language: Language, lemmatizer: Lemmatizer): Map<string, Mend> {
  const { tagRepairs, closedClasses } = language;
  const { nounVerbs, governorsOfTo, verbPrefixes, fixedNouns, particleVerbs } = tagRepairsOf(language);
  const { reportingVerbs, allocationVerbs } = cuesOf(language);
  const mends = new Map<string, Mend>();
  for (const norm of BE) mends.set(norm, () => 'AUX');
  for (const norm of closedClasses.subordinators) mends.set(norm, subordinator);
  for (const norm of closedClasses.quantifiers) mends.set(norm, quantifier);
  for (const norm of tagRepairs.verbalPrepositions) mends.set(norm, preposition);
  for (const norm of tagRepairs.placeModifiers) mends.set(norm, placeModifier);
  for (const norm of tagRepairs.sumAdjectives) mends.set(norm, sumAdjective);
  for (const norm of tagRepairs.particles) mends.set(norm, particle);
  for (const norm of tagRepairs.periods) mends.set(norm, period);
  for (const norm of REPEATERS) mends.set(norm, (words, at) => (isRepeated(words, at - 1, at + 1) ? 'ADV' : null));
  return (
    mends
      .set('added', (words, at) => (words[at - 1]?.norm === 'value' ? 'NOUN' : null))
      .set('equivalent', (words, at) => (words[at + 1]?.norm === 'to' ? 'ADJ' : null))
      .set('further', (words, at) => (words[at + 1]?.tag === 'VERB' || words[at + 1]?.norm === ',' ? 'ADV' : null))
      .set('numbers', (words, at) => ((words[at + 1]?.expression ?? -1) >= 0 ? null : 'NOUN'))
      .set('live', (words, at) =>
        words[at - 1]?.tag === 'NUM' && isNominal(words[at + 1] ?? words[at]!) ? 'ADJ' : null,
      )
      .set('net', (words, at) => (words[at - 1]?.norm === 'safety' ? 'NOUN' : null))
      .set('people', () => 'NOUN')
      .set('found', () => 'VERB')
      .set('accounting', (words, at) => (words[at + 1]?.norm === 'for' ? 'VERB' : null))
      .set('high', extreme)
      .set('low', extreme)
      .set('aged', (words, at) => ((words[at + 1]?.expression ?? -1) >= 0 ? 'VERB' : null))
      .set('good', good)
      .set('according', (words, at) => (words[at + 1]?.norm === 'to' ? 'ADP' : null))
      .set('as', as)
      .set('fixed', (words, at) => (fixedNouns.has(words[at + 1]?.norm ?? '') ? 'ADJ' : null))
      .set('total', (words, at) => (standsForSum(words, at) ? 'NOUN' : null))
      .set('rate', (words, at) => (words[at + 1]?.norm === 'of' ? 'NOUN' : null))
      .set('faster', (words, at) => (PACES.has(words[at + 1]?.norm ?? '') ? 'ADJ' : null))
      .set('slower', (words, at) => (PACES.has(words[at + 1]?.norm ?? '') ? 'ADJ' : null))
      .set('per', (words, at) => (isPerHead(words, at) ? 'ADJ' : null))
      .set('capita', (words, at) => (isPerHead(words, at - 1) ? 'ADJ' : null))
      .set('since', (words, at) => (words[at - 1]?.tag === 'AUX' && words[at + 1]?.tag === 'VERB' ? 'ADV' : null))
      .set('running', inSuccession)
      .set('such', (words, at) => (words[at + 1]?.norm === 'as' ? 'ADP' : null))
      .set('due', causal)
      .set('owing', causal)
      .set('thanks', causal)
      .set('that', that)
      .set('to', to)
      // `funds which range from`: a determiner only in questions.
      .set('which', () => 'PRON')
  );

  /** `push [down] the rate`, `phase [out] the tax`: the verb's own, and the noun its object. */
  function particle(words: readonly Word[], at: number): Tag | null {
    const [verb, next] = [words[at - 1], words[at + 1]];
    if (verb?.tag !== 'VERB' || !next || !particleVerbs.has(lemmatizer.verb(verb.norm).lemma)) return null;
    return next.tag === 'DET' || isNominal(next) || next.tag === 'ADJ' ? 'ADV' : null;
  }

  /** `due to the drought`, `thanks to aid`, but `is due to open`. */
  function causal(words: readonly Word[], at: number): Tag | null {
    const caused = words[at + 2];
    return words[at + 1]?.norm === 'to' && caused && caused.tag !== 'VERB' && caused.tag !== 'AUX' ? 'ADP' : null;
  }

  /** `the biggest offshore port`: before a noun it describes it. */
  function placeModifier(words: readonly Word[], at: number): Tag | null {
    const [before, next] = [words[at - 1]?.tag, words[at + 1]];
    const inside = before === 'DET' || before === 'ADJ' || before === 'PART';
    return next && (isNominal(next) || (inside && next.tag !== 'PUNCT')) ? 'ADJ' : 'ADV';
  }

  /** `[Gross] fixed investment`: at the front, before a common noun or what describes one. */
  function sumAdjective(words: readonly Word[], at: number): Tag | null {
    const next = words[at + 1];
    const described =
      next?.tag === 'NOUN' ||
      next?.tag === 'ADJ' ||
      (next?.norm === 'fixed' && fixedNouns.has(words[at + 2]?.norm ?? ''));
    return at === 0 && words[at]!.tag === 'PROPN' && described ? 'ADJ' : null;
  }

  /** `because prices rose`, but `because of prices`. */
  function subordinator(words: readonly Word[], at: number): Tag {
    return words[at + 1]?.norm === 'of' ? 'ADP' : 'SCONJ';
  }

  /** `as a share`, `as ministers said`, `rose 7% as high prices helped`; an adverb only in `as much as`. */
  function as(words: readonly Word[], at: number): Tag | null {
    const next = words[at + 1]?.tag;
    if (words[at]!.tag !== 'ADV') return null;
    const compares = next === 'ADV' || (next === 'ADJ' && !isNominal(words[at + 2] ?? words[at]!));
    return compares ? null : 'ADP';
  }

  /** `the rate that banks charge`: before a plural, a name or another determiner it is none itself. */
  function that(words: readonly Word[], at: number): Tag | null {
    const next = words[at + 1];
    if (!next) return null;
    if (tellsWhich(words, at)) return 'SCONJ';
    if (standsAlone(words, at) || (pointsOn(words, at) && !isReported(words, at))) return 'DET';
    if (words[at]!.tag !== 'DET') return null;
    if (words[at - 1]?.tag === 'VERB' && (hasFiniteVerb(words, at) || isReported(words, at))) return 'SCONJ';
    if (isSecond(words, at) && hasFiniteVerb(words, at)) return 'SCONJ';
    const plural = isNominal(next) && (isPlural(next) || next.tag === 'PROPN');
    return plural || next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'NUM' ? 'SCONJ' : null;
  }

  /** `a phone that cost $90`: a verb whose past is its base form, and an amount. */
  function tellsWhich(words: readonly Word[], at: number): boolean {
    const [noun, verb, amount] = [words[at - 1], words[at + 1]!, words[at + 2]];
    if (!noun || !isNominal(noun) || amount?.tag !== 'NUM' || amount.expression < 0) return false;
    return lemmatizer.verb(verb.norm).form === 'base-or-past';
  }

  /** `found that rents rose, and that stress levels are high`: joined to one before. */
  function isSecond(words: readonly Word[], at: number): boolean {
    if (words[at - 1]?.tag !== 'CCONJ') return false;
    for (let before = at - 2; before > Math.max(0, at - CLAUSE); before--)
      if (words[before]!.norm === 'that') return words[before]!.tag === 'SCONJ';
    return false;
  }

  /** `warn that sea level along our coast, which is long, could rise`: what somebody says has a verb, however far. */
  function isReported(words: readonly Word[], at: number): boolean {
    const before = words[at - 1];
    if (before?.tag !== 'VERB' || !reportingVerbs.has(lemmatizer.verb(before.norm).lemma)) return false;
    return words.slice(at + 1, at + CLAUSE).some(isFiniteVerb);
  }

  /** `raised that share to 16%, and`: a singular noun with no verb up to the next mark. */
  function pointsOn(words: readonly Word[], at: number): boolean {
    if (words[at - 1]?.tag !== 'VERB' || words[at + 1]!.tag !== 'NOUN' || isPlural(words[at + 1]!)) return false;
    for (let next = at + 2; next < words.length; next++) {
      const { tag } = words[next]!;
      if (tag === 'PUNCT' || tag === 'CCONJ') return true;
      if (tag === 'VERB' || tag === 'AUX' || next > at + CLAUSE) return false;
    }
    return true;
  }

  /** `estimate that climate change is`: what has a finite verb is no object. */
  function hasFiniteVerb(words: readonly Word[], at: number): boolean {
    for (let next = at + 1; next < Math.min(at + CLAUSE, words.length); next++) {
      if (isFiniteVerb(words[next]!)) return true;
      if (!PHRASAL.has(words[next]!.tag)) return false;
    }
    return false;
  }

  /** `compared to that of 1972`, `than that experienced`: it stands for a noun. */
  function standsAlone(words: readonly Word[], at: number): boolean {
    const before = words[at - 1];
    const next = words[at + 1]!;
    if (next.norm === 'of' || (at === 0 && next.tag === 'AUX')) return true;
    if (before?.tag === 'CCONJ' && next.tag === 'ADP') return !hasVerbBehind(words, at);
    // `twice that in the capital`
    const governed = before?.tag === 'ADP' || before?.norm === 'than' || (before?.expression ?? -1) >= 0;
    return governed && (next.tag === 'ADP' || (next.tag === 'VERB' && lemmatizer.verb(next.norm).form === 'ed'));
  }

  /** `fell for the third year running`: nothing runs. */
  function inSuccession(words: readonly Word[], at: number): Tag | null {
    const count = words[at - 2];
    return count !== undefined && count.tag === 'ADJ' && STRETCHES.has(words[at - 1]!.norm) ? 'ADV' : null;
  }

  /** `including Wales`, `following the vote`: prepositions that are participles elsewhere. */
  function preposition(words: readonly Word[], at: number): Tag | null {
    const next = words[at + 1];
    if (words[at]!.tag !== 'VERB' || !next || (at > 0 && words[at - 1]!.tag === 'AUX')) return null;
    return next.tag !== 'ADP' && next.norm !== 'that' ? 'ADP' : null;
  }

  /** `to rise`, but `to 5%`, `to the rise`, `due to sea-level rise`. */
  function to(words: readonly Word[], at: number): Tag | null {
    if (at + 1 >= words.length) return null;
    if (at > 0 && (governorsOfTo.has(words[at - 1]!.norm) || isAllotted(words, at))) return 'ADP';
    return startsInfinitive(words, at) || hidesInfinitive(words, at) ? 'PART' : 'ADP';
  }

  /** `most of the money`, `many are closed`. */
  function quantifier(words: readonly Word[], at: number): Tag | null {
    const next = words[at + 1];
    if (words[at]!.tag === 'PRON' || !next) return null;
    const predicate = at > 0 && words[at - 1]!.tag === 'AUX';
    return next.norm === 'of' || (!predicate && isFiniteVerb(next)) ? 'PRON' : null;
  }

  /** `devote 3% of income to research.`: what a share is given to, where the phrase ends. */
  function isAllotted(words: readonly Word[], at: number): boolean {
    const after = words[at + 2];
    if (after && after.tag !== 'PUNCT') return false;
    for (let before = at - 1; before >= Math.max(0, at - ALLOTTED); before--) {
      const { tag, norm } = words[before]!;
      if (tag === 'PUNCT') return false;
      if (tag === 'VERB') return allocationVerbs.has(lemmatizer.verb(norm).lemma);
    }
    return false;
  }

  /** `to land the catch`: the tagger has a noun. */
  function hidesInfinitive(words: readonly Word[], at: number): boolean {
    const { tag, norm } = words[at + 1]!;
    return tag === 'NOUN' && nounVerbs.has(norm) && takesComplement(words, at + 1);
  }

  function startsInfinitive(words: readonly Word[], at: number): boolean {
    let next = at + 1;
    while (next < words.length && (words[next]!.tag === 'ADV' || words[next]!.norm === 'not')) next++;
    const word = words[next];
    if (!word || (word.tag !== 'VERB' && word.tag !== 'AUX')) return false;
    const { form } = lemmatizer.verb(word.norm);
    if (form !== 'base' && form !== 'base-or-past') return false;
    return !word.norm.includes('-') || verbPrefixes.has(word.norm.slice(0, word.norm.indexOf('-')));
  }

  function isFiniteVerb({ tag, norm }: Word): boolean {
    return tag === 'AUX' || (tag === 'VERB' && /^(?:base|past|s)$/.test(lemmatizer.verb(norm).form));
  }
}

/** `and that for roads by 5%`: no verb up to the next comma. */
function hasVerbBehind(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && words[next]!.tag !== 'PUNCT'; next++)
    if (words[next]!.tag === 'VERB' || words[next]!.tag === 'AUX') return true;
  return false;
}

/** `a four-month high of 5%`, `a record low`: the level itself. */
function extreme(words: readonly Word[], at: number): Tag | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  const dated = before && ((before.expression >= 0 && before.norm.includes('-')) || before.norm.endsWith('-year'));
  return dated && (!next || next.tag === 'ADP' || next.tag === 'PUNCT') ? 'NOUN' : null;
}

/** `the price of a good rises`: with an article and without a noun it is one. */
function good(words: readonly Word[], at: number): Tag | null {
  const next = words[at + 1];
  // No plural goes with `a`.
  const verb = next && isPlural(next) && (next.tag === 'VERB' || words[at - 1]?.norm === 'a');
  const alone = !next || ENDING.has(next.tag) || verb;
  return words[at - 1]?.tag === 'DET' && words[at - 2]?.tag !== 'AUX' && alone ? 'NOUN' : null;
}

const ENDING: ReadonlySet<Tag> = new Set(['ADP', 'AUX', 'CCONJ', 'PUNCT']);

/** `rose 5% year on year`: three words for `annually`, no noun of the figure's phrase. */
function period(words: readonly Word[], at: number): Tag | null {
  const opens = REPEATERS.has(words[at + 1]?.norm ?? '') && isRepeated(words, at, at + 2);
  const closes = REPEATERS.has(words[at - 1]?.norm ?? '') && isRepeated(words, at - 2, at);
  return opens || closes ? 'ADV' : null;
}

function isRepeated(words: readonly Word[], first: number, second: number): boolean {
  return words[first] !== undefined && words[first].norm === words[second]?.norm;
}

const REPEATERS: ReadonlySet<string> = new Set(['on', 'over']);

/** Words that a clause may have before its verb. */
const CLAUSE = 20;

const STRETCHES: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'season', 'time', 'week', 'year']);

/** `real [per capita] income`, but `income per capita`. */
function isPerHead(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 2]];
  if (words[at]?.norm !== 'per' || words[at + 1]?.norm !== 'capita' || !next) return false;
  return (isNominal(next) || next.tag === 'ADJ') && !(before && isNominal(before));
}

/** `Of this [total], revenue`, but `this total revenue`. */
function standsForSum(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.tag === 'DET' && words[at + 1]?.tag === 'PUNCT';
}

const PACES: ReadonlySet<string> = new Set(['pace', 'rate']);

/** Words that a share and what it is of may take. */
const ALLOTTED = 8;
