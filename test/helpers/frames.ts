import { expect, test } from 'vitest';
import { extractClaims } from '../../src';
import type { Claim } from '../../src/model/claim-types';
import type { ExtractOptions } from '../../src/model/options';

/** What a row says of one claim; what it does not name is not compared. */
export interface Expected {
  /** The figure's text. */
  figure: string;
  form?: Claim['form'];
  value?: number | null;
  subject?: string | null;
  metric?: string | null;
  time?: string | null;
  place?: string | null;
  source?: string | null;
  modality?: Claim['modality'];
  polarity?: Claim['polarity'];
  direction?: string;
  from?: string | null;
  by?: string | null;
  whole?: string | null;
  fraction?: number | null;
  position?: number | null;
  than?: string | null;
}

export type Row = [text: string, ...claims: Expected[]];

/** One test a row: the named claims are there with what the row says, and, unless the row has none, no figure is claimed twice. */
export function testFrames(name: string, rows: readonly Row[], options: ExtractOptions = {}): void {
  test.each(rows)(`${name}: %s`, (text, ...expected) => {
    const claims = extractClaims(text as string, options);
    if (expected.length === 0) expect(claims.map(({ expression }) => expression.text)).toEqual([]);
    for (const row of expected) {
      const claim = claims.find(({ expression }) => expression.text === row.figure);
      expect(
        claim && said(claim, row),
        `${row.figure} among ${claims.map(({ expression }) => expression.text).join(' | ')}`,
      ).toEqual(row);
    }
  });
}

/** The claim as far as the row asks. */
function said(claim: Claim, row: Expected): Expected {
  const all: Required<Expected> = {
    figure: claim.expression.text,
    form: claim.form,
    value: claim.expression.value,
    subject: claim.subject?.resolved ?? claim.subject?.text ?? null,
    metric: claim.metric?.resolved ?? claim.metric?.text ?? null,
    time: claim.time?.edtf ?? null,
    place: claim.place?.text ?? null,
    source: claim.attribution?.source.text ?? null,
    modality: claim.modality,
    polarity: claim.polarity,
    direction: claim.form === 'change' ? claim.change.direction : '',
    from: claim.form === 'change' ? (claim.change.from?.text ?? null) : null,
    by: claim.form === 'change' ? (claim.change.by?.text ?? null) : null,
    whole: claim.form === 'share' ? (claim.share.whole?.resolved ?? claim.share.whole?.text ?? null) : null,
    fraction: claim.form === 'share' ? claim.share.fraction : null,
    position: claim.form === 'rank' ? claim.rank.position : null,
    than: claim.form === 'comparison' ? (claim.comparison.than?.text ?? null) : null,
  };
  return Object.fromEntries(Object.keys(row).map((key) => [key, all[key as keyof Expected]])) as unknown as Expected;
}
