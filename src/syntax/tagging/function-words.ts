import type { Language } from '../../language/language';
import { tagRepairsOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import { OCCASIONS, PACES, PEOPLE } from '../word-sets';
import { BE, createFiniteTest, isNominal, isPlural, type Mend } from './context';
import { createThatMend } from './that';
import { createToMend } from './to';

/** By its norm, what decides the tag of an auxiliary, conjunction, preposition or pronoun. */
export function mendFunctionWords(language: Language, lemmatizer: Lemmatizer): Map<string, Mend> {
  const { fixedNouns } = tagRepairsOf(language);
  return new Map<string, Mend>([
    ...mendClasses(language, lemmatizer),
    ...Object.entries(WORDS),
    ['fixed', (words, at) => (fixedNouns.has(words[at + 1]?.norm ?? '') ? 'ADJ' : null)],
    ['that', createThatMend(language, lemmatizer)],
    ['to', createToMend(language, lemmatizer)],
  ]);
}

/** Words that one rule holds for. */
function mendClasses(language: Language, lemmatizer: Lemmatizer): [string, Mend][] {
  const { tagRepairs, closedClasses } = language;
  const { fixedNouns, particleVerbs } = tagRepairsOf(language);
  return [
    ...each(BE, () => 'AUX'),
    ...each(closedClasses.subordinators, subordinator),
    ...each(closedClasses.quantifiers, createQuantifierMend(lemmatizer)),
    ...each(tagRepairs.verbalPrepositions, preposition),
    ...each(tagRepairs.placeModifiers, placeModifier),
    ...each(tagRepairs.nominalAdjectives, nominal),
    ...each(tagRepairs.sumAdjectives, createSumMend(fixedNouns)),
    ...each(tagRepairs.particles, createParticleMend(particleVerbs, lemmatizer)),
    ...each(tagRepairs.periods, period),
    ...each(REPEATERS, (words, at) => (isRepeated(words, at - 1, at + 1) ? 'ADV' : null)),
  ];
}

function each(norms: Iterable<string>, mend: Mend): [string, Mend][] {
  return Array.from(norms, (norm) => [norm, mend]);
}

/** Single words, by what stands beside them. */
const WORDS: Readonly<Record<string, Mend>> = {
  worldwide: opensApart,
  nationwide: opensApart,
  by: (words, at) => (words[at + 1]?.norm === 'far' ? 'ADV' : null),
  general: beforeDescribed,
  added: (words, at) => (words[at - 1]?.norm === 'value' ? 'NOUN' : null),
  equivalent: (words, at) => (words[at + 1]?.norm === 'to' ? 'ADJ' : null),
  complete: afterPlural,
  face: afterPlural,
  lack: afterPlural,
  need: afterPlural,
  show: afterPlural,
  own: afterPlural,
  open: afterPlural,
  lower: afterPlural,
  further: (words, at) =>
    words[at + 1]?.tag === 'VERB' || words[at + 1]?.norm === ',' ? 'ADV' : addsAmount(words, at),
  numbers: (words, at) => ((words[at + 1]?.expression ?? -1) >= 0 ? null : 'NOUN'),
  live: (words, at) => (words[at - 1]?.tag === 'NUM' && isNominal(words[at + 1] ?? words[at]!) ? 'ADJ' : null),
  people: () => 'NOUN',
  found: () => 'VERB',
  left: afterCount,
  lost: afterCount,
  v: versus,
  vs: versus,
  versus: () => 'ADP',
  accounting: (words, at) => (words[at + 1]?.norm === 'for' ? 'VERB' : null),
  high: extreme,
  low: extreme,
  aged: (words, at) => ((words[at + 1]?.expression ?? -1) >= 0 ? 'VERB' : null),
  according: (words, at) => (words[at + 1]?.norm === 'to' ? 'ADP' : null),
  as,
  average: (words, at) => (standsForSum(words, at) ? 'NOUN' : null),
  total: (words, at) => (standsForSum(words, at) ? 'NOUN' : null),
  rate: (words, at) => (words[at + 1]?.norm === 'of' ? 'NOUN' : null),
  faster: (words, at) => (PACES.has(words[at + 1]?.norm ?? '') ? 'ADJ' : null),
  slower: (words, at) => (PACES.has(words[at + 1]?.norm ?? '') ? 'ADJ' : null),
  per: (words, at) => (isPerHead(words, at) ? 'ADJ' : null),
  capita: (words, at) => (isPerHead(words, at - 1) ? 'ADJ' : null),
  since: (words, at) => (words[at - 1]?.tag === 'AUX' && words[at + 1]?.tag === 'VERB' ? 'ADV' : null),
  running: inSuccession,
  such: (words, at) => (words[at + 1]?.norm === 'as' ? 'ADP' : null),
  due: causal,
  owing: causal,
  thanks: causal,
  // `funds which range from`: a determiner only in questions.
  which: () => 'PRON',
};

/** `most of the money`, `many are closed`. */
function createQuantifierMend(lemmatizer: Lemmatizer): Mend {
  const isFiniteVerb = createFiniteTest(lemmatizer);

  return (words, at) => {
    const next = words[at + 1];
    if (words[at]!.tag === 'PRON' || !next) return null;
    const predicate = at > 0 && words[at - 1]!.tag === 'AUX';
    return next.norm === 'of' || (!predicate && isFiniteVerb(next)) ? 'PRON' : null;
  };
}

/** `[Gross] fixed investment`: at the front, before a common noun or what describes one. */
function createSumMend(fixedNouns: ReadonlySet<string>): Mend {
  return (words, at) => {
    const next = words[at + 1];
    const described =
      next?.tag === 'NOUN' ||
      next?.tag === 'ADJ' ||
      (next?.norm === 'fixed' && fixedNouns.has(words[at + 2]?.norm ?? ''));
    return at === 0 && words[at]!.tag === 'PROPN' && described ? 'ADJ' : null;
  };
}

/** `push [down] the rate`, `phase [out] the tax`: the verb's own, and the noun its object. */
function createParticleMend(particleVerbs: ReadonlySet<string>, lemmatizer: Lemmatizer): Mend {
  return (words, at) => {
    const [verb, next] = [words[at - 1], words[at + 1]];
    if (verb?.tag !== 'VERB' || !next || !particleVerbs.has(lemmatizer.verb(verb.norm).lemma)) return null;
    return next.tag === 'DET' || isNominal(next) || next.tag === 'ADJ' || next.tag === 'NUM' ? 'ADV' : null;
  };
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

/** `to [general] financial aid`, but `the attorney general`. */
function beforeDescribed(words: readonly Word[], at: number): Tag | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  return next && (next.tag === 'ADJ' || isNominal(next)) && !(before && isNominal(before)) ? 'ADJ' : null;
}

/** `Worldwide, output rose`: where, not who. */
function opensApart(words: readonly Word[], at: number): Tag | null {
  return at === 0 && words[1]?.text === ',' ? 'ADV' : null;
}

/** `fell for the third year running`: nothing runs. */
function inSuccession(words: readonly Word[], at: number): Tag | null {
  const count = words[at - 2];
  return count !== undefined && count.tag === 'ADJ' && OCCASIONS.has(words[at - 1]!.norm) ? 'ADV' : null;
}

/** `including Wales`, `following the vote`: prepositions that are participles elsewhere. */
function preposition(words: readonly Word[], at: number): Tag | null {
  const next = words[at + 1];
  if (words[at]!.tag !== 'VERB' || !next || (at > 0 && words[at - 1]!.tag === 'AUX')) return null;
  return next.tag !== 'ADP' && next.norm !== 'that' ? 'ADP' : null;
}

/** `a four-month high of 5%`, `a record low`: the level itself. */
function extreme(words: readonly Word[], at: number): Tag | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  const span = before && before.expression >= 0 && (before.norm.includes('-') || words[at - 2]?.tag === 'DET');
  const dated = before && (span || before.norm.endsWith('-year'));
  return dated && (!next || next.tag === 'ADP' || next.tag === 'PUNCT') ? 'NOUN' : null;
}

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

