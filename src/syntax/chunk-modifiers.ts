import { describes, isFigure, isParticiple, Part } from './chunk-parts';
import type { Tag, Word } from './sentence-syntax';

/** `in backdated interest`, `in fully funded posts`, `Increased spending led`: no verb can stand there. */
export function opensWithParticiple(parts: readonly Part[], at: number, before: Tag, opening: boolean): boolean {
  if (parts[at] === Part.Adverb)
    return before === 'ADP' && parts[at + 1] === Part.Passive && describesOn(parts, at + 2);
  if (parts[at] !== Part.Passive) return false;
  if (parts[at + 1] === Part.Adjective) return before === 'ADP' && describesOn(parts, at + 2);
  return parts[at + 1] === Part.Noun && (opening || before === 'ADP');
}

/** Adverbs, participles, commas and conjunctions belong to a chunk where a modifier or noun follows. */
export function continues(parts: readonly Part[], at: number, from: number, before: Tag): boolean {
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
export function qualifiesName(words: readonly Word[], parts: readonly Part[], at: number, oneChunk: boolean): boolean {
  return oneChunk && words[at]!.expression < 0 && words[at - 1]!.tag === 'PROPN' && parts[at + 1] === Part.Noun;
}

/** `heat wave-related deaths`, `oil palm-based fuel`: the participle takes in the singular noun before it. */
export function bindsNoun(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const { tag, norm } = words[at - 1]!;
  return tag === 'NOUN' && !norm.endsWith('s') && parts[at + 1] === Part.Noun && BINDING.test(words[at]!.norm);
}

/** `50 community day senior high schools`: of several things the noun is a plural, which is still to come. */
export function awaitsPlural(words: readonly Word[], parts: readonly Part[], at: number, from: number): boolean {
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
export function qualifiesNoun(words: readonly Word[], parts: readonly Part[], at: number, from: number): boolean {
  const { tag, norm } = words[from]!;
  return at === from + 1 && tag === 'NOUN' && !norm.endsWith('s') && !PEOPLE.has(norm) && describesOn(parts, at + 1);
}

/** `the longest peacetime economic expansion`: what is ranked is still to come. */
export function awaitsRanked(words: readonly Word[], parts: readonly Part[], at: number, from: number): boolean {
  const { tag, norm } = words[at - 1]!;
  if (tag !== 'NOUN' || norm.endsWith('s') || PEOPLE.has(norm) || !describesOn(parts, at + 1)) return false;
  const rank = words[at - 2];
  return at - 2 > from && rank?.tag === 'ADJ' && rank.expression >= 0;
}

const PEOPLE: ReadonlySet<string> = new Set(['children', 'men', 'people', 'women']);

/**
 * `a science and technology agreement`: a bare singular noun under an article, then two nouns without one;
 * `Kia and Hyundai vehicles`: two names before a noun that is none.
 */
export function joinsModifiers(
  words: readonly Word[],
  parts: readonly Part[],
  at: number,
  noun: number,
  determiner: boolean,
): boolean {
  if (parts[at] !== Part.Conjunction) return false;
  if (parts[at + 1] !== Part.Noun || parts[at + 2] !== Part.Noun) return false;
  let last = at + 2;
  while (parts[last + 1] === Part.Noun) last++;
  if (words[last]!.tag !== 'NOUN') return false;
  if (words[noun]!.tag === 'PROPN') return words[at + 1]!.tag === 'PROPN';
  return determiner && !words[noun]!.norm.endsWith('s');
}

/** `large and growing debts`, `the federal and state governments`, `of solar and wind power`, `the 20% and 25% rates`. */
function joinsDescriptions(parts: readonly Part[], at: number, from: number, governed: boolean): boolean {
  const [before, next] = [parts[at - 1]!, parts[at + 1]!];
  if (describes(before) && describes(next)) return describesOn(parts, at + 2);
  if (describes(before) && next === Part.Noun && parts[at + 2] === Part.Noun)
    return parts[from] === Part.Determiner || governed;
  return parts[from] === Part.Determiner && isFigure(before) && isFigure(next) && parts[at + 2] === Part.Noun;
}

/** What follows the second of two joined adjectives: the noun, or one more: `deep, rapid and sustained cuts`. */
function describesOn(parts: readonly Part[], at: number): boolean {
  const part = parts[at]!;
  if (part === Part.Noun || part === Part.Adjective) return true;
  return (part === Part.Conjunction || part === Part.Comma) && describes(parts[at + 1]!) && parts[at + 2] === Part.Noun;
}
