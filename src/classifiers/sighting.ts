import type { Evidence } from '../model/claim';
import type { Classifier } from '../model/classifier';
import type { Frame } from '../model/frame';
import type { Span } from '../model/span';
import type { SentenceNode } from '../sentences/sentence-node';
import { type CuePlaces, type PlacedCue, toEvidence } from './cue-scorer';
import type { Zone } from './zones';

/** What a match alone scores: above any built-in type. */
export const MATCH_SCORE = 0.9;

/** That a classifier's cues or pattern speak for a frame, how loud, and where. */
export interface Sighting {
  score: number;
  evidence: () => Evidence[];
}

/** Places whose cues are about something else: they may tip a score, but are no reason to ask `classify`. */
const ASIDE: readonly Zone[] = ['attribution', 'before', 'price', 'sentence', 'verb'];

/** Whether `classify` is worth asking: a cue stands with the figure, or somewhere in the sentence where its metric is unknown. */
function isNear({ zone }: PlacedCue, { metric }: Frame): boolean {
  return !ASIDE.includes(zone) || (zone === 'sentence' && metric === null);
}

export function sightCues(
  text: string,
  frame: Frame,
  cues: CuePlaces,
  type: number,
  score: number,
  { '~run': { classify } }: Classifier,
): Sighting | null {
  if (score === 0 || (classify && !cues.of(type).some((cue) => isNear(cue, frame)))) return null;
  return { score, evidence: () => toEvidence(text, cues, type) };
}

export function sightMatch(text: string, { span }: SentenceNode, matches: readonly Span[]): Sighting | null {
  if (matches.length === 0) return null;
  const from = span.start;
  return {
    score: MATCH_SCORE,
    evidence: () =>
      matches.map(({ start, end }) => ({
        slot: 'type',
        text: text.slice(from + start, from + end),
        span: { start: from + start, end: from + end },
        rule: 'classifiers/match',
      })),
  };
}

/** Of a classifier that is always asked, the clause that it was asked about. */
export function clauseEvidence({ text, span }: Frame): Evidence[] {
  return [{ slot: 'type', text, span, rule: 'classifiers/classify' }];
}
