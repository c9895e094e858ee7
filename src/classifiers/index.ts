import type { Language } from '../language/language';
import type { Label } from '../model/claim';
import type { DocumentError } from '../model/document';
import type { Frame } from '../model/frame';
import type { TypedFrame } from '../model/typed-frame';
import type { SentenceSyntax } from '../syntax';
import { type CueLexicon, createCueLexicon } from './cue-lexicon';
import { readCues } from './cue-reader';
import { type CueContext, scoreCues, toEvidence } from './cue-scorer';
import { topicsAround, withTopic } from './topic';

export interface Classification {
  frames: TypedFrame[];
  errors: DocumentError[];
}

/** Gives each frame its types; `parsed` holds the syntax of the sentences that the frames are of. */
export type FrameClassifier = (
  text: string,
  parsed: readonly SentenceSyntax[],
  frames: readonly Frame[],
) => Classification;

/** What `other` scores where nothing speaks: any clear cue is more. */
const NOTHING_SPEAKS = 0.21;

export function createFrameClassifier(language: Language): FrameClassifier {
  const cuesOf = Object.fromEntries(Object.entries(language.claimTypes).map(([type, row]) => [type, row.cues]));
  const lexicon = createCueLexicon(language, cuesOf, language.neutralPhrases);
  const other = lexicon.types.indexOf('other');

  return (text, parsed, frames) => {
    const contexts = contextsOf(lexicon, parsed);
    const typed = frames.map((frame): TypedFrame => {
      const context = contexts.get(frame.sentence)!;
      const { scores, votes } = scoreCues(lexicon, frame, context);
      const labels = rank(
        lexicon.types,
        scores.map((score, type) =>
          Math.max(type === other ? NOTHING_SPEAKS : 0, withTopic(score, context.topic[type]!)),
        ),
      );
      const best = lexicon.types.indexOf(labels[0]!.type);
      return { ...frame, labels, evidence: [...toEvidence(text, votes[best]!), ...frame.evidence] };
    });
    return { frames: typed, errors: [] };
  };
}

/** What each sentence offers the scorer, by sentence index. */
function contextsOf(lexicon: CueLexicon, parsed: readonly SentenceSyntax[]): Map<number, CueContext> {
  const cues = parsed.map((syntax) => readCues(lexicon, syntax));
  const topics = topicsAround(lexicon, cues);
  return new Map(
    parsed.map((syntax, i) => {
      const { index } = syntax.sentence;
      const before = parsed[i - 1]?.sentence.index === index - 1 ? cues[i - 1]! : [];
      return [index, { syntax, cues: cues[i]!, before, topic: topics[i]! }];
    }),
  );
}

/** Types with a score, best first; of equal ones the table's order decides. */
function rank(types: readonly string[], scores: readonly number[]): Label[] {
  return types
    .map((type, index) => ({ type, score: Math.round(scores[index]! * 1000) / 1000 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
