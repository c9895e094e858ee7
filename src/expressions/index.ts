import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { ResolvedOptions } from '../model/options';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';
import type { Candidate, ExpressionParser } from './candidate';
import { createCandidateSearch } from './candidate-search';
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
  const mayStart = createStartTest(parsers);
  return {
    candidates: createCandidateSearch(language, parsers),
    tag(text, tokens) {
      const read = readAll(tokens, parsers, mayStart);
      return refiners
        .reduce((candidates, refine) => refine(tokens, candidates), read)
        .map((candidate) => toExpression(text, tokens, candidate));
    },
  };
}

/** Whether any parser may read something at a token. */
function createStartTest(parsers: readonly ExpressionParser[]): (token: Token) => boolean {
  const words = new Set(parsers.flatMap((parse) => [...(parse.words ?? [])]));
  const any = parsers.some((parse) => !parse.words);
  return any ? () => true : ({ kind, norm }) => kind !== 'word' || words.has(norm);
}

/** Left to right, at each token the longest reading. */
function readAll(
  tokens: readonly Token[],
  parsers: readonly ExpressionParser[],
  mayStart: (token: Token) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = mayStart(tokens[at]!) ? longestAt(tokens, at, parsers) : null;
    if (best) candidates.push(best);
    at = best ? best.end : at + 1;
  }
  return candidates;
}

function longestAt(tokens: readonly Token[], at: number, parsers: readonly ExpressionParser[]): Candidate | null {
  const { kind, norm } = tokens[at]!;
  let best: Candidate | null = null;
  for (const parse of parsers) {
    if (kind === 'word' && parse.words && !parse.words.has(norm)) continue;
    const candidate = parse(tokens, at);
    if (candidate && (!best || candidate.end > best.end)) best = candidate;
  }
  return best;
}

function toExpression(text: string, tokens: readonly Token[], candidate: Candidate): Expression {
  const { kind, first, end, value, range, comparator, unit, currency, edtf, relative } = candidate;
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const raw = text.slice(span.start, span.end);
  return {
    kind,
    text: raw,
    span,
    value,
    range,
    comparator,
    unit,
    trend: null,
    refersTo: null,
    currency,
    edtf,
    relative,
  };
}
