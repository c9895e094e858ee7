import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { ResolvedOptions } from '../model/options';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';
import type { Candidate, ExpressionParser } from './candidate';
import { createParsers } from './parsers';
import { createRefiners } from './refiners';

export interface ExpressionTagger {
  /** Which sentences may hold an expression; one cheap look over the text, false alarms allowed. */
  candidates(text: string, sentences: readonly SentenceNode[]): SentenceNode[];
  /** The expressions of one sentence by its words alone: in order, without overlap; `unit` of a count, `trend` and `refersTo` still null. */
  tag(text: string, tokens: readonly Token[]): Expression[];
}

export function createExpressionTagger(language: Language, options: ResolvedOptions): ExpressionTagger {
  const parsers = createParsers({ language, options });
  const refiners = createRefiners({ language, options });
  return {
    candidates: (text, sentences) => sentences.filter(({ span }) => /\d/.test(text.slice(span.start, span.end))),
    tag(text, tokens) {
      const read = readAll(tokens, parsers);
      return refiners
        .reduce((candidates, refine) => refine(tokens, candidates), read)
        .map((candidate) => toExpression(text, tokens, candidate));
    },
  };
}

/** Left to right, at each token the longest reading. */
function readAll(tokens: readonly Token[], parsers: readonly ExpressionParser[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longestAt(tokens, at, parsers);
    if (best) candidates.push(best);
    at = best ? best.end : at + 1;
  }
  return candidates;
}

function longestAt(tokens: readonly Token[], at: number, parsers: readonly ExpressionParser[]): Candidate | null {
  let best: Candidate | null = null;
  for (const parse of parsers) {
    const candidate = parse(tokens, at);
    if (candidate && (!best || candidate.end > best.end)) best = candidate;
  }
  return best;
}

function toExpression(text: string, tokens: readonly Token[], { first, end, ...fields }: Candidate): Expression {
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return { ...fields, text: text.slice(span.start, span.end), span, trend: null, refersTo: null };
}
