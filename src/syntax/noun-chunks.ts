import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import { describes, expressionPart, isFigure, isParticiple, Part } from './chunk-parts';
import type { Lemmatizer } from './lemmatizer';
import type { NounChunk, Tag, Word } from './sentence-syntax';

/** A chunk before its place in the sentence is known; `NounChunk` while the parser still fills it. */
export type ChunkDraft = { -readonly [Key in keyof NounChunk]: NounChunk[Key] };

export type Chunker = (words: readonly Word[], expressions: readonly Expression[]) => ChunkDraft[];

export function createChunker({ closedClasses }: Language, lemmatizer: Lemmatizer): Chunker {
  const possessives = new Set(closedClasses.possessives);
  const predeterminers = new Set(closedClasses.predeterminers);
  const relatives = new Set(closedClasses.relativePronouns);

  function partOf(word: Word, expressions: readonly Expression[]): Part {
    if (word.expression >= 0) return expressionPart(word, expressions[word.expression]!);
    switch (word.tag) {
      case 'DET':
        return predeterminers.has(word.norm) ? Part.Predeterminer : Part.Determiner;
      case 'PRON':
        if (possessives.has(word.norm) && word.norm !== 'whose') return Part.Determiner;
        return relatives.has(word.norm) || word.norm === 'there' || word.norm === 'that' ? Part.None : Part.Pronoun;
      case 'ADJ':
        return predeterminers.has(word.norm) ? Part.Predeterminer : Part.Adjective;
      case 'NUM':
        return Part.Count;
      case 'NOUN':
      case 'PROPN':
        return Part.Noun;
      case 'PART':
        return word.norm === "'s" || word.norm === "'" ? Part.Possessive : Part.None;
      case 'ADV':
        return Part.Adverb;
      case 'VERB': {
        const { form } = lemmatizer.verb(word.norm);
        if (form === 'ing') return Part.Active;
        return form === 'ed' || form === 'participle' ? Part.Passive : Part.None;
      }
      case 'CCONJ':
        return Part.Conjunction;
      case 'PUNCT':
        return word.text === ',' ? Part.Comma : QUOTES.has(word.text) ? Part.Quote : Part.None;
      default:
        return Part.None;
    }
  }

  return (words, expressions) => {
    const parts = new Uint8Array(words.length + 3);
    for (let i = 0; i < words.length; i++) parts[i] = partOf(words[i]!, expressions);
    const chunks: ChunkDraft[] = [];
    /** Nothing before but phrases of time and place: what comes next is the subject, not a verb. */
    let opening = true;
    for (let i = 0; i < words.length; ) {
      const read = readChunk(words, parts, i, opening);
      if (read) chunks.push(draft(chunks.length, i, read.end, read.head));
      if (words[i]!.text === ':' || words[i]!.text === ';') opening = true;
      else opening &&= read ? i > 0 && words[i - 1]!.tag === 'ADP' : keepsOpening(words[i]!);
      i = read ? read.end : i + 1;
    }
    return chunks;
  };
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '\u2018', '\u2019', '\u201c', '\u201d']);

function draft(index: number, start: number, end: number, head: number): ChunkDraft {
  return {
    index,
    start,
    end,
    head,
    preposition: -1,
    attachedTo: -1,
    conjunctOf: -1,
    appositionOf: -1,
    clause: -1,
    apart: false,
  };
}

interface ReadChunk {
  end: number;
  head: number;
}

