import type { Claim } from '../model/claim-types';
import type { TypedFrame } from '../model/typed-frame';
import { confidenceOf } from './confidence';
import { createDuplicateFinder } from './duplicates';
import { idOf } from './id';

/** Typed frames to claims: ids, confidence, links between duplicates. */
export function assembleClaims(frames: Iterable<TypedFrame>): Claim[] {
  const duplicateOf = createDuplicateFinder();
  return Array.from(frames, (typed) => {
    const claim = toClaim(typed);
    claim.duplicateOf = duplicateOf(claim);
    return claim;
  });
}

/** Field by field: taking a rest of the frame costs more than the claim. */
function toClaim(typed: TypedFrame): Claim {
  const { frame, labels, evidence, data } = typed;
  const type = labels[0]!.type;
  const claim = {
    id: idOf(frame, type),
    type,
    ...frame.form,
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
    evidence,
    labels,
    confidence: confidenceOf(typed),
    duplicateOf: null,
  };
  return (data === undefined ? claim : { ...claim, data }) as Claim;
}
