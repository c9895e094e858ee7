import type { Expression } from '../model/expression';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';

/** A part of a sentence that syntax reads by itself. */
export interface Stretch {
  /** The sentence, its span narrowed to the stretch. */
  sentence: SentenceNode;
  tokens: readonly Token[];
  expressions: readonly Expression[];
}

/**
 * Syntax and frames look at every word of a stretch from every other one, so a stretch is bounded. Sentences are longer in
 * tables, in lists without an end and in hostile text; hardly one in prose is.
 */
const LONGEST = 160;

/** The sentence as one stretch, or in several of bounded length, cut beside a mark where one is near and never inside an expression. */
export function stretchesOf(
  sentence: SentenceNode,
  tokens: readonly Token[],
  expressions: readonly Expression[],
): Stretch[] {
  if (tokens.length <= LONGEST) return [{ sentence, tokens, expressions }];
  const stretches: Stretch[] = [];
  let expression = 0;
  for (let start = 0; start < tokens.length; ) {
    const end = outsideExpression(tokens, expressions, expression, cutAfter(tokens, start));
    const last = tokens[end - 1]!;
    const first = expression;
    while (expression < expressions.length && expressions[expression]!.span.end <= last.end) expression++;
    if (expression > first) {
      const span = { start: tokens[start]!.start, end: last.end };
      stretches.push({
        sentence: { ...sentence, span },
        tokens: tokens.slice(start, end),
        expressions: expressions.slice(first, expression),
      });
    }
    start = end;
  }
  return stretches;
}

/** The last semicolon, else the last comma or bracket, in the second half of what may be one stretch. */
function cutAfter(tokens: readonly Token[], start: number): number {
  const limit = Math.min(start + LONGEST, tokens.length);
  if (limit === tokens.length) return limit;
  for (const marks of MARKS) {
    for (let end = limit; end > start + LONGEST / 2; end--) {
      if (marks.has(tokens[end - 1]!.text)) return end;
    }
  }
  return limit;
}

const MARKS: readonly ReadonlySet<string>[] = [new Set([';']), new Set([',', ')', ':', '•', '|'])];

/** The first token at or after `at` that no expression from `from` on holds together with the one before. */
function outsideExpression(
  tokens: readonly Token[],
  expressions: readonly Expression[],
  from: number,
  at: number,
): number {
  let end = at;
  for (let i = from; i < expressions.length && end < tokens.length; i++) {
    const { span } = expressions[i]!;
    if (span.start >= tokens[end]!.start) break;
    while (end < tokens.length && tokens[end]!.start < span.end) end++;
  }
  return end;
}