/** The chunk that starts at `from`, or null. */
function readChunk(words: readonly Word[], parts: Uint8Array, from: number, opening: boolean): ReadChunk | null {
  if (parts[from] === Part.Pronoun) return { end: from + 1, head: from };
  const before = from > 0 ? words[from - 1]!.tag : 'PUNCT';
  let at = from;
  let noun = -1;
  let quoted = false;
  let determiner = false;
  let amount = false;
  /** Last word that can be a head where there is no noun: an amount, a rank, `the poor`, `those`. */
  let substitute = -1;
  for (; at < words.length; at++) {
    if ((amount && repeatsAmount(words, parts, at)) || datesPrices(words, parts, at, from)) at += BRACKETED;
    const part = parts[at]!;
    if (part === Part.Noun) {
      noun = at;
    } else if (part === Part.Possessive) {
      if (noun < 0 && substitute < 0) break;
      noun = -1;
      substitute = at - 1;
    } else if (part === Part.Quote) {
      const next = parts[at + 1]!;
      if (at === from || (noun >= 0 && !quoted) || (next !== Part.Noun && next !== Part.Adjective)) break;
      quoted = true;
    } else if (
      noun >= 0 &&
      part === Part.Adjective &&
      (qualifiesName(words, parts, at, determiner || before === 'ADP' || opening) ||
        bindsNoun(words, parts, at) ||
        (amount && awaitsPlural(words, parts, at, from)) ||
        (before === 'ADP' && !opening && qualifiesNoun(words, parts, at, from)))
    ) {
      noun = -1;
    } else if (
      noun >= 0 &&
      part === Part.Year &&
      determiner &&
      parts[at + 1] === Part.Noun &&
      parts[at - 1] === Part.Noun
    ) {
      // `the Maha 1985/86 output`
      noun = -1;
    } else if (noun >= 0) {
      if (!joinsModifiers(words, parts, at, noun, determiner)) break;
    } else if (part === Part.Determiner || part === Part.Predeterminer) {
      if (determiner && part === Part.Determiner) break;
      determiner ||= part === Part.Determiner;
      if (
        part === Part.Determiner &&
        at > from &&
        parts[at - 1] !== Part.Predeterminer &&
        parts[at - 1] !== Part.Adverb
      )
        break;
      substitute = at;
    } else if (part === Part.Adjective) {
      if (amount && !determiner && standsBehind(words, parts, at)) break;
      if (!amount && (determiner || words[at]!.expression >= 0)) substitute = at;
    } else if (isFigure(part)) {
      amount = true;
      substitute = at;
    } else if (part >= Part.Extent && part <= Part.Year) {
      if (at > from && !determiner && (parts[at - 1] === Part.Adjective || isFigure(parts[at - 1]!))) break;
      substitute = at;
      if (endsChunk(parts, at, from, before)) return { end: at + 1, head: at };
    } else if (
      !(at === from && opensWithParticiple(parts, at, before, opening)) &&
      !continues(parts, at, from, before)
    ) {
      break;
    }
  }
  if (noun >= 0) return { end: noun + 1, head: noun };
  if (isDegree(words, from, substitute)) return null;
  return substitute >= 0 ? { end: substitute + 1, head: substitute } : null;
}

/** `a little short of the target`: how much so, no thing. */
function isDegree(words: readonly Word[], from: number, head: number): boolean {
  return (
    head === from + 2 && words[head]!.tag === 'ADJ' && words[head - 1]!.tag === 'ADV' && DEGREES.has(words[from]!.norm)
  );
}

const DEGREES: ReadonlySet<string> = new Set(['a']);

/** `shot 52% [last] season`: what points to a time ends the phrase of an amount. */
function standsBehind(words: readonly Word[], parts: Uint8Array, at: number): boolean {
  return parts[at - 1] === Part.Measure && POINTING.has(words[at]!.norm);
}

const POINTING: ReadonlySet<string> = new Set(['last', 'next', 'previous']);

/** Words of `(130 km)`: brackets around an expression. */
const BRACKETED = 3;

/** `an 80-mile (130 km) stretch`: the same amount once more, before the noun. */
function repeatsAmount(words: readonly Word[], parts: Uint8Array, at: number): boolean {
  const bracketed = words[at]!.text === '(' && isFigure(parts[at + 1]!) && words[at + 2]?.text === ')';
  const next = parts[at + BRACKETED]!;
  return bracketed && (next === Part.Noun || next === Part.Adjective);
}

/** `at constant (1982) prices`: the year of a measure within its name. */
function datesPrices(words: readonly Word[], parts: Uint8Array, at: number, from: number): boolean {
  const bracketed = words[at]!.text === '(' && parts[at + 1] === Part.Year && words[at + 2]?.text === ')';
  return bracketed && at > from && parts[at - 1] === Part.Adjective && parts[at + BRACKETED] === Part.Noun;
}

/** A time or extent is a phrase of its own but for `the 2019 data`, `2019 data` at the start, `last year’s budget`. */
function endsChunk(parts: Uint8Array, at: number, from: number, before: Tag): boolean {
  if (parts[at + 1] === Part.Possessive) return false;
  if (parts[at] === Part.Extent || at > from) return parts[at + 1] !== Part.Noun || parts[at] === Part.Extent;
  return parts[at] === Part.Time || before === 'ADP' || parts[at + 1] !== Part.Noun;
}

/** `in backdated interest`, `in fully funded posts`, `Increased spending led`: no verb can stand there. */
function opensWithParticiple(parts: Uint8Array, at: number, before: Tag, opening: boolean): boolean {
  if (parts[at] === Part.Adverb)
    return before === 'ADP' && parts[at + 1] === Part.Passive && describesOn(parts, at + 2);
  if (parts[at] !== Part.Passive) return false;
  if (parts[at + 1] === Part.Adjective) return before === 'ADP' && describesOn(parts, at + 2);
  return parts[at + 1] === Part.Noun && (opening || before === 'ADP' || before === 'VERB');
}

function keepsOpening({ tag }: Word): boolean {
  return tag === 'ADP' || tag === 'ADV' || tag === 'PUNCT';
}

