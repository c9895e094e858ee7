import type { Claim } from '../../src';
import { mentionAgrees, phraseOverlap, sameNumber, unitAgrees, valueAgrees } from './agreement';
import type { GoldClaim } from './gold';
import { matchClaims } from './match';

/** A field of a matched claim, what it should be and what it is; `core` fields decide whether the claim is exact. */
interface FieldCheck {
  field: string;
  core: boolean;
  right: boolean;
  wanted: unknown;
  got: unknown;
}

export interface Verdict {
  kind: 'matched' | 'missed' | 'spurious';
  gold: GoldClaim | null;
  claim: Claim | null;
  checks: FieldCheck[];
  exact: boolean;
}

/** What became of each required annotation and of each claim that no annotation asks for. */
export function judge(gold: readonly GoldClaim[], claims: readonly Claim[]): Verdict[] {
  const partner = matchClaims(gold, claims);
  const met = new Set(partner.values());
  const required = gold.filter(({ optional }) => !optional);
  return [
    ...required.map((wanted): Verdict => {
      const claim = partner.get(wanted);
      if (!claim) return { kind: 'missed', gold: wanted, claim: null, checks: [], exact: false };
      const checks = checkFields(wanted, claim).filter(({ field }) => !wanted.skip.includes(field));
      return { kind: 'matched', gold: wanted, claim, checks, exact: checks.every(({ core, right }) => right || !core) };
    }),
    ...claims
      .filter((claim) => !met.has(claim))
      .map((claim): Verdict => ({ kind: 'spurious', gold: null, claim, checks: [], exact: false })),
  ];
}

function checkFields(gold: GoldClaim, claim: Claim): FieldCheck[] {
  const checks: FieldCheck[] = [];
  const check = (field: string, core: boolean, right: boolean, wanted: unknown, got: unknown) =>
    checks.push({ field, core, right, wanted, got });
  const { expression } = claim;
  const change = claim.form === 'change' ? claim.change : null;
  const share = claim.form === 'share' ? claim.share : null;
  const position = claim.form === 'rank' ? claim.rank.position : null;

  check('form', true, claim.form === gold.form, gold.form, claim.form);
  check('type', true, [gold.type, ...gold.altTypes].includes(claim.type), gold.type, claim.type);
  if (gold.value !== null || gold.range) {
    check('value', true, valueAgrees(gold, expression), gold.value ?? gold.range, expression.value ?? expression.range);
    check('comparator', true, expression.comparator === gold.comparator, gold.comparator, expression.comparator);
    const unit = expression.unit ?? expression.currency;
    if (gold.unit !== null) check('unit', true, unitAgrees(gold.unit, unit), gold.unit, unit);
  }
  if (gold.direction) {
    check('direction', true, change?.direction === gold.direction, gold.direction, change?.direction);
  }
  if (gold.from) check('from', true, valueAgrees(gold.from, change?.from), gold.from.value, change?.from?.value);
  if (gold.fraction !== null) {
    check('fraction', true, sameNumber(gold.fraction, share?.fraction), gold.fraction, share?.fraction);
  }
  if (gold.position !== null && gold.form === 'rank') {
    check('position', true, position === gold.position, gold.position, position);
  }
  check('time', true, (claim.time?.edtf ?? null) === gold.time, gold.time, claim.time?.edtf ?? null);
  const mentions = [
    ['subject', false, gold.subject, claim.subject],
    ['metric', true, gold.metric, claim.metric],
    ['whole', false, gold.whole, share?.whole],
  ] as const;
  for (const [field, core, wanted, got] of mentions) {
    if (wanted) check(field, core, mentionAgrees(wanted, got), wanted, got?.resolved ?? got?.text ?? null);
  }
  const source = claim.attribution?.source.text ?? null;
  const sourceAgrees = gold.attribution ? phraseOverlap(gold.attribution, source ?? '') >= 0.5 : source === null;
  check('attribution', false, sourceAgrees, gold.attribution, source);
  check('modality', false, claim.modality === gold.modality, gold.modality, claim.modality);
  check('polarity', false, claim.polarity === gold.polarity, gold.polarity, claim.polarity);
  return checks;
}
