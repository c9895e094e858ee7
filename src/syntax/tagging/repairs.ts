import type { Language } from '../../language/language';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';

/** Mends tags where the tagger is known to err, word by word from left to right. */
export type TagRepairer = (words: readonly Word[]) => void;

/** The tag that a word should have, or null where it has it. */
type Repair = (words: readonly Word[], at: number) => Tag | null;

export function createRepairs(language: Language, lemmatizer: Lemmatizer): TagRepairer {
  const { tagRepairs, closedClasses, countries, cues } = language;
  const attributive = new Set(tagRepairs.attributiveParticiples);
  const nounVerbs = new Set(tagRepairs.nounVerbs);
  const prepositions = new Set(tagRepairs.verbalPrepositions);
  const prefixes = new Set(tagRepairs.verbPrefixes);
  const subordinators = new Set(closedClasses.subordinators);
  const names = new Set(Object.values(countries).flatMap((row) => row.names.map((name) => name.toLowerCase())));
  const measures = new Set(cues.measureNouns);

  /** In order: each sees what those before it have mended, to the left of its word. */
  const repairs: readonly Repair[] = [
    function auxiliary(words, at) {
      return BE.has(words[at]!.norm) ? 'AUX' : null;
    },

    /** `because prices rose`, but `because of prices`. */
    function subordinator(words, at) {
      if (!subordinators.has(words[at]!.norm)) return null;
      return words[at + 1]?.norm === 'of' ? 'ADP' : 'SCONJ';
    },

    /** `as a share`, `as ministers said`; an adverb only in `as much as`. */
    function as(words, at) {
      const { norm, tag } = words[at]!;
      if (norm !== 'as' || tag !== 'ADV') return null;
      const next = words[at + 1]?.tag;
      return next === 'ADJ' || next === 'ADV' ? null : 'ADP';
    },

    /** `including Wales`, `according to the bank`, `such as coal`: prepositions by origin something else. */
    function preposition(words, at) {
      const { norm, tag } = words[at]!;
      const next = words[at + 1];
      if (!next || (at > 0 && words[at - 1]!.tag === 'AUX')) return null;
      if (norm === 'such') return next.norm === 'as' ? 'ADP' : null;
      if (norm === 'according') return next.norm === 'to' ? 'ADP' : null;
      return tag === 'VERB' && prepositions.has(norm) && next.tag !== 'ADP' && next.norm !== 'that' ? 'ADP' : null;
    },

    /** `to rise`, but `to 5%`, `to the rise`, `due to sea-level rise`. */
    function to(words, at) {
      const next = words[at + 1];
      if (words[at]!.norm !== 'to' || !next) return null;
      return startsInfinitive(words, at) ? 'PART' : 'ADP';
    },

    /** `Least Developed Countries`, `Running Costs`: a capital inside a sentence next to another. */
    function name(words, at) {
      const { tag, text } = words[at]!;
      if (at === 0 || (tag !== 'VERB' && tag !== 'ADV') || !isCapital(text)) return null;
      if (text.includes('-')) return 'PROPN';
      const form = formOf(words[at]!);
      if (form !== 'ing' && form !== 'ed' && form !== 'participle') return null;
      return isCapital(words[at + 1]?.text ?? '') || (at > 1 && isCapital(words[at - 1]!.text)) ? 'PROPN' : null;
    },

    /** `sea-level` is no verb, `pre-fund` may be one; `state-owned` describes. */
    function compound(words, at) {
      const { tag, norm } = words[at]!;
      const hyphen = norm.indexOf('-');
      if (hyphen <= 0 || (tag !== 'VERB' && tag !== 'ADP')) return null;
      if (prefixes.has(norm.slice(0, hyphen))) return null;
      const form = formOf(words[at]!);
      return tag === 'VERB' && (form === 'ed' || form === 'participle' || form === 'ing') ? 'ADJ' : 'NOUN';
    },

    /** `operating costs`, `the existing plan`. */
    function participle(words, at) {
      const { tag, norm } = words[at]!;
      if (tag !== 'VERB' || !attributive.has(norm) || at + 1 >= words.length) return null;
      const next = words[at + 1]!;
      const verbal = at > 0 && words[at - 1]!.tag === 'AUX';
      return !verbal && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ') ? 'ADJ' : null;
    },

    /** `the rise`, `its plans`, `a sharp fall`. */
    function nounAfterDeterminer(words, at) {
      const before = words[at - 1];
      if (words[at]!.tag !== 'VERB' || !before || !opensNounPhrase(words, at - 1)) return null;
      const form = formOf(words[at]!);
      return form === 'base' || form === 's' || form === 'base-or-past' ? 'NOUN' : null;
    },

    /** `on file`, `in need`: after a preposition no finite verb stands. */
    function nounAfterPreposition(words, at) {
      const before = words[at - 1];
      if (words[at]!.tag !== 'VERB' || before?.tag !== 'ADP' || before.norm === 'to' || PARTICLES.has(before.norm))
        return null;
      return formOf(words[at]!) === 'base' ? 'NOUN' : null;
    },

    /** `will rise`, `did not increase`. */
    function verbAfterAuxiliary(words, at) {
      const { tag, norm } = words[at]!;
      if (tag !== 'NOUN' && tag !== 'ADJ') return null;
      const auxiliary = auxiliaryBefore(words, at);
      return auxiliary && !COPULAS.has(auxiliary.norm) && /^base/.test(lemmatizer.verb(norm).form) ? 'VERB' : null;
    },

    /** `Estimates range from`, `results show that`, `exports increase 5%`. */
    function verbAfterNoun(words, at) {
      const { tag, norm } = words[at]!;
      if (tag !== 'NOUN' || at === 0 || !nounVerbs.has(lemmatizer.verb(norm).lemma)) return null;
      return agrees(words[at - 1]!, formOf(words[at]!)) && takesComplement(words, at) ? 'VERB' : null;
    },

    /** `while offering a yield`, `, accounting for 70%`: no noun stands before an article, or between a comma and `for`. */
    function verbInIng(words, at) {
      const { tag, norm } = words[at]!;
      const next = words[at + 1];
      if (tag !== 'NOUN' || at === 0 || !next || !norm.endsWith('ing') || formOf(words[at]!) !== 'ing') return null;
      if (next.tag === 'DET' || (next.tag === 'NUM' && next.expression >= 0) || POSSESSIVES.has(next.norm))
        return 'VERB';
      return words[at - 1]!.text === ',' && nounVerbs.has(lemmatizer.verb(norm).lemma) && next.tag === 'ADP'
        ? 'VERB'
        : null;
    },

    /** A common noun that only its place at the start gives a capital. */
    function capital(words, at) {
      const { tag, norm, text } = words[at]!;
      if (at > 0 || tag !== 'PROPN' || text.length < 4 || names.has(norm) || isCapital(words[1]?.text ?? ''))
        return null;
      const common =
        measures.has(lemmatizer.noun(norm)) || tagRepairs.commonNounEndings.some((end) => norm.endsWith(end));
      return common || lemmatizer.noun(norm) !== norm ? 'NOUN' : null;
    },
  ];

  function formOf({ norm }: Word): VerbForm {
    return lemmatizer.verb(norm).form;
  }

  function startsInfinitive(words: readonly Word[], at: number): boolean {
    let next = at + 1;
    while (next < words.length && (words[next]!.tag === 'ADV' || words[next]!.norm === 'not')) next++;
    const word = words[next];
    if (!word || (word.tag !== 'VERB' && word.tag !== 'AUX') || !/^base/.test(formOf(word))) return false;
    return !word.norm.includes('-') || prefixes.has(word.norm.slice(0, word.norm.indexOf('-')));
  }

  function auxiliaryBefore(words: readonly Word[], at: number): Word | null {
    let before = at - 1;
    while (before >= 0 && (words[before]!.tag === 'ADV' || words[before]!.norm === 'not')) before--;
    const word = words[before];
    return word?.tag === 'AUX' ? word : null;
  }

  /** Where a sentence is left without a verb, the first noun that can be one: `Revenues rise by 5%.` */
  function recoverVerb(words: readonly Word[]): void {
    if (words.some(isFiniteVerb)) return;
    for (let at = 1; at + 1 < words.length; at++) {
      const { tag, norm } = words[at]!;
      const candidate = tag === 'NOUN' && nounVerbs.has(lemmatizer.verb(norm).lemma);
      if (!candidate || !agrees(words[at - 1]!, formOf(words[at]!)) || !mayFollowVerb(words[at + 1]!)) continue;
      words[at]!.tag = 'VERB';
      return;
    }
  }

  function isFiniteVerb(word: Word): boolean {
    if (word.tag === 'AUX') return true;
    if (word.tag !== 'VERB') return false;
    const form = formOf(word);
    return form !== 'ing' && form !== 'participle';
  }

  return (words) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.expression >= 0) continue;
      for (const repair of repairs) word.tag = repair(words, at) ?? word.tag;
    }
    recoverVerb(words);
  };
}

