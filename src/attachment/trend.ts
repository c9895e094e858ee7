import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { NounChunk, SentenceSyntax } from '../syntax';
import { chunkOfExpression, complementOf, isAmount } from './phrase';

/** Which way a verb of change moves something by the amount: `rose 5%`, `was cut by 3%`, `is up 19 cents`. */
export type TrendReader = (syntax: SentenceSyntax, expression: number) => Expression['trend'];

const AMOUNTS: ReadonlySet<string> = new Set(['number', 'percentage', 'currency', 'measure', 'fraction']);

export function createTrendReader({ cues, closedClasses }: Language): TrendReader {
  const standing = new Set(closedClasses.standingVerbs);
  const gaining = new Set(closedClasses.gainingVerbs);
  const scale = new Set(closedClasses.scaleNouns);
  const verbs = new Map<string, 'up' | 'down'>();
  for (const verb of cues.changeVerbs.increase) verbs.set(verb, 'up');
  for (const verb of cues.changeVerbs.decrease) verbs.set(verb, 'down');

  return (syntax, index) => {
    const expression = syntax.expressions[index]!;
    if (expression.kind === 'multiplier') return verbs.get(syntax.words[syntax.wordOf[index]!]!.lemma) ?? null;
    const chunk = inWords(syntax, chunkOfExpression(syntax, index));
    if (!chunk || !AMOUNTS.has(expression.kind) || !saysHowFar(syntax, chunk)) return null;
    return ofParticle(syntax, chunk) ?? ofVerb(syntax, chunk);
  };

  /** An amount, or steps of a scale. */
  function saysHowFar(syntax: SentenceSyntax, chunk: NounChunk): boolean {
    return isAmount(syntax, chunk) || scale.has(syntax.words[chunk.head]!.lemma);
  }

  /** `is up 19 cents`, `, down 3% on the year`, `ended down 1%`. */
  function ofParticle({ words }: SentenceSyntax, { start }: NounChunk): Expression['trend'] {
    const { norm } = words[start - 1] ?? { norm: '' };
    if (norm !== 'up' && norm !== 'down') return null;
    const before = words[start - 2];
    return before?.tag !== 'VERB' || standing.has(before.lemma) ? norm : null;
  }

  /** `rose 5%`, `was cut by 3%`, `edged down 1%`. */
  function ofVerb(syntax: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    const verb = syntax.clauses[chunk.clause]?.verb;
    if (!verb || chunk.start < verb.end || chunk.appositionOf >= 0 || !isExtent(syntax, chunk)) return null;
    if (chunk.preposition < 0 && (gaining.has(verb.lemma) || complementOf(syntax, chunk, 'of'))) return null;
    const particle = syntax.words[verb.end]?.norm ?? '';
    return verbs.get(`${verb.lemma} ${particle}`) ?? verbs.get(verb.lemma) ?? null;
  }
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
