import type { SentenceNode } from '../sentences/sentence-node';
import { isDigit, isLetter, isSpace } from '../text/characters';
import type { Token, TokenKind } from './token';

/** Cuts one sentence into tokens; see `Token` for what is cut and what is kept. */
export function tokenize(text: string, sentence: SentenceNode): Token[] {
  const tokens: Token[] = [];
  let at = sentence.span.start;
  let gap = 0;
  let spaceBefore = true;
  while (at < sentence.span.end) {
    if (gap < sentence.gaps.length && at >= sentence.gaps[gap]!.start) {
      at = Math.max(at, sentence.gaps[gap++]!.end);
      spaceBefore = true;
      continue;
    }
    const limit = gap < sentence.gaps.length ? sentence.gaps[gap]!.start : sentence.span.end;
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaceBefore = true;
      at++;
      continue;
    }
    const end = tokenEnd(text, at, limit);
    const slice = text.slice(at, end);
    tokens.push({ start: at, end, text: slice, norm: normalize(slice), kind: kindOf(code), spaceBefore });
    spaceBefore = false;
    at = end;
  }
  return tokens;
}

const SOFT_HYPHEN = 0xad;

function tokenEnd(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return numberEnd(text, start, limit);
  if (isApostrophe(first)) return cliticEnd(text, start, limit) ?? start + 1;
  if (!isLetter(first))
    return start + (isHighSurrogate(first) && start + 1 < limit && isLowSurrogate(text.charCodeAt(start + 1)) ? 2 : 1);
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || code === SOFT_HYPHEN) at++;
    else if (
      isApostrophe(code) &&
      at + 1 < limit &&
      isLetter(text.charCodeAt(at + 1)) &&
      cliticEnd(text, at, limit) === null
    )
      at += 2;
    else break;
  }
  return at;
}

/**
 * Digits with the points between them (`3.2`, `1.6.1999`) and the commas that group thousands (`1,234.5`, `12,34,567`);
 * the commas of a list (`22,24`) are tokens. Whether it is one number is for the grammar.
 */
function numberEnd(text: string, start: number, limit: number): number {
  let group = start;
  let at = start + 1;
  let grouped = true;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (code === FULL_STOP && digitsFrom(text, at + 1, limit, 1) === 1) {
      grouped = false;
      at += 2;
    } else if (code === COMMA && grouped && at - group <= 3 && groupsThousands(text, at, limit)) {
      group = at + 1;
      at += 2;
    } else break;
  }
  return at;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** Three digits and no fourth follow, or two and then another comma that does: Indian `12,34,567`. */
function groupsThousands(text: string, comma: number, limit: number): boolean {
  const digits = digitsFrom(text, comma + 1, limit, 4);
  if (digits === 3) return true;
  let next = comma + 3;
  for (let groups = 0; digits === 2 && groups < 6 && next < limit && text.charCodeAt(next) === COMMA; groups++) {
    const more = digitsFrom(text, next + 1, limit, 4);
    if (more === 3) return true;
    if (more !== 2) return false;
    next += 3;
  }
  return false;
}

/** How many digits stand from `at` on, counted up to `most`. */
function digitsFrom(text: string, at: number, limit: number, most: number): number {
  let count = 0;
  while (count < most && at + count < limit && isDigit(text.charCodeAt(at + count))) count++;
  return count;
}

/** End of a possessive or verbal clitic (`’s`, `’ll`) that starts at the apostrophe, else null. */
function cliticEnd(text: string, start: number, limit: number): number | null {
  const match = CLITIC.exec(text.slice(start + 1, Math.min(limit, start + 4)));
  return match ? start + 1 + match[0].length : null;
}

const CLITIC = /^(?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/iu;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

const SYMBOLS = /[\p{Sc}\p{Sm}\p{So}%‰°`^*#&@/\\_|~=<>+]/u;

function kindOf(code: number): TokenKind {
  if (isDigit(code)) return 'number';
  if (isLetter(code) || isApostrophe(code)) return 'word';
  return SYMBOLS.test(String.fromCharCode(code)) ? 'symbol' : 'punctuation';
}

function normalize(slice: string): string {
  const lower = slice.toLowerCase();
  return /[^\u0021-\u007e]/.test(lower) ? lower.replace(/\u2019/g, "'").replace(/\u00ad/g, '') : lower;
}
