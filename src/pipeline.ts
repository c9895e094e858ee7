import { createAttacher, standsAlone } from './attachment';
import { createExpressionTagger, type SentenceTagger } from './expressions';
import { createFramer, type Framer } from './frames';
import type { Language } from './language/language';
import { perLanguage } from './language/per-language';
import type { Expression } from './model/expression';
import type { ResolvedOptions } from './model/options';
import { createSegmenter, type SentenceNode } from './sentences';
import { createParser, type SentenceSyntax, type Stretch, stretchesOf } from './syntax';
import { tokenize } from './tokens';

/** The stages up to frames, their tables compiled and their options bound. */
export interface Pipeline {
  /** The expressions of the sentences, in order. */
  tag(text: string, sentences: readonly SentenceNode[]): Expression[];
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
 * few that most of them are let go before the collector moves them to where they would stay.
 */
const BATCH = 64;

const NONE: readonly Stretch[] = [];

function createPipeline(language: Language, options: ResolvedOptions): Pipeline {
  const tagger = createExpressionTagger(language, options);
  const parse = parserOf(language);
  const attach = attacherOf(language);

  /** What the sentences hold, by their words alone; stretch by stretch where one is very long. */
  function stretchesIn(text: string, sentences: readonly SentenceNode[], tag: SentenceTagger): Stretch[] {
    const candidates = sentences.filter((sentence) => tagger.isCandidate(text, sentence));
    const cut = candidates.map((sentence) => tokenize(text, sentence));
    const tagged = cut.map(tag);
    return tagged.flatMap((expressions, at) =>
      expressions.length > 0 ? stretchesOf(candidates[at]!, cut[at]!, expressions) : NONE,
    );
  }

  function* batches(text: string, sentences: readonly SentenceNode[]): Generator<Stretch[]> {
    const tag = tagger.of(text);
    for (let at = 0; at < sentences.length; at += BATCH) yield stretchesIn(text, sentences.slice(at, at + BATCH), tag);
  }

  function parseStretch({ sentence, tokens, expressions }: Stretch): SentenceSyntax {
    return parse(sentence, tokens, expressions);
  }

  function* read(text: string, sentences: readonly SentenceNode[]): Generator<SentenceSyntax[]> {
    for (const stretches of batches(text, sentences)) {
      const parsed = stretches.map(parseStretch);
      yield parsed.map((syntax) => ({ ...syntax, expressions: attach(text, syntax) }));
    }
  }

  /** Syntax is read only where an expression can take something from the words around it. */
  function tag(text: string, sentences: readonly SentenceNode[]): Expression[] {
    const tagged: Expression[] = [];
    for (const stretches of batches(text, sentences)) {
      const parsed = stretches.map((stretch) => (takesNothing(stretch) ? null : parseStretch(stretch)));
      for (const [at, syntax] of parsed.entries())
        tagged.push(...(syntax ? attach(text, syntax) : stretches[at]!.expressions));
    }
    return tagged;
  }

  return {
    tag,
    read,
    frame: createFramer(language, (text, sentence) => parse(sentence, tokenize(text, sentence), [])),
  };
}

function takesNothing({ expressions }: Stretch): boolean {
  return expressions.every(({ kind }) => standsAlone(kind));
}
