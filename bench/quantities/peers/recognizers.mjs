import recognizers from '@microsoft/recognizers-text-suite';
import { expression } from './expression.mjs';

const ENGLISH = 'en-us';
/** Narrower models first: where two overlap, the earlier one is kept. */
const MODELS = [
  [
    recognizers.recognizeAge,
    'measure',
    ({ value, unit }) => ({ value: Number(value), unit: `${unit?.toLowerCase()} of age` }),
  ],
  [recognizers.recognizeTemperature, 'measure', ({ value, unit }) => ({ value: Number(value), unit: degrees(unit) })],
  [
    recognizers.recognizeCurrency,
    'currency',
    ({ value, unit, isoCurrency }) => ({
      value: amount(value),
      unit: isoCurrency ?? unit,
      currency: isoCurrency ?? unit,
    }),
  ],
  [recognizers.recognizeDimension, 'measure', ({ value, unit }) => ({ value: amount(value), unit })],
  [recognizers.recognizePercentage, 'percentage', ({ value }) => ({ value: amount(value), unit: 'percent' })],
  [recognizers.recognizeOrdinal, 'ordinal', ({ value }) => ({ value: amount(value) })],
  [recognizers.recognizeDateTime, 'date', () => ({})],
  [recognizers.recognizeNumber, 'number', ({ value }) => ({ value: amount(value) })],
];

export function tagExpressions(text) {
  const found = [];
  for (const [recognize, kind, read] of MODELS) {
    for (const { start, end, resolution, typeName } of recognize(text, ENGLISH)) {
      if (
        resolution === null ||
        (resolution.value === null && kind !== 'date') ||
        found.some(({ span }) => span.start <= end && start < span.end)
      )
        continue;
      const finding = expression(text, kind, start, end + 1, read(resolution));
      if (typeName.endsWith('duration')) Object.assign(finding, duration(resolution));
      found.push(finding);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function amount(value) {
  return value == null ? null : Number.parseFloat(String(value));
}

function degrees(unit) {
  return unit === 'C' ? 'degree Celsius' : unit === 'F' ? 'degree Fahrenheit' : (unit ?? 'degree');
}

/** `P3D` or `PT4H`, as far as it has one part. */
function duration({ values }) {
  const match = /^P(T?)([\d.]+)([YMWDHS])$/.exec(values?.[0]?.timex ?? '');
  if (!match) return { kind: 'duration' };
  const units = { Y: 'year', M: match[1] ? 'minute' : 'month', W: 'week', D: 'day', H: 'hour', S: 'second' };
  return { kind: 'duration', value: Number(match[2]), unit: units[match[3]] };
}
