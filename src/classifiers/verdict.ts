import type { Evidence, Label } from '../model/claim';
import type { Frame } from '../model/frame';
import type { TypedFrame } from '../model/typed-frame';

/** One type's claim to a frame. */
export interface Verdict {
  type: string;
  /** 0..1 */
  score: number;
  data?: unknown;
  /** Made for the winner alone. */
  evidence: () => Evidence[];
}

/** The frame with its types, best first; of equal scores the earlier verdict wins. Null where no type claims it. */
export function decide(frame: Frame, verdicts: readonly Verdict[]): TypedFrame | null {
  const ranked = [...verdicts].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return null;
  const typed = { ...frame, labels: ranked.map(toLabel), evidence: [...best.evidence(), ...frame.evidence] };
  return best.data === undefined ? typed : { ...typed, data: best.data };
}

export function toLabel({ type, score }: Verdict): Label {
  return { type, score };
}

/** Scores are given to three digits: more would be false precision. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
