import { assembleClaims } from './claims';
import { createFrameClassifier, readSetup, typesOf } from './classifiers';
import { notAString } from './errors';
import { english } from './language/en';
import type { BuiltinClaimType, Claim, NoCustomTypes } from './model/claim-types';
import type { Classifier, CustomTypes } from './model/classifier';
import type { Document } from './model/document';
import type { Expression } from './model/expression';
import type { ExtractOptions, ExtractorOptions } from './model/options';
import type { Sentence } from './model/sentence';
import { EXTRACT_OPTIONS, EXTRACTOR_OPTIONS, ownOptions, readOptions, resolveOptions } from './options';
import { pipelineOf, segmenterOf } from './pipeline';
import { selectClaims } from './select-claims';
import type { SentenceNode } from './sentences';
import type { SentenceSyntax } from './syntax';
import { extendLanguage } from './tables';

/** The pipeline with its options bound, for any number of texts. */
export interface Extractor<Custom = NoCustomTypes, Builtin extends string = BuiltinClaimType> {
  extractClaims(text: string): Claim<Custom, Builtin>[];
  /** Sentences, expressions and claims of one text, and what went wrong in custom classifiers. */
  analyze(text: string): Document<Claim<Custom, Builtin>>;
}

/**
 * An extractor with classifiers and options of one's own, for any number of texts. What it needs is compiled here or
 * shared with all other extractors; the types of the classifiers show in its claims.
 *
 * @example
 * const { extractClaims } = createExtractor({ classifiers: [rent], referenceDate: '2022-06-30' });
 */
export function createExtractor<
  const Classifiers extends readonly Classifier[] = readonly [],
  const Builtins extends boolean = true,
  const Types extends string = never,
>(
  options?: ExtractorOptions<Classifiers, Builtins, Types>,
): Extractor<CustomTypes<Classifiers>, Builtins extends true ? BuiltinClaimType | Types : never>;
export function createExtractor(options?: ExtractorOptions): Extractor {
  const own = ownOptions(options, EXTRACTOR_OPTIONS);
  const language = extendLanguage(english, own.get('tables'));
  const setup = readSetup(own, language);
  const resolved = readOptions(own, typesOf(setup, language));
  const segmentText = segmenterOf(language);
  const pipeline = pipelineOf(language, resolved);
  const classify = createFrameClassifier(language, setup);

  /** Shows the sentences that were parsed as they come: whoever asks for claims alone keeps none. */
  function read(text: string, see: (syntax: SentenceSyntax) => void): Reading {
    if (typeof text !== 'string') throw notAString(text);
    const sentences = segmentText(text);
    const frame = pipeline.frame(text, sentences);
    const classifying = classify(text);
    for (const batch of pipeline.read(text, sentences)) {
      const frames = batch.map(frame);
      batch.forEach((syntax, index) => {
        see(syntax);
        classifying.add(syntax, frames[index]!);
      });
    }
    const claims = selectClaims(assembleClaims(classifying.typed()), resolved);
    return { sentences, claims, errors: classifying.errors };
  }

  function analyze(text: string): Document {
    const expressions: Expression[] = [];
    const { sentences, claims, errors } = read(text, (syntax) => expressions.push(...syntax.expressions));
    return { text, sentences: sentences.map((sentence) => toSentence(text, sentence)), expressions, claims, errors };
  }

  return { analyze, extractClaims: (text) => read(text, () => {}).claims };
}

/** What is read of a text, its sentences not yet made into plain data. */
type Reading = Pick<Document, 'claims' | 'errors'> & { sentences: readonly SentenceNode[] };

function toSentence(text: string, { index, span, kind }: SentenceNode): Sentence {
  return { index, text: text.slice(span.start, span.end), span, kind };
}

/** The claims of a text, in text order. */
export function extractClaims(text: string, options?: ExtractOptions): Claim[] {
  ownOptions(options, EXTRACT_OPTIONS);
  return createExtractor(options).extractClaims(text);
}

/** The sentences of a text. */
export function segment(text: string, options?: ExtractOptions): Sentence[] {
  resolveOptions(options);
  if (typeof text !== 'string') throw notAString(text);
  return segmenterOf(english)(text).map((sentence) => toSentence(text, sentence));
}

/** The numeric, percentage, currency and time expressions of a text, in order, without overlaps. */
export function tagExpressions(text: string, options?: ExtractOptions): Expression[] {
  const resolved = resolveOptions(options);
  if (typeof text !== 'string') throw notAString(text);
  return pipelineOf(english, resolved).tag(text, segmenterOf(english)(text));
}
