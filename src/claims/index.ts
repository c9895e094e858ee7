import type { Claim } from '../model/claim-types';
import type { TypedFrame } from '../model/typed-frame';
import { confidenceOf } from './confidence';
import { duplicatesOf } from './duplicates';
import { idOf } from './id';

/** Typed frames to claims: ids, confidence, links between duplicates. */
export function assembleClaims(frames: readonly TypedFrame[]): Claim[] {
  const claims = frames.map(toClaim);
  const duplicates = duplicatesOf(claims);
  return claims.map((claim, index) => ({ ...claim, duplicateOf: duplicates[index]! }));
}

function toClaim(frame: TypedFrame): Claim {
  const { form, labels, signals: _, conjunct: __, data, ...slots } = frame;
  const type = labels[0]!.type;
  return {
    id: idOf(frame, type),
    type,
    ...form,
    ...slots,
    labels,
    confidence: confidenceOf(frame),
    duplicateOf: null,
    ...(data === undefined ? {} : { data }),
  } as Claim;
}
