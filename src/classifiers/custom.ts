import { ClassifierError } from '../errors';
import type { Language } from '../language/language';
import type { Label } from '../model/claim';
import type { Classifier } from '../model/classifier';
import type { DocumentError } from '../model/document';
import type { Frame } from '../model/frame';
import type { Span } from '../model/span';
import type { SentenceSyntax } from '../syntax';
import { BadAnswer, readAnswer } from './answer';
import { toCandidate } from './candidate';
import { createCueLexicon } from './cue-lexicon';
import { type CueHit, readCues } from './cue-reader';
import { createCueScorer } from './cue-scorer';
import { createPlaceFinder } from './place-finder';
import type { ClassifierSetup } from './setup';
import { clauseEvidence, type Sighting, sightCues, sightMatch } from './sighting';
import { rounded, type Verdict } from './verdict';

/** The verdicts of custom classifiers on a text's frames; `labels` is what the built-in types score. */
export type CustomTypes = (
  text: string,
  parsed: readonly SentenceSyntax[],
  errors: DocumentError[],
) => (frame: Frame, labels: readonly Label[]) => Verdict[];

/** A sentence with what was found in it, so that several claims of one sentence cost one search. */
interface Reading {
  syntax: SentenceSyntax;
  cues: readonly CueHit[];
  matches: Map<Classifier, readonly Span[]>;
}

export function createCustomTypes(language: Language, { classifiers, onError }: ClassifierSetup): CustomTypes {
  const cuesOf = Object.fromEntries(classifiers.map(({ type, '~run': { cues } }) => [type, { strong: cues }]));
  const lexicon = createCueLexicon(language, cuesOf);
  const score = createCueScorer(lexicon);

  return (text, parsed, errors) => {
    const placeOf = createPlaceFinder(parsed);
    const readings = new Map<number, Reading>();

    return (frame, labels) => {
      const reading = readOnce(placeOf(frame));
      const found = score(frame, { ...reading, before: [] });
      return classifiers.flatMap((classifier, index) => {
        const cues = sightCues(text, frame, found, index, classifier);
        return attempt(classifier, reading, () => judge(text, frame, labels, classifier, reading, cues)) ?? [];
      });
    };

    function readOnce(place: number): Reading {
      const known = readings.get(place);
      if (known) return known;
      const syntax = parsed[place]!;
      const reading = { syntax, cues: readCues(lexicon, syntax), matches: new Map() };
      readings.set(place, reading);
      return reading;
    }

    function attempt(classifier: Classifier, { syntax }: Reading, run: () => Verdict | null): Verdict | null {
      try {
        return run();
      } catch (cause) {
        const error = toClassifierError(text, classifier, syntax, cause);
        if (onError === 'throw') throw error;
        const { code, message, sentence } = error;
        errors.push({ code, message, classifier: classifier.type, sentence });
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
  const match = sightMatch(text, reading.syntax, matchesOf(text, classifier, reading));
  const seen = cues && match ? (match.score >= cues.score ? match : cues) : (match ?? cues);
  const asksAlways = run.cues.length === 0 && !run.match;
  if (!seen && !asksAlways) return null;
  if (!run.classify) return seen && { type, score: rounded(seen.score), evidence: seen.evidence };
  const answer = readAnswer(run.classify(toCandidate(text, frame, reading.syntax.sentence, labels)), run.data);
  return answer && { type, ...answer, evidence: seen?.evidence ?? (() => clauseEvidence(frame)) };
}

function matchesOf(text: string, classifier: Classifier, { syntax, matches }: Reading): readonly Span[] {
  const known = matches.get(classifier);
  if (known) return known;
  const { start, end } = syntax.sentence.span;
  const found = classifier['~run'].match?.(text.slice(start, end)) ?? [];
  matches.set(classifier, found);
  return found;
}

function toClassifierError(
  text: string,
  { type }: Classifier,
  { sentence: { index, span } }: SentenceSyntax,
  cause: unknown,
): ClassifierError {
  const where = { classifier: type, sentence: index, text: text.slice(span.start, span.end) };
  if (cause instanceof BadAnswer) return new ClassifierError(cause.code, where, cause.message);
  const message = cause instanceof Error ? cause.message : String(cause);
  return new ClassifierError('classifier-failed', where, `it threw: ${message}`, { cause });
}
