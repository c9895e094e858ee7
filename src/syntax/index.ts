import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';
import type { SentenceSyntax } from './sentence-syntax';

export type { Clause, ClauseKind, NounChunk, SentenceSyntax, Tag, VerbGroup, Word, WordRange } from './sentence-syntax';

export type Parser = (
  sentence: SentenceNode,
  tokens: readonly Token[],
  expressions: readonly Expression[],
) => SentenceSyntax;

export function createParser(_language: Language): Parser {
  return (sentence, tokens, expressions) => ({
    sentence,
    expressions,
    words: tokens.map((token) => ({
      start: token.start,
      end: token.end,
      text: token.text,
      norm: token.norm,
      lemma: token.norm,
      tag: 'X',
      expression: expressions.findIndex(
        (expression) => expression.span.start <= token.start && token.end <= expression.span.end,
      ),
    })),
    chunks: [],
    clauses: [],
    clauseOf: new Int16Array(tokens.length).fill(-1),
    chunkOf: new Int16Array(tokens.length).fill(-1),
    wordOf: new Int16Array(expressions.length).fill(-1),
  });
}
