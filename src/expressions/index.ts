import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { ResolvedOptions } from '../model/options';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';

export interface ExpressionTagger {
  /** Which sentences may hold an expression; one cheap look over the text, false alarms allowed. */
  candidates(text: string, sentences: readonly SentenceNode[]): SentenceNode[];
  /** The expressions of one sentence by its words alone: in order, without overlap; `unit` of a count, `trend` and `refersTo` still null. */
  tag(text: string, tokens: readonly Token[]): Expression[];
}

export function createExpressionTagger(_language: Language, _options: ResolvedOptions): ExpressionTagger {
  return {
    candidates: (text, sentences) => sentences.filter(({ span }) => /\d/.test(text.slice(span.start, span.end))),
    tag: (_text, tokens) =>
      tokens
        .filter((token) => token.kind === 'number')
        .map((token) => ({
          kind: 'number',
          text: token.text,
          span: { start: token.start, end: token.end },
          value: Number(token.text.replace(/,/g, '')),
          range: null,
          comparator: '=',
          unit: null,
          trend: null,
          refersTo: null,
          currency: null,
          edtf: null,
          relative: null,
        })),
  };
}
