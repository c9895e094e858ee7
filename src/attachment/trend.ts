import type { Direction, Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import type { Expression } from '../model/expression';
import type { NounChunk, SentenceSyntax, Word } from '../syntax';
import { AMOUNT_KINDS } from '../syntax/word-sets';
import { chunkOfExpression, complementOf, gappedSubject, isAmount } from './phrase';

/** Which way a verb of change moves something by the amount: `rose 5%`, `was cut by 3%`, `is up 19 cents`. */
export type TrendReader = (syntax: SentenceSyntax, expression: number) => Expression['trend'];

export function createTrendReader(language: Language): TrendReader {
  const { standingVerbs, scaleNouns } = closedClassesOf(language);
  const { baselineCues, changeVerbs, gainingVerbs, movableVerbs, movingVerbs, trendParticles } = cuesOf(language);

  return readTrend;

  function readTrend(syntax: SentenceSyntax, index: number): Expression['trend'] {
    const expression = syntax.expressions[index]!;
    if (expression.kind === 'multiplier') return ofMultiplier(syntax, syntax.wordOf[index]!);
    const chunk = inWords(syntax, chunkOfExpression(syntax, index));
    if (!chunk || !AMOUNT_KINDS.has(expression.kind) || !saysHowFar(syntax, chunk)) return null;
    if (opensWithBound(expression)) return null;
    return (
      ofParticle(syntax, chunk) ?? ofComplement(syntax, chunk) ?? ofVerb(syntax, chunk) ?? ofGap(syntax, chunk, index)
    );
  }

  /** `coal was down 3%, [oil by 5%]`: as the amount before. */
  function ofGap(syntax: SentenceSyntax, chunk: NounChunk, index: number): Expression['trend'] {
    const noun = chunk.preposition >= 0 ? gappedSubject(syntax, chunk) : null;
    const before = noun && index > 0 ? chunkOfExpression(syntax, index - 1) : null;
    return before && before.index + 1 === noun!.index ? readTrend(syntax, index - 1) : null;
  }

  /** `output doubled`, `output rose threefold`; `double the rate` compares. */
  function ofMultiplier({ words }: SentenceSyntax, at: number): Expression['trend'] {
    const verb = words[at]!.tag === 'VERB' ? words[at]! : words[at - 1];
    return verb?.tag === 'VERB' ? trendOf(changeVerbs.get(verb.lemma)) : null;
  }

  /** An amount, or steps of a scale. */
  function saysHowFar(syntax: SentenceSyntax, chunk: NounChunk): boolean {
    return isAmount(syntax, chunk) || scaleNouns.has(syntax.words[chunk.head]!.lemma);
  }

  /** `is up 19 cents`, `, down 3% on the year`, `ended down 1%`, `was off 3p`. */
  function ofParticle({ words, chunks }: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    // `down 0.8 per cent, or 36 points`
    const { start } = chunks[chunk.conjunctOf] ?? chunk;
    const first = words[start - 1]?.norm === 'by' ? start - 1 : start;
    const at = trendParticles.has(words[first]!.norm) ? first : first - 1;
    const norm = words[at]?.norm ?? '';
    const trend = trendOf(trendParticles.get(norm));
    if (!trend) return null;
    const verb = words[at - 1];
    if (norm !== 'up' && norm !== 'down')
      return verb && (verb.text === ',' || stands(verb) || isAbsolute(words, chunks[chunk.attachedTo], at))
        ? trend
        : null;
    return verb?.tag !== 'VERB' || standingVerbs.has(verb.lemma) ? trend : null;
  }

  /** `closed 2p down`, `were 15p lower at the end`, `sent the shares 6% higher`; what goes on with `than` compares. */
  function ofComplement(syntax: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    const { words } = syntax;
    const verb = syntax.clauses[chunk.clause]?.verb;
    const added = words[chunk.start - 1]?.text === ',';
    if (!verb || (chunk.preposition >= 0 && !added) || chunk.start < verb.end) return null;
    const end = endOfAmounts(syntax, chunk);
    const trend = trendOf(trendParticles.get(words[end]?.norm ?? ''));
    if (!trend || baselineCues.get(words[end + 1]?.norm ?? '') === 'than') return null;
    return standingVerbs.has(verb.lemma) || movingVerbs.has(verb.lemma) || movableVerbs.has(verb.lemma) ? trend : null;
  }

  /** `20 points, or 0.3%, lower`, `3p (0.5%) down`: behind the same amount in other words. */
  function endOfAmounts({ words, chunks }: SentenceSyntax, { index, end }: NounChunk): number {
    const next = chunks[index + 1];
    const again = next && (next.conjunctOf === index || next.appositionOf === index) && next.start - end <= NEAR;
    const close = again ? next.end : end;
    const inserted = words[close]?.text === ',' || words[close]?.text === ')';
    return inserted && trendParticles.has(words[close + 1]?.norm ?? '') ? close + 1 : close;
  }

  function stands({ lemma, tag }: Word): boolean {
    return (tag === 'VERB' || tag === 'AUX') && standingVerbs.has(lemma);
  }

  /** `rose 5%`, `was cut by 3%`, `edged down 1%`. */
  function ofVerb(syntax: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    const verb = syntax.clauses[chunk.clause]?.verb;
    if (!verb || chunk.start < verb.end || chunk.appositionOf >= 0) return null;
    // `put on 0.4 per cent`
    const phrasal =
      chunk.preposition === verb.end && trendOf(gainingVerbs.ofPair(verb.lemma, syntax.words[verb.end]!.norm));
    if (phrasal) return isGain(syntax, chunk) ? phrasal : null;
    if (!isExtent(syntax, chunk)) return null;
    if (chunk.preposition < 0 && complementOf(syntax, chunk, 'of')) return null;
    const particle = syntax.words[verb.end]?.norm ?? '';
    // `raised the toll $2`
    const [object] = syntax.clauses[chunk.clause]!.objects;
    const adds =
      chunk.preposition < 0 && verb.voice === 'active' && (object === chunk.index || object === chunk.conjunctOf);
    const gain = adds ? trendOf(gainingVerbs.get(verb.lemma)) : null;
    if (gain) return isGain(syntax, chunk) ? gain : null;
    return trendOf(changeVerbs.ofPair(verb.lemma, particle)) ?? trendOf(changeVerbs.get(verb.lemma));
  }

  /** `added 2p to 48p`, `added 2p or 1% to 48p`, `shed 0.4%` tell of a level; `added $2 billion` of something else. */
  function isGain(syntax: SentenceSyntax, { index, head }: NounChunk): boolean {
    let next = syntax.chunks[index + 1];
    if (next?.conjunctOf === index && isAmount(syntax, next)) next = syntax.chunks[index + 2];
    if (next && isAmount(syntax, next) && syntax.words[next.preposition]?.norm === 'to') return true;
    const { expression, lemma } = syntax.words[head]!;
    return scaleNouns.has(lemma) || syntax.expressions[expression]?.kind === 'percentage';
  }
}

/** `fell below 5%` tells a level; `rose over 5%` how far. */
function opensWithBound({ text }: Expression): boolean {
  return LEVELS.has(text.slice(0, text.indexOf(' ')));
}

function trendOf(direction: Direction | undefined): Expression['trend'] {
  if (direction === undefined || direction === 'none') return null;
  return direction === 'increase' ? 'up' : 'down';
}

/** `1 degree (1.8 Fahrenheit)`: in the bracket the same amount once more. */
function inWords(syntax: SentenceSyntax, chunk: NounChunk | null): NounChunk | null {
  const said = syntax.chunks[chunk?.appositionOf ?? -1];
  return said && isAmount(syntax, said) ? said : chunk;
}

/** `with exports off 7%`: a clause without a verb. */
function isAbsolute(words: readonly Word[], noun: NounChunk | undefined, at: number): boolean {
  return noun !== undefined && noun.end === at && words[noun.preposition]?.norm === 'with';
}

/** The amount says how far: it is the verb's object, or follows `by` or the verb's particle. */
function isExtent({ words }: SentenceSyntax, { start, preposition, attachedTo }: NounChunk): boolean {
  // `climbed past 300` is a level.
  if (LEVELS.has(words[start]!.norm)) return false;
  return preposition < 0 || (attachedTo < 0 && EXTENT.has(words[preposition]!.norm));
}

const EXTENT: ReadonlySet<string> = new Set(['by', 'down', 'up']);

const LEVELS: ReadonlySet<string> = new Set(['above', 'below', 'beyond', 'past', 'through']);

/** Words between an amount and the same in other words: `, or`. */
const NEAR = 2;
