import { ClassifierError } from '../errors';
import type { Language } from '../language/language';
import type { Label } from '../model/claim';
import type { Classifier } from '../model/classifier';
import type { DocumentError } from '../model/document';
import type { Frame } from '../model/frame';
import type { Span } from '../model/span';
import type { SentenceNode } from '../sentences/sentence-node';
import type { SentenceSyntax } from '../syntax';
import { BadAnswer, readAnswer } from './answer';
import { toCandidate } from './candidate';
import { createCueLexicon } from './cue-lexicon';
import { readCues } from './cue-reader';
import { type CuePlaces, createCueScorer, moneyCues } from './cue-scorer';
import type { ClassifierSetup } from './setup';
import { clauseEvidence, type Sighting, sightCues, sightMatch } from './sighting';
import { rounded, type Verdict } from './verdict';

/** Reads a text's sentences, then asks the custom classifiers about their frames. */
export interface CustomReading {
  /** Takes the next sentence that was parsed, in text order, with the frames that were read from it. */
  add(syntax: SentenceSyntax, frames: readonly Frame[]): void;
  /** The verdicts on a frame, by its place among all; `labels` is what the built-in types score. */
  verdicts(frame: number, labels: readonly Label[]): Verdict[];
}

export type CustomTypes = (text: string, errors: DocumentError[]) => CustomReading;

/** A sentence with what its patterns found, so that several claims of one sentence cost one search. */
interface Reading {
  sentence: SentenceNode;
  matches: Map<Classifier, readonly Span[]>;
}

export function createCustomTypes(language: Language, { classifiers, onError }: ClassifierSetup): CustomTypes {
  const cuesOf = Object.fromEntries(classifiers.map(({ type, '~run': { cues } }) => [type, { strong: cues }]));
  const lexicon = createCueLexicon(language, cuesOf);
  const scorer = createCueScorer(lexicon);

  return (text, errors) => {
    const read: { frame: Frame; cues: CuePlaces; reading: Reading }[] = [];

    return {
      add(syntax, frames) {
        if (frames.length === 0) return;
        const cues = readCues(lexicon, syntax);
        const context = { syntax, cues, before: [], money: moneyCues(frames, cues) };
        const reading = { sentence: syntax.sentence, matches: new Map() };
        for (const frame of frames) read.push({ frame, cues: scorer.place(frame, context), reading });
      },

      verdicts(index, labels) {
        const { frame, cues, reading } = read[index]!;
        // A copy: what `classify` does may score other texts.
        const scores = [...scorer.score(cues)];
        return classifiers.flatMap((classifier, type) => {
          const sighting = sightCues(text, frame, cues, type, scores[type]!, classifier);
          return attempt(classifier, reading, () => judge(text, frame, labels, classifier, reading, sighting)) ?? [];
        });
      },
    };

    function attempt(classifier: Classifier, { sentence }: Reading, run: () => Verdict | null): Verdict | null {
      try {
        return run();
      } catch (cause) {
        const error = toClassifierError(text, classifier, sentence, cause);
        if (onError === 'throw') throw error;
        const { code, message, sentence: index } = error;
        errors.push({ code, message, classifier: classifier.type, sentence: index });
        return null;
      }
    }
  };
}

/** A classifier's verdict on a frame, or null where the claim is not its own. */
function judge(
  text: string,
  frame: Frame,
  labels: readonly Label[],
  classifier: Classifier,
  reading: Reading,
  cues: Sighting | null,
): Verdict | null {
  const { type, '~run': run } = classifier;
  const match = sightMatch(text, reading.sentence, matchesOf(text, classifier, reading));
  const seen = cues && match ? (match.score >= cues.score ? match : cues) : (match ?? cues);
  const asksAlways = run.cues.length === 0 && !run.match;
  if (!seen && !asksAlways) return null;
  if (!run.classify) return seen && { type, score: rounded(seen.score), evidence: seen.evidence };
  const answer = readAnswer(run.classify(toCandidate(text, frame, reading.sentence, labels)), run.data);
  return answer && { type, ...answer, evidence: seen?.evidence ?? (() => clauseEvidence(frame)) };
}

function matchesOf(text: string, classifier: Classifier, { sentence, matches }: Reading): readonly Span[] {
  const known = matches.get(classifier);
  if (known) return known;
  const { start, end } = sentence.span;
  const found = classifier['~run'].match?.(text.slice(start, end)) ?? [];
  matches.set(classifier, found);
  return found;
}

function toClassifierError(
  text: string,
  { type }: Classifier,
  { index, span }: SentenceNode,
  cause: unknown,
): ClassifierError {
  const where = { classifier: type, sentence: index, text: text.slice(span.start, span.end) };
  if (cause instanceof BadAnswer) return new ClassifierError(cause.code, where, cause.message);
  const message = cause instanceof Error ? cause.message : String(cause);
  return new ClassifierError('classifier-failed', where, `it threw: ${message}`, { cause });
}
