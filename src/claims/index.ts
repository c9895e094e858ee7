import type { Claim } from '../model/claim-types';
import type { TypedFrame } from '../model/typed-frame';

/** Typed frames to claims: ids, confidence, links between duplicates. */
export function assembleClaims(_text: string, _frames: readonly TypedFrame[]): Claim[] {
  return [];
}