/** `real [per capita] income`, but `income per capita`. */
function isPerHead(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 2]];
  if (words[at]?.norm !== 'per' || words[at + 1]?.norm !== 'capita' || !next) return false;
  return (isNominal(next) || next.tag === 'ADJ') && !(before && isNominal(before));
}

/** `a third of the total.`, `the European [average] of 5%`: no noun behind that it would describe. */
function standsForSum(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  let start = at - 1;
  while (start > 0 && DESCRIBING.has(words[start]!.tag)) start--;
  return words[start]?.tag === 'DET' && (!next || !(isNominal(next) || next.tag === 'ADJ' || next.tag === 'NUM'));
}

const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);

/** `40% v 38%`, `Leeds vs Hull`: between two figures or names. */
function versus(words: readonly Word[], at: number): Tag | null {
  const sides = [words[at - 1], words[at + 1]];
  return sides.every((side) => side && (side.tag === 'NUM' || side.tag === 'PROPN')) ? 'ADP' : null;
}

/** `Some 40 [left] the party`, `there are 40 [left]`: with no noun behind, what a number that opens a clause did, else a state. */
function afterCount(words: readonly Word[], at: number): Tag | null {
  const [opener, next] = [words[at - 2], words[at + 1]];
  if (words[at - 1]?.tag !== 'NUM' || (next && (isNominal(next) || next.tag === 'ADJ' || next.text === '-')))
    return null;
  return !opener || OPENERS.has(opener.tag) || opener.norm === 'another' ? 'VERB' : 'ADV';
}

const OPENERS: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT', 'SCONJ']);

/** `Further $75 million was set aside`. */
function addsAmount(words: readonly Word[], at: number): Tag | null {
  return at === 0 && words[1]?.tag === 'NUM' ? 'ADJ' : null;
}

/** `children now [complete] primary school`, `families [own] land`: behind a plural and before a noun phrase it says what they do. */
function afterPlural(words: readonly Word[], at: number): Tag | null {
  const before = words[at - 1]?.tag === 'ADV' ? words[at - 2] : words[at - 1];
  const next = words[at + 1];
  const object = next && (next.tag === 'DET' || next.tag === 'ADJ' || isNominal(next) || next.tag === 'NUM');
  const plural = before?.tag === 'NOUN' && (isPlural(before) || PEOPLE.has(before.norm));
  return plural && object ? 'VERB' : null;
}

/** `the [elderly] would`, `our nation's [poor]`: between what points and the end of the phrase, people who are so. */
function nominal(words: readonly Word[], at: number): Tag | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  const pointed = before && (before.tag === 'DET' || before.norm === "'s" || before.tag === 'PRON');
  return pointed && (!next || AFTER_PEOPLE.has(next.tag)) ? 'NOUN' : null;
}

const AFTER_PEOPLE: ReadonlySet<string> = new Set(['ADP', 'AUX', 'PUNCT', 'SCONJ', 'VERB']);
