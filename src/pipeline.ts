import { createAttacher } from './attachment';
import { createExpressionTagger } from './expressions';
import { createFramer, type Framer } from './frames';
import type { Language } from './language/language';
import { perLanguage } from './language/per-language';
import type { ResolvedOptions } from './model/options';
import { createSegmenter, type SentenceNode } from './sentences';
import { createParser, type SentenceSyntax, stretchesOf } from './syntax';
import { tokenize } from './tokens';

/** The stages up to frames, their tables compiled and their options bound. */
export interface Pipeline {
  /** The sentences that hold an expression, one after the other, with tokens tagged and expressions attached. */
  read(text: string, sentences: readonly SentenceNode[]): Iterable<SentenceSyntax>;
  frame: Framer;
}

export const segmenterOf = perLanguage(createSegmenter);
const parserOf = perLanguage(createParser);
const attacherOf = perLanguage(createAttacher);
const pipelinesOf = perLanguage(() => new Map<string, Pipeline>());

/** Pipelines that are kept for the next call with the same options; a caller has few at a time. */
const KEPT = 8;

/** The language's pipeline for these options, compiled once and shared: `extractClaims(text)` in a loop costs no tables. */
export function pipelineOf(language: Language, options: ResolvedOptions): Pipeline {
  const pipelines = pipelinesOf(language);
  const key = `${options.referenceDate} ${options.defaultDollar}`;
  const known = pipelines.get(key);
  if (known) return known;
  const made = createPipeline(language, options);
  if (pipelines.size >= KEPT) pipelines.delete(pipelines.keys().next().value!);
  pipelines.set(key, made);
  return made;
}

function createPipeline(language: Language, options: ResolvedOptions): Pipeline {
  const tagger = createExpressionTagger(language, options);
  const parse = parserOf(language);
  const attach = attacherOf(language);

  /** Sentence by sentence, stretch by stretch where one is very long, so that the syntax of a long text is never all there. */
  function* read(text: string, sentences: readonly SentenceNode[]): Generator<SentenceSyntax> {
    for (const sentence of sentences) {
      if (!tagger.isCandidate(text, sentence)) continue;
      const tokens = tokenize(text, sentence);
      const expressions = tagger.tag(text, tokens);
      if (expressions.length === 0) continue;
      for (const stretch of stretchesOf(sentence, tokens, expressions)) {
        const syntax = parse(stretch.sentence, stretch.tokens, stretch.expressions);
        yield { ...syntax, expressions: attach(text, syntax) };
      }
    }
  }

  return { read, frame: createFramer(language, options) };
}