/** Adverbs, participles, commas and conjunctions belong to a chunk where a modifier or noun follows. */
function continues(parts: Uint8Array, at: number, from: number, before: Tag): boolean {
  const next = parts[at + 1]!;
  switch (parts[at]) {
    case Part.Adverb:
      if (next === Part.Noun) return at > from && parts[at - 1] === Part.Determiner;
      return next === Part.Adjective || isFigure(next) || (isParticiple(next) && at > from);
    case Part.Active:
    case Part.Passive:
      // `15% requiring action`, `38 per cent found work`, but `a 5% reduced rate`.
      if (parts[at - 1] === Part.Measure && (parts[at] === Part.Active || parts[from] !== Part.Determiner))
        return false;
      return (
        at > from && (next === Part.Noun || next === Part.Adjective || isParticiple(next) || describesOn(parts, at + 1))
      );
    case Part.Conjunction:
    case Part.Comma:
      return at > from && joinsDescriptions(parts, at, from, before === 'ADP');
    default:
      return false;
  }
}

/** `the UK financial sector`, but `gave Kenya new loans`. */
function qualifiesName(words: readonly Word[], parts: Uint8Array, at: number, oneChunk: boolean): boolean {
  return oneChunk && words[at]!.expression < 0 && words[at - 1]!.tag === 'PROPN' && parts[at + 1] === Part.Noun;
}

/** `heat wave-related deaths`, `oil palm-based fuel`: the participle takes in the singular noun before it. */
function bindsNoun(words: readonly Word[], parts: Uint8Array, at: number): boolean {
  const { tag, norm } = words[at - 1]!;
  return tag === 'NOUN' && !norm.endsWith('s') && parts[at + 1] === Part.Noun && BINDING.test(words[at]!.norm);
}

/** `50 community day senior high schools`: of several things the noun is a plural, which is still to come. */
function awaitsPlural(words: readonly Word[], parts: Uint8Array, at: number, from: number): boolean {
  const { tag, norm } = words[at - 1]!;
  if (tag !== 'NOUN' || norm.endsWith('s') || PEOPLE.has(norm) || parts[from] !== Part.Count) return false;
  let last = at;
  while (last < at + NAME && (parts[last] === Part.Adjective || parts[last] === Part.Noun)) last++;
  return parts[last - 1] === Part.Noun && words[last - 1]!.norm.endsWith('s');
}

/** Words that a name may go on for. */
const NAME = 6;

const BINDING = /-(?:based|borne|caused|driven|induced|led|linked|owned|related|run)$/;

/** `of world gross product`: one bare singular noun before an adjective with its noun. */
function qualifiesNoun(words: readonly Word[], parts: Uint8Array, at: number, from: number): boolean {
  const { tag, norm } = words[from]!;
  return at === from + 1 && tag === 'NOUN' && !norm.endsWith('s') && !PEOPLE.has(norm) && describesOn(parts, at + 1);
}

const PEOPLE: ReadonlySet<string> = new Set(['children', 'men', 'people', 'women']);

/**
 * `a science and technology agreement`: a bare singular noun under an article, then two nouns without one;
 * `Kia and Hyundai vehicles`: two names before a noun that is none.
 */
function joinsModifiers(
  words: readonly Word[],
  parts: Uint8Array,
  at: number,
  noun: number,
  determiner: boolean,
): boolean {
  if (parts[at] !== Part.Conjunction || noun !== at - 1) return false;
  if (parts[at + 1] !== Part.Noun || parts[at + 2] !== Part.Noun) return false;
  let last = at + 2;
  while (parts[last + 1] === Part.Noun) last++;
  if (words[last]!.tag !== 'NOUN') return false;
  if (words[noun]!.tag === 'PROPN') return words[at + 1]!.tag === 'PROPN';
  return determiner && !words[noun]!.norm.endsWith('s');
}

/** `large and growing debts`, `the federal and state governments`, `of solar and wind power`, `the 20% and 25% rates`. */
function joinsDescriptions(parts: Uint8Array, at: number, from: number, governed: boolean): boolean {
  const [before, next] = [parts[at - 1]!, parts[at + 1]!];
  if (describes(before) && describes(next)) return describesOn(parts, at + 2);
  if (describes(before) && next === Part.Noun && parts[at + 2] === Part.Noun)
    return parts[from] === Part.Determiner || governed;
  return parts[from] === Part.Determiner && isFigure(before) && isFigure(next) && parts[at + 2] === Part.Noun;
}

/** What follows the second of two joined adjectives: the noun, or one more: `deep, rapid and sustained cuts`. */
function describesOn(parts: Uint8Array, at: number): boolean {
  const part = parts[at]!;
  if (part === Part.Noun || part === Part.Adjective) return true;
  return (part === Part.Conjunction || part === Part.Comma) && describes(parts[at + 1]!) && parts[at + 2] === Part.Noun;
}
