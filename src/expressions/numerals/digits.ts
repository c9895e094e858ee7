import type { Token } from '../../tokens';

/** A number written in digits: a decimal literal that `Number` reads without rounding twice. */
export interface Digits {
  decimal: string;
  end: number;
}

/** Longer runs of digits are identifiers or noise, and would overflow to Infinity. */
const LONGEST = 40;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const POINTED = /^\d{1,3}(?:\.\d{3})+$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUP = /^\d{3}(?:\.\d+)?$/;

/**
 * Reads `1,234.5`, `12,34,567`, `1.234,50`, `816 000`, `1’234`, `.5` and, out of scanned text, `10, 000`.
 * Dotted numbers (`1.6.1999`, `192.168.1.2`) and lists are none.
 */
export function readDigits(tokens: readonly Token[], at: number): Digits | null {
  const token = tokens[at]!;
  if (token.kind !== 'number') return readBareDecimal(tokens, at);
  const continental = tokens[at + 1]?.text === ',' && POINTED.test(token.text) ? readContinental(tokens, at) : null;
  if (continental) return continental;
  const decimal = literal(token.text);
  if (decimal === null) return null;
  return readGroups(tokens, at, decimal);
}

/** Digits that may be those of a year, 1500 to 2099. */
export function isYearLike(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

function literal(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return text;
  if (GROUPED.test(text) || INDIAN.test(text)) return text.replaceAll(',', '');
  return null;
}

/** `1.234,50`: points between the thousands, a comma before the decimals. */
function readContinental(tokens: readonly Token[], at: number): Digits | null {
  const comma = tokens[at + 1];
  const decimals = tokens[at + 2];
  if (comma?.text !== ',' || comma.spaceBefore || !decimals || decimals.spaceBefore || !/^\d{1,2}$/.test(decimals.text))
    return null;
  return { decimal: `${tokens[at]!.text.replaceAll('.', '')}.${decimals.text}`, end: at + 3 };
}

/** `.5`, where no digit stands before the point. */
function readBareDecimal(tokens: readonly Token[], at: number): Digits | null {
  const next = tokens[at + 1];
  if (next?.kind !== 'number' || next.spaceBefore || !/^\d+$/.test(next.text) || next.text.length > LONGEST)
    return null;
  const point = tokens[at]!;
  const before = tokens[at - 1];
  // `fell.12 The`: the stop of a sentence and the number of a footnote.
  if (before && !point.spaceBefore && before.kind !== 'symbol' && !/^[([–−-]$/.test(before.text)) return null;
  return { decimal: `0.${next.text}`, end: at + 2 };
}

/** Groups of three in tokens of their own: after a space, an apostrophe, or a comma with a space around. */
function readGroups(tokens: readonly Token[], at: number, decimal: string): Digits {
  const alone = { decimal, end: at + 1 };
  if (decimal.length > 3 || decimal.startsWith('0')) return alone;
  let digits = decimal;
  let end = at + 1;
  while (digits.length < LONGEST && !digits.includes('.')) {
    const next = groupAfter(tokens, end, isMoney(tokens, at));
    if (next === null) break;
    digits += tokens[next]!.text;
    end = next + 1;
  }
  const one = isGlued(tokens, at) || isMoney(tokens, at) || isOneNumber(tokens, end);
  return end > at + 1 && one ? { decimal: digits, end } : alone;
}

/** `R2 105`: a sign or letters right before it say that it is an amount. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !tokens[at]!.spaceBefore && (before?.kind === 'word' || before?.kind === 'symbol');
}

/** `$2, 343m`, `Rs.2, 057 billion`: behind a sign of money a group is no item of a list. */
function isMoney(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.spaceBefore || !before) return false;
  return before.kind === 'symbol' || before.text === '.';
}

/** Columns of a table stand apart by a space too: what follows must not be a number, and a bare end wants round thousands. */
function isOneNumber(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind === 'number') return false;
  return next?.kind === 'word' || next?.kind === 'symbol' || /00$|\./.test(tokens[end - 1]!.text);
}

function groupAfter(tokens: readonly Token[], end: number, money: boolean): number | null {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  if (!next) return null;
  if (next.kind === 'number') return next.start === last.end + 1 && GROUP.test(next.text) ? end : null;
  const group = tokens[end + 1];
  if (group?.kind !== 'number' || !GROUP.test(group.text)) return null;
  if (isApostrophe(next.text)) return next.spaceBefore || group.spaceBefore ? null : end + 1;
  return next.text === ',' && group.spaceBefore && (money || isScannedGroup(next, group)) ? end + 1 : null;
}

/** `10, 000` and `10 , 250`, but not the list `10, 250`. */
function isScannedGroup(comma: Token, group: Token): boolean {
  return comma.spaceBefore || group.text === '000';
}

function isApostrophe(text: string): boolean {
  return text === "'" || text === '’';
}
