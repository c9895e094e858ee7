import type { Verdict } from './score';

export interface Ratio {
  precision: number;
  recall: number;
  f1: number;
}

/** How well confidence tells the share of exact claims. */
export interface Calibration {
  /** Expected calibration error. */
  error: number;
  /** The mean confidence in a bin, and the share of its claims that is exact. */
  bins: { confidence: number; right: number }[];
}

export interface Summary {
  detection: Ratio;
  exact: Ratio;
  fields: { field: string; right: number; of: number }[];
  calibration: Calibration;
}

const FIELD_ORDER = [
  'form',
  'type',
  'modality',
  'value',
  'unit',
  'comparator',
  'direction',
  'polarity',
  'time',
  'from',
].concat(['fraction', 'position', 'subject', 'metric', 'whole', 'attribution']);

export function summarize(verdicts: readonly Verdict[]): Summary {
  const count = (kind: Verdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const found = count('matched');
  const asked = found + count('missed');
  const given = found + count('spurious');
  const checks = verdicts.flatMap(({ checks }) => checks);
  return {
    detection: ratio(found, given, asked),
    exact: ratio(verdicts.filter(({ exact }) => exact).length, given, asked),
    fields: FIELD_ORDER.map((field) => {
      const of = checks.filter((check) => check.field === field);
      return { field, right: of.filter(({ right }) => right).length, of: of.length };
    }).filter(({ of }) => of > 0),
    calibration: calibration(verdicts),
  };
}

function ratio(right: number, given: number, asked: number): Ratio {
  const precision = given ? right / given : 0;
  const recall = asked ? right / asked : 0;
  return { precision, recall, f1: given + asked ? (2 * right) / (given + asked) : 0 };
}

const BINS = 5;

/** A spurious claim counts as wrong. */
function calibration(verdicts: readonly Verdict[]): Calibration {
  return calibrate(verdicts.flatMap(({ claim, exact }) => (claim ? [{ confidence: claim.confidence, exact }] : [])));
}

/** How far confidence is from the share of claims that are exact, in bins of equal count. */
export function calibrate(claims: readonly { confidence: number; exact: boolean }[]): Calibration {
  const judged = [...claims];
  judged.sort((a, b) => a.confidence - b.confidence);
  const cut = (bin: number) => Math.floor((bin * judged.length) / BINS);
  const bins = Array.from({ length: BINS }, (_, bin) => judged.slice(cut(bin), cut(bin + 1)))
    .filter((part) => part.length > 0)
    .map((part) => ({
      share: part.length / judged.length,
      confidence: part.reduce((sum, { confidence }) => sum + confidence, 0) / part.length,
      right: part.filter(({ exact }) => exact).length / part.length,
    }));
  const error = bins.reduce((sum, { share, confidence, right }) => sum + share * Math.abs(confidence - right), 0);
  return { error: judged.length ? error : 1, bins };
}
