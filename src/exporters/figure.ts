import type { ClaimTime } from '../model/claim';
import type { Comparator, Expression } from '../model/expression';
import type { Mention } from '../model/mention';

const COMPARATORS: Record<Comparator, string> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'up to ',
};

/** A number for people, its thousands set off by commas whatever the locale: `116,200,000,000`, `-0.5`. */
export function formatNumber(value: number): string {
  const plain = String(value);
  if (plain.includes('e')) return plain;
  const whole = /^-?\d+/.exec(plain)?.[0] ?? '';
  const start = whole.startsWith('-') ? 1 : 0;
  const groups: string[] = [];
  for (let end = whole.length; end > start; end -= 3) groups.unshift(whole.slice(Math.max(start, end - 3), end));
  return whole.slice(0, start) + groups.join(',') + plain.slice(whole.length);
}

/** What an expression states, in words that do not depend on how it was spelt: `more than 16,000 (research paper)`. */
export function describeAmount(expression: Expression): string {
  const { value, range, comparator, edtf, text } = expression;
  if (edtf !== null) return edtf;
  if (range) return withUnit(describeRange(range.min, range.max), expression);
  return value === null ? text : COMPARATORS[comparator] + withUnit(formatNumber(value), expression);
}

function describeRange(min: number | null, max: number | null): string {
  if (min === null) return max === null ? '' : `up to ${formatNumber(max)}`;
  return max === null ? `${formatNumber(min)} or more` : `${formatNumber(min)} to ${formatNumber(max)}`;
}

function withUnit(amount: string, { kind, unit }: Expression): string {
  if (kind === 'multiplier') return `${amount} times`;
  if (kind === 'ordinal') return `no. ${amount}${unit ? ` (${unit})` : ''}`;
  if (unit === null) return amount;
  if (unit === 'percent') return `${amount}%`;
  if (unit === 'percentage-point') return `${amount} percentage points`;
  return kind === 'number' ? `${amount} (${unit})` : `${amount} ${unit}`;
}

/** A noun phrase, after its antecedent where it has one: `China (“It”)`. */
export function describeMention({ text, resolved }: Mention): string {
  return resolved === null ? text : `${resolved} (“${text}”)`;
}

/** A time with the words it was read from: `2019 (“In 2019”)`. */
export function describeTime({ edtf, text }: ClaimTime): string {
  return edtf === null || edtf === text ? text : `${edtf} (“${text}”)`;
}
