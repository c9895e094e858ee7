import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { ResolvedOptions } from '../model/options';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';
import type { Candidate, ExpressionParser } from './candidate';
import { createCandidateSearch } from './candidate-search';
import { createNamesakes, type NamesakeChoice, NO_CURRENCY } from './money/namesakes';
import { createParsers } from './parsers';
import { createRefiners } from './refiners';

export interface ExpressionTagger {
  /** Whether a sentence may hold an expression; one cheap look at its characters, false alarms allowed. */
  isCandidate(text: string, sentence: SentenceNode): boolean;
  /** Makes the reader of the expressions of a text's sentences. */
  of(text: string): SentenceTagger;
}

/** The expressions of one sentence by its words: in order, without overlap; `unit` of a count, `trend` and `refersTo` still null. */
export type SentenceTagger = (tokens: readonly Token[]) => Expression[];

export function createExpressionTagger(language: Language, options: ResolvedOptions): ExpressionTagger {
  const parsers = createParsers({ language, options });
  const refiners = createRefiners({ language, options });
  const parsersAt = createDispatch(parsers);
  const namesakes = createNamesakes(language);
  return {
    isCandidate: createCandidateSearch(language, parsers),
    of(text) {
      const choose = namesakes(text);
      return (tokens) => {
        const read = readAll(tokens, parsersAt);
        if (read.length === 0) return [];
        const refined = refiners.reduce<readonly Candidate[]>((candidates, refine) => refine(tokens, candidates), read);
        return refined.map((candidate) => toExpression(text, tokens, inItsCurrency(tokens, candidate, choose)));
      };
    },
  };
}

/** The parsers that may read something at a token, in order: all of them at digits, else those that begin with it. */
function createDispatch(parsers: readonly ExpressionParser[]): (token: Token) => readonly ExpressionParser[] {
  const byNorm = new Map<string, ExpressionParser[]>();
  for (const parse of parsers) {
    for (const norm of parse.words) {
      const sharing = byNorm.get(norm);
      if (sharing) sharing.push(parse);
      else byNorm.set(norm, [parse]);
    }
  }
  return ({ kind, norm }) => (kind === 'number' ? parsers : (byNorm.get(norm) ?? NONE));
}

const NONE: readonly ExpressionParser[] = [];

/** Left to right, at each token the longest reading. */
function readAll(tokens: readonly Token[], parsersAt: (token: Token) => readonly ExpressionParser[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longestAt(tokens, at, parsersAt(tokens[at]!));
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

/** `Rs 5 crore` in the currency of the country that it is about; `dinars` of no country are counted. */
function inItsCurrency(tokens: readonly Token[], candidate: Candidate, choose: NamesakeChoice): Candidate {
  const { shared, currency, unit, first } = candidate;
  if (!shared) return candidate;
  const sentence = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const code = choose(shared, tokens[first]!.start, sentence);
  if (code === NO_CURRENCY) return { ...candidate, kind: 'number', currency: null };
  const [base] = unit!.split(' per ', 1);
  const whole = base === currency || currency === NO_CURRENCY;
  return { ...candidate, currency: code, unit: whole ? unit!.replace(base!, code) : unit };
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
