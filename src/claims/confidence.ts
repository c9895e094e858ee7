import type { TypedFrame } from '../model/typed-frame';

/** How likely the claim is right in every field, from what was found and what was doubtful on the way. */
export function confidenceOf(frame: TypedFrame): number {
  let confidence = 0.5;
  if (frame.metric) confidence += 0.15;
  if (frame.subject) confidence += 0.1;
  if (frame.labels[0]!.type !== 'other') confidence += 0.1;
  return confidence;
}
