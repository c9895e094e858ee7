import { createAttacher } from './attachment';
import { createExpressionTagger } from './expressions';
import { createFramer, type Framer } from './frames';
import type { Language } from './language/language';
import { perLanguage } from './language/per-language';
import type { ResolvedOptions } from './model/options';
import { createSegmenter, type SentenceNode } from './sentences';
import { createParser, type SentenceSyntax, type Stretch, stretchesOf } from './syntax';
import { tokenize } from './tokens';

/** The stages up to frames, their tables compiled and their options bound. */
export interface Pipeline {
  /** The sentences that hold an expression, batch by batch, with tokens tagged and expressions attached. */
  read(text: string, sentences: readonly SentenceNode[]): Iterable<readonly SentenceSyntax[]>;
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

/**
 * Sentences that go through the stages together: so many that a stage's code and tables are at hand while it works, so
 * few that the syntax of a long text is never all there.
 */
const BATCH = 256;

const NONE: readonly Stretch[] = [];

function createPipeline(language: Language, options: ResolvedOptions): Pipeline {
  const tagger = createExpressionTagger(language, options);
  const parse = parserOf(language);
  const attach = attacherOf(language);

  /** What the sentences hold, by their words alone; stretch by stretch where one is very long. */
  function tag(text: string, sentences: readonly SentenceNode[]): Stretch[] {
    const candidates = sentences.filter((sentence) => tagger.isCandidate(text, sentence));
    const cut = candidates.map((sentence) => tokenize(text, sentence));
    const tagged = cut.map((tokens) => tagger.tag(text, tokens));
    return tagged.flatMap((expressions, at) =>
      expressions.length > 0 ? stretchesOf(candidates[at]!, cut[at]!, expressions) : NONE,
    );
  }

  function* read(text: string, sentences: readonly SentenceNode[]): Generator<SentenceSyntax[]> {
    for (let at = 0; at < sentences.length; at += BATCH) {
      const stretches = tag(text, sentences.slice(at, at + BATCH));
      const parsed = stretches.map(({ sentence, tokens, expressions }) => parse(sentence, tokens, expressions));
      yield parsed.map((syntax) => ({ ...syntax, expressions: attach(text, syntax) }));
    }
  }

  return {
    read,
    frame: createFramer(language, (text, sentence) => parse(sentence, tokenize(text, sentence), [])),
  };
}
