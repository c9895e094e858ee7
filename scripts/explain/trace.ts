import { createAttacher } from '../../src/attachment';
import { assembleClaims } from '../../src/claims';
import { createFrameClassifier } from '../../src/classifiers';
import { createExpressionTagger } from '../../src/expressions';
import { createFramer } from '../../src/frames';
import { english } from '../../src/language/en';
import type { Claim } from '../../src/model/claim-types';
import type { Expression } from '../../src/model/expression';
import type { ExtractOptions } from '../../src/model/options';
import type { TypedFrame } from '../../src/model/typed-frame';
import { resolveOptions } from '../../src/options';
import { createSegmenter, type SentenceNode } from '../../src/sentences';
import { createParser, type SentenceSyntax } from '../../src/syntax';
import { type Token, tokenize } from '../../src/tokens';

/** What the stages made of one sentence. */
export interface SentenceTrace {
  sentence: SentenceNode;
  /** Whether the first cheap look took it for one that may hold an expression. */
  candidate: boolean;
  tokens: Token[];
  /** By words alone, before syntax. */
  expressions: Expression[];
  syntax: SentenceSyntax | null;
  /** With counted noun, trend and reference. */
  attached: Expression[];
  frames: TypedFrame[];
  claims: Claim[];
}

/** Runs the stages of `src/extractor.ts` and keeps what each one gives. */
export function traceStages(text: string, options: ExtractOptions): SentenceTrace[] {
  const resolved = resolveOptions(options);
  const tagger = createExpressionTagger(english, resolved);
  const parse = createParser(english);
  const attach = createAttacher(english);
  const sentences = createSegmenter(english)(text);

  const traces = sentences.map((sentence): SentenceTrace => {
    const tokens = tokenize(text, sentence);
    const candidate = tagger.isCandidate(text, sentence);
    const expressions = candidate ? tagger.of(text)(tokens) : [];
    const parsed = expressions.length > 0 ? parse(sentence, tokens, expressions) : null;
    const attached = parsed ? attach(text, parsed) : [];
    const syntax = parsed && { ...parsed, expressions: attached };
    return {
      sentence,
      candidate,
      tokens,
      expressions,
      syntax,
      attached,
      frames: [],
      claims: [],
    };
  });
  const context = (of: string, sentence: SentenceNode) => parse(sentence, tokenize(of, sentence), []);
  const frame = createFramer(english, context)(text, sentences);
  const classifying = createFrameClassifier(english)(text);
  for (const { syntax } of traces) if (syntax) classifying.add(syntax, frame(syntax));
  const frames = [...classifying.typed()];
  for (const typed of frames) traces[typed.frame.sentence]?.frames.push(typed);
  for (const claim of assembleClaims(frames)) traces[claim.sentence]?.claims.push(claim);
  return traces;
}
