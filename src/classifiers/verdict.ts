import type { Evidence, Label } from '../model/claim';
import type { Frame } from '../model/frame';
import type { TypedFrame } from '../model/typed-frame';
import type { BuiltinVerdict } from './builtin';

/** A custom type's claim to a frame. */
export interface Verdict extends Label {
  data?: unknown;
  /** Made for the winner alone. */
  evidence: () => Evidence[];
}

/**
 * The frame with its types, best first; of equal scores a custom type wins, the earlier before the later. Null where
 * no type claims it.
 */
export function decide(frame: Frame, custom: readonly Verdict[], builtin: BuiltinVerdict | null): TypedFrame | null {
  if (custom.length === 0) return builtin && toTyped(frame, builtin);
  const best = custom.length > 1 ? [...custom].sort(byScore)[0] : custom[0];
  const [rival] = builtin?.labels ?? [];
  if (best && (!rival || best.score >= rival.score)) {
    const labels = [...custom.map(toLabel), ...(builtin?.labels ?? [])].sort(byScore);
    const evidence = best.evidence().concat(frame.evidence);
    return best.data === undefined ? { frame, labels, evidence } : { frame, labels, evidence, data: best.data };
  }
  return builtin && { ...toTyped(frame, builtin), labels: [...custom.map(toLabel), ...builtin.labels].sort(byScore) };
}

function toTyped(frame: Frame, { labels, evidence }: BuiltinVerdict): TypedFrame {
  return { frame, labels, evidence: evidence().concat(frame.evidence) };
}

export function byScore(a: Label, b: Label): number {
  return b.score - a.score;
}

function toLabel({ type, score }: Verdict): Label {
  return { type, score };
}

/** Scores are given to three digits: more would be false precision. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
