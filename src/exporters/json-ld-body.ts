import type { ClaimTime } from '../model/claim';
import type { Expression } from '../model/expression';
import type { Mention } from '../model/mention';
import type { Sentence } from '../model/sentence';
import type { AnyClaim } from './options';

/** schema.org's terms where it has them, own ones (`claimsieve:`) where it has none; absent where there is nothing to say. */
export function claimBody(claim: AnyClaim): object {
  const { attribution, time, place } = claim;
  return defined({
    type: 'schema:Claim',
    'schema:identifier': claim.id,
    'schema:text': claim.text,
    'schema:keywords': claim.type,
    'schema:author': attribution && thing(attribution.source),
    'schema:temporalCoverage': time && (time.edtf ?? time.text),
    'schema:spatialCoverage': place && thing(place),
    'schema:about': observation(claim.expression, claim),
    'claimsieve:form': claim.form,
    ...formFields(claim),
    'claimsieve:modality': claim.modality,
    'claimsieve:polarity': claim.polarity,
    'claimsieve:confidence': claim.confidence,
    'claimsieve:duplicateOf': claim.duplicateOf,
    // As a string, since its fields are terms of no vocabulary.
    'claimsieve:data': claim.data === undefined ? null : JSON.stringify(claim.data),
  });
}

export function expressionBody(expression: Expression): object {
  return { ...observation(expression, { subject: expression.refersTo }), 'claimsieve:kind': expression.kind };
}

export function sentenceBody({ kind }: Sentence): object {
  return { type: 'TextualBody', purpose: 'tagging', value: kind };
}

interface About {
  subject?: Mention | null;
  metric?: Mention | null;
  time?: ClaimTime | null;
}

function observation(expression: Expression, { subject = null, metric = null, time = null }: About): object {
  const { value, range, unit, edtf, text, comparator } = expression;
  return defined({
    type: 'schema:Observation',
    'schema:name': text,
    'schema:observationAbout': subject && thing(subject),
    'schema:measuredProperty': metric && { type: 'schema:Property', 'schema:name': metric.resolved ?? metric.text },
    'schema:value': value ?? edtf,
    'schema:minValue': range?.min,
    'schema:maxValue': range?.max,
    'schema:unitText': unit,
    'schema:observationDate': time?.edtf,
    'claimsieve:comparator': comparator === '=' ? null : comparator,
  });
}

function formFields(claim: AnyClaim): Record<string, unknown> {
  switch (claim.form) {
    case 'change': {
      const { direction, from, to, by, fromTime, toTime } = claim.change;
      return {
        'claimsieve:direction': direction,
        'claimsieve:from': from && observation(from, { time: fromTime }),
        'claimsieve:to': to && observation(to, { time: toTime }),
        'claimsieve:by': by && observation(by, {}),
      };
    }
    case 'share':
      return {
        'claimsieve:fraction': claim.share.fraction,
        'claimsieve:whole': claim.share.whole && thing(claim.share.whole),
      };
    case 'rank':
      return {
        'schema:position': claim.rank.position,
        'claimsieve:among': claim.rank.among && thing(claim.rank.among),
      };
    case 'comparison':
      return {
        'claimsieve:than': claim.comparison.than && thing(claim.comparison.than),
        'claimsieve:by': claim.comparison.by && observation(claim.comparison.by, {}),
      };
    default:
      return {};
  }
}

function thing({ text, resolved }: Mention): object {
  return { type: 'schema:Thing', 'schema:name': resolved ?? text };
}

function defined(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
