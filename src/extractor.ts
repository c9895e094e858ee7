import { createAttacher } from './attachment';
import { assembleClaims } from './claims';
import { createFrameClassifier } from './classifiers';
import { notAString } from './errors';
import { createExpressionTagger } from './expressions';
import { createFramer } from './frames';
import { english } from './language/en';
import type { Claim } from './model/claim-types';
import type { Document } from './model/document';
import type { Expression } from './model/expression';
import type { ExtractOptions } from './model/options';
import type { Sentence } from './model/sentence';
import { resolveOptions } from './options';
import { createSegmenter, type SentenceNode } from './sentences';
import { createParser, type SentenceSyntax } from './syntax';
import { tokenize } from './tokens';

/** The pipeline with its options bound, for any number of texts. */
export interface Extractor {
  extractClaims(text: string): Claim[];
  /** Sentences, expressions and claims of one text. */
  analyze(text: string): Document;
}

export function createExtractor(options: ExtractOptions = {}): Extractor {
  const language = english;
  const resolved = resolveOptions(options);
  const segmentText = createSegmenter(language);
  const tagger = createExpressionTagger(language, resolved);
  const parse = createParser(language);
  const attach = createAttacher(language);
  const frame = createFramer(language, resolved);
  const classify = createFrameClassifier(language);

  function analyze(text: string): Document {
    if (typeof text !== 'string') throw notAString(text);
    const sentences = segmentText(text);
    const parsed = tagger.candidates(text, sentences).flatMap((sentence) => read(text, sentence));
    const { frames, errors } = classify(text, parsed, frame(text, sentences, parsed));
    const claims = assembleClaims(frames);
    return {
      text,
      sentences: sentences.map((sentence) => toSentence(text, sentence)),
      expressions: parsed.flatMap(({ expressions }) => expressions),
      claims,
      errors,
    };
  }

  /** One sentence's syntax with its expressions, or nothing where it holds none. */
  function read(text: string, sentence: SentenceNode): SentenceSyntax[] {
    const tokens = tokenize(text, sentence);
    const expressions = tagger.tag(text, tokens);
    if (expressions.length === 0) return [];
    const syntax = parse(sentence, tokens, expressions);
    return [{ ...syntax, expressions: attach(text, syntax) }];
  }

  return { analyze, extractClaims: (text) => analyze(text).claims };
}

function toSentence(text: string, { index, span, kind }: SentenceNode): Sentence {
  return { index, text: text.slice(span.start, span.end), span, kind };
}

/** The claims of a text, in text order. */
export function extractClaims(text: string, options?: ExtractOptions): Claim[] {
  return createExtractor(options).extractClaims(text);
}

/** The sentences of a text. */
export function segment(text: string): Sentence[] {
  if (typeof text !== 'string') throw notAString(text);
  return createSegmenter(english)(text).map((sentence) => toSentence(text, sentence));
}

/** The numeric, percentage, currency and time expressions of a text, in order, without overlaps. */
export function tagExpressions(text: string, options?: ExtractOptions): Expression[] {
  return createExtractor(options).analyze(text).expressions;
}