const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** After these a noun or adjective may follow as well as a verb. */
const COPULAS: ReadonlySet<string> = new Set([...BE, 'has', 'have', 'had', "'s", "'re", "'ve", "'d", "'m", 'having']);
/** `took up work`: after a particle a verb may follow. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out', 'as', 'than', 'like']);

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

function opensNounPhrase(words: readonly Word[], at: number): boolean {
  const { tag, norm } = words[at]!;
  if (tag === 'DET') return norm !== 'that' && norm !== 'this' && norm !== 'these' && norm !== 'those';
  if (tag === 'PART') return norm === "'s" || norm === "'";
  return POSSESSIVES.has(norm) || (tag === 'ADJ' && at > 0 && opensNounPhrase(words, at - 1));
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'our', 'your', 'my', 'his']);

/** A plural noun goes with a base form, a singular one with an s. */
function agrees({ tag, norm, expression }: Word, form: VerbForm): boolean {
  if (expression >= 0) return form === 's';
  if (tag !== 'NOUN' && tag !== 'PROPN') return false;
  const plural =
    (norm.endsWith('s') && !norm.endsWith('ss')) || norm === 'people' || norm === 'women' || norm === 'men';
  return plural ? form === 'base' : form === 's';
}

/** What may follow a verb and hardly a noun: an article, an amount, a clause, the preposition that goes with the verb. */
function takesComplement(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return false;
  if (next.expression >= 0) return next.tag === 'NUM';
  if (next.tag === 'DET' || next.tag === 'PRON' || next.norm === 'that') return true;
  return GOVERNED[next.norm]?.test(words[at]!.norm) ?? false;
}

const GOVERNED: Readonly<Record<string, RegExp>> = { for: /^accounts?$/, from: /^ranges?$/, to: /^amounts?$/ };

function mayFollowVerb({ tag, expression }: Word): boolean {
  return tag === 'ADP' || tag === 'ADV' || tag === 'SCONJ' || tag === 'DET' || (tag === 'NUM' && expression >= 0);
}
