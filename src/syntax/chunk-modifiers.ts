import { describes, isFigure, isParticiple, Part } from './chunk-parts';
import type { Tag, Word } from './sentence-syntax';
import { PEOPLE } from './word-sets';

/** `in backdated interest`, `Increased spending led`: no verb can stand there. */
export function opensWithParticiple(parts: readonly Part[], at: number, before: Tag, opening: boolean): boolean {
  return (
    parts[at] === Part.Passive &&
    (before === 'ADP' ? describesOn(parts, at + 1) : opening && parts[at + 1] === Part.Noun)
  );
}

/** Adverbs, participles, commas and conjunctions belong to a chunk where a modifier or noun follows. */
export function continues(parts: readonly Part[], at: number, from: number, before: Tag): boolean {
  const next = parts[at + 1]!;
  switch (parts[at]) {
    case Part.Adverb:
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

const BINDING = /-(?:based|borne|caused|driven|induced|led|linked|owned|related|run)$/;

/**
 * A singular noun before an adjective with its noun, where one is still to come: `of world gross product`,
 * `50 community day senior high schools`, `the longest peacetime economic expansion`.
 */
export function qualifiesNoun(
  words: readonly Word[],
  parts: readonly Part[],
  at: number,
  from: number,
  governed: boolean,
): boolean {
  const { tag, norm } = words[at - 1]!;
  if (tag !== 'NOUN' || norm.endsWith('s') || PEOPLE.has(norm) || !describesOn(parts, at + 1)) return false;
  if (at === from + 1) return governed;
  return parts[from] === Part.Count || (words[at - 2]!.tag === 'ADJ' && words[at - 2]!.expression >= 0);
}

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
  // `In the north, rice production`
  if (parts[at] === Part.Conjunction && describes(before) && next === Part.Noun && parts[at + 2] === Part.Noun)
    return parts[from] === Part.Determiner || governed;
  return parts[from] === Part.Determiner && isFigure(before) && isFigure(next) && parts[at + 2] === Part.Noun;
}

/** What follows the second of two joined adjectives: the noun, or more of them: `deep, rapid and sustained cuts`, `federal, local and city roads`. */
function describesOn(parts: readonly Part[], at: number): boolean {
  const part = parts[at]!;
  if (part === Part.Noun || part === Part.Adjective) return true;
  if (part !== Part.Conjunction && part !== Part.Comma) return false;
  if (describes(parts[at + 1]!)) return describesOn(parts, at + 2);
  return part === Part.Conjunction && parts[at + 1] === Part.Noun && parts[at + 2] === Part.Noun;
}
