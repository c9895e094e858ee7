import type { Claim } from '../model/claim-types';
import type { TypedFrame } from '../model/typed-frame';
import { confidenceOf } from './confidence';
import { createDuplicateFinder } from './duplicates';
import { idOf } from './id';

/** Typed frames to claims: ids, confidence, links between duplicates. */
export function assembleClaims(frames: Iterable<TypedFrame>): Claim[] {
  const duplicateOf = createDuplicateFinder();
  return Array.from(frames, (frame) => {
    const claim = toClaim(frame);
    claim.duplicateOf = duplicateOf(claim);
    return claim;
  });
}

/** Field by field: taking a rest of the frame costs more than the claim. */
function toClaim(frame: TypedFrame): Claim {
  const { form, labels, data } = frame;
  const type = labels[0]!.type;
  const claim = {
    id: idOf(frame, type),
    type,
    ...form,
    expression: frame.expression,
    text: frame.text,
    span: frame.span,
    sentence: frame.sentence,
    subject: frame.subject,
    metric: frame.metric,
    time: frame.time,
    place: frame.place,
    attribution: frame.attribution,
    modality: frame.modality,
    polarity: frame.polarity,
    evidence: frame.evidence,
    labels,
    confidence: confidenceOf(frame),
    duplicateOf: null,
  };
  return (data === undefined ? claim : { ...claim, data }) as Claim;
}
