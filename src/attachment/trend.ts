import type { CueTable, Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { NounChunk, SentenceSyntax, Word } from '../syntax';
import { chunkOfExpression, complementOf, gappedSubject, isAmount } from './phrase';

/** Which way a verb of change moves something by the amount: `rose 5%`, `was cut by 3%`, `is up 19 cents`. */
export type TrendReader = (syntax: SentenceSyntax, expression: number) => Expression['trend'];

const AMOUNTS: ReadonlySet<string> = new Set(['number', 'percentage', 'currency', 'measure', 'fraction']);

export function createTrendReader({ cues, closedClasses }: Language): TrendReader {
  const standing = new Set(closedClasses.standingVerbs);
  const scale = new Set(closedClasses.scaleNouns);
  const placing = new Set([...closedClasses.standingVerbs, ...cues.movingVerbs]);
  const comparing = new Set(cues.baselineCues.than);
  const verbs = directions(cues.changeVerbs);
  const particles = directions(cues.trendParticles);
  const gains = directions(cues.gainingVerbs);

  return readTrend;

  function readTrend(syntax: SentenceSyntax, index: number): Expression['trend'] {
    const expression = syntax.expressions[index]!;
    if (expression.kind === 'multiplier') return ofMultiplier(syntax, syntax.wordOf[index]!);
    const chunk = inWords(syntax, chunkOfExpression(syntax, index));
    if (!chunk || !AMOUNTS.has(expression.kind) || !saysHowFar(syntax, chunk)) return null;
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

  /** `fell below 5%` tells a level; `rose over 5%` how far. */
  function opensWithBound({ text }: Expression): boolean {
    return LEVELS.has(text.slice(0, text.indexOf(' ')));
  }

  /** `output doubled`, `output rose threefold`; `double the rate` compares. */
  function ofMultiplier({ words }: SentenceSyntax, at: number): Expression['trend'] {
    const verb = words[at]!.tag === 'VERB' ? words[at]! : words[at - 1];
    return verb?.tag === 'VERB' ? (verbs.get(verb.lemma) ?? null) : null;
  }

  /** An amount, or steps of a scale. */
  function saysHowFar(syntax: SentenceSyntax, chunk: NounChunk): boolean {
    return isAmount(syntax, chunk) || scale.has(syntax.words[chunk.head]!.lemma);
  }

  /** `is up 19 cents`, `, down 3% on the year`, `ended down 1%`, `was off 3p`. */
  function ofParticle({ words, chunks }: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    // `down 0.8 per cent, or 36 points`
    const { start } = chunks[chunk.conjunctOf] ?? chunk;
    const first = words[start - 1]?.norm === 'by' ? start - 1 : start;
    const at = particles.has(words[first]!.norm) ? first : first - 1;
    const norm = words[at]?.norm ?? '';
    const trend = particles.get(norm);
    if (!trend) return null;
    const verb = words[at - 1];
    if (norm !== 'up' && norm !== 'down') return verb && (verb.text === ',' || stands(verb)) ? trend : null;
    return verb?.tag !== 'VERB' || standing.has(verb.lemma) ? trend : null;
  }

  /** `closed 2p down`, `were 15p lower at the end`, `sent the shares 6% higher`; what goes on with `than` compares. */
  function ofComplement(syntax: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    const verb = syntax.clauses[chunk.clause]?.verb;
    if (!verb || chunk.preposition >= 0 || chunk.start < verb.end) return null;
    const trend = particles.get(syntax.words[chunk.end]?.norm ?? '');
    if (!trend || comparing.has(syntax.words[chunk.end + 1]?.norm ?? '')) return null;
    return placing.has(verb.lemma) ? trend : null;
  }

  function stands({ lemma, tag }: Word): boolean {
    return (tag === 'VERB' || tag === 'AUX') && standing.has(lemma);
  }

  /** `rose 5%`, `was cut by 3%`, `edged down 1%`. */
  function ofVerb(syntax: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    const verb = syntax.clauses[chunk.clause]?.verb;
    if (!verb || chunk.start < verb.end || chunk.appositionOf >= 0) return null;
    // `put on 0.4 per cent`
    const phrasal = chunk.preposition === verb.end && gains.get(`${verb.lemma} ${syntax.words[verb.end]!.norm}`);
    if (phrasal) return isGain(syntax, chunk) ? phrasal : null;
    if (!isExtent(syntax, chunk)) return null;
    if (chunk.preposition < 0 && complementOf(syntax, chunk, 'of')) return null;
    const particle = syntax.words[verb.end]?.norm ?? '';
    const gain = chunk.preposition < 0 ? gains.get(verb.lemma) : undefined;
    if (gain) return isGain(syntax, chunk) ? gain : null;
    return verbs.get(`${verb.lemma} ${particle}`) ?? verbs.get(verb.lemma) ?? null;
  }

  /** `added 2p to 48p`, `shed 0.4%` tell of a level; `added $2 billion` of something else. */
  function isGain(syntax: SentenceSyntax, { index, head }: NounChunk): boolean {
    const next = syntax.chunks[index + 1];
    if (next && isAmount(syntax, next) && syntax.words[next.preposition]?.norm === 'to') return true;
    const { expression, lemma } = syntax.words[head]!;
    return scale.has(lemma) || syntax.expressions[expression]?.kind === 'percentage';
  }
}

function directions({ increase, decrease }: CueTable<'increase' | 'decrease'>): ReadonlyMap<string, 'up' | 'down'> {
  const map = new Map<string, 'up' | 'down'>();
  for (const word of increase) map.set(word, 'up');
  for (const word of decrease) map.set(word, 'down');
  return map;
}

/** `1 degree (1.8 Fahrenheit)`: in the bracket the same amount once more. */
function inWords(syntax: SentenceSyntax, chunk: NounChunk | null): NounChunk | null {
  const said = syntax.chunks[chunk?.appositionOf ?? -1];
  return said && isAmount(syntax, said) ? said : chunk;
}

/** The amount says how far: it is the verb's object, or follows `by` or the verb's particle. */
function isExtent({ words }: SentenceSyntax, { preposition, attachedTo }: NounChunk): boolean {
  return preposition < 0 || (attachedTo < 0 && EXTENT.has(words[preposition]!.norm));
}

const EXTENT: ReadonlySet<string> = new Set(['by', 'down', 'up']);

const LEVELS: ReadonlySet<string> = new Set(['above', 'below', 'beyond']);
