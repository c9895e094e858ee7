import { badOption, notOptions, unknownOption, unknownType } from './errors';
import { english } from './language/en';
import type { ExtractOptions, ResolvedOptions } from './model/options';

/** Options of `extractClaims`, `tagExpressions` and `segment`. */
export const EXTRACT_OPTIONS = ['referenceDate', 'defaultDollar', 'minConfidence', 'types'] as const;

/** Options of `createExtractor`. */
export const EXTRACTOR_OPTIONS = [
  ...EXTRACT_OPTIONS,
  'classifiers',
  'builtins',
  'onClassifierError',
  'tables',
] as const;

/**
 * The options that were set, by name. Only an object's own properties count, so that nothing that a host or an
 * attacker put on `Object.prototype` is read as an option.
 */
export function ownOptions<Name extends string>(given: unknown, known: readonly Name[]): ReadonlyMap<Name, unknown> {
  if (given === undefined) return new Map();
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw notOptions(given);
  const own = new Map<Name, unknown>();
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name as Name)) throw unknownOption(name, known);
    if (value !== undefined) own.set(name as Name, value);
  }
  return own;
}

/** Checks the options of a call without classifiers and fills in the defaults. */
export function resolveOptions(options?: ExtractOptions): ResolvedOptions {
  return readOptions(ownOptions(options, EXTRACT_OPTIONS), Object.keys(english.claimTypes));
}

/** Checks options that were set; `knownTypes` are the claim types that `types` may name. */
export function readOptions(own: ReadonlyMap<string, unknown>, knownTypes: readonly string[]): ResolvedOptions {
  return {
    referenceDate: own.has('referenceDate') ? readDate(own.get('referenceDate')) : null,
    defaultDollar: own.has('defaultDollar') ? readDollar(own.get('defaultDollar')) : 'USD',
    minConfidence: own.has('minConfidence') ? readConfidence(own.get('minConfidence')) : 0,
    types: own.has('types') ? readTypes(own.get('types'), knownTypes) : null,
  };
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.,+\-Z]*)?$/;

/** The day of an ISO 8601 date; a time of day after it makes no difference. */
function readDate(value: unknown): string {
  const expected = 'an ISO 8601 date such as "2022-06-30"';
  const match = typeof value === 'string' ? ISO_DATE.exec(value) : null;
  if (!match) throw badOption('referenceDate', expected, value);
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year))
    throw badOption('referenceDate', `${expected} that is in the calendar`, value);
  return match[0].slice(0, 10);
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Currencies whose own sign is `$`: the dollars, and the pesos that share it. */
const DOLLARS =
  'ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD ZWG ZWL';

function readDollar(value: unknown): string {
  const codes = DOLLARS.split(' ');
  if (typeof value === 'string' && codes.includes(value)) return value;
  throw badOption('defaultDollar', `the ISO 4217 code of a currency written "$" (${codes.join(', ')})`, value);
}

function readConfidence(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw badOption('minConfidence', 'a number from 0 to 1', value);
}

function readTypes(value: unknown, known: readonly string[]): ReadonlySet<string> {
  if (!Array.isArray(value)) throw badOption('types', 'an array of claim types', value);
  for (const type of value) {
    if (typeof type !== 'string') throw badOption('types', 'an array of claim types', type);
    if (!known.includes(type)) throw unknownType(type, known);
  }
  return new Set(value);
}
