import { describe, expect, test } from 'vitest';
import { describeAmount, formatNumber } from '../../src/exporters/figure';
import type { Expression } from '../../src/model/expression';
import { documentBuilder } from '../helpers/documents';

test.each([
  [0, '0'],
  [5, '5'],
  [999, '999'],
  [1000, '1,000'],
  [116_200_000_000, '116,200,000,000'],
  [-1234.5678, '-1,234.5678'],
  [0.0001, '0.0001'],
  [1e21, '1e+21'],
  [1.5e-7, '1.5e-7'],
])('%d is written %s', (value, wanted) => expect(formatNumber(value)).toBe(wanted));

describe('what an expression states', () => {
  const { expression } = documentBuilder('x');
  test.each<[Partial<Expression>, string]>([
    [{ value: 16_000, comparator: '>', unit: 'paper' }, 'more than 16,000 (paper)'],
    [{ kind: 'percentage', value: 40.3, unit: 'percent' }, '40.3%'],
    [{ kind: 'percentage', value: 2, unit: 'percentage-point', comparator: '~' }, 'about 2 percentage points'],
    [{ kind: 'currency', value: 5e9, unit: 'GBP', currency: 'GBP', comparator: '<=' }, 'up to 5,000,000,000 GBP'],
    [{ kind: 'measure', value: 40, unit: 'kilometre', comparator: '>=' }, 'at least 40 kilometre'],
    [{ kind: 'multiplier', value: 2.5 }, '2.5 times'],
    [{ kind: 'ordinal', value: 12, unit: 'country' }, 'no. 12 (country)'],
    [{ kind: 'fraction', value: 0.2 }, '0.2'],
    [{ kind: 'percentage', range: { min: 5, max: 7 }, unit: 'percent' }, '5 to 7%'],
    [{ range: { min: 5, max: null } }, '5 or more'],
    [{ range: { min: null, max: 7 } }, 'up to 7'],
    [{ kind: 'date', edtf: '2021-10' }, '2021-10'],
    [{ kind: 'date' }, 'x'],
  ])('%j is %s', (fields, wanted) => expect(describeAmount(expression('x', fields))).toBe(wanted));
});
