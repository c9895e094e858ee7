/** What a UTF-16 code unit is, as bits; a code unit may be several (`Ù` is a letter in upper case). */
const SPACE = 1;
const LINE_BREAK = 2;
const DIGIT = 4;
const LETTER = 8;
const UPPER = 16;
const LOWER = 32;
const SYMBOL = 64;
const KNOWN = 128;

/**
 * Classes of all code units, each worked out the first time that it is met: one table look-up a character
 * afterwards, and no regular expression on the hot path.
 */
const classes = new Uint8Array(0x10000);

const LETTER_PATTERN = /[\p{L}\p{M}]/u;
const SYMBOL_PATTERN = /[\p{Sc}\p{Sm}\p{So}%‰°`^*#&@/\\_|~=<>+]/u;
const SPACES = new Set([0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]);
const LINE_BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

function classify(code: number): number {
  const bits = KNOWN | classOf(code);
  classes[code] = bits;
  return bits;
}

function classOf(code: number): number {
  if (LINE_BREAKS.has(code)) return SPACE | LINE_BREAK;
  if (code === 0x09 || SPACES.has(code) || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  const char = String.fromCharCode(code);
  if (LETTER_PATTERN.test(char)) return LETTER | caseOf(char);
  return SYMBOL_PATTERN.test(char) ? SYMBOL : 0;
}

function caseOf(char: string): number {
  if (char !== char.toLowerCase()) return UPPER;
  return char !== char.toUpperCase() ? LOWER : 0;
}

function has(code: number, bits: number): boolean {
  return ((classes[code] || classify(code)) & bits) !== 0;
}

/** White space as a reader sees it: Unicode spaces, line and page breaks, BOM, zero-width space. */
export function isSpace(code: number): boolean {
  return has(code, SPACE);
}

/** Past one white-space character, where there is one; CRLF is one. */
export function pastSpace(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}

/** A code unit that ends a line: LF, CR, vertical tab, form feed, NEL and the two Unicode separators. */
export function isLineBreak(code: number): boolean {
  return has(code, LINE_BREAK);
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter or a combining mark. Surrogate halves are none. */
export function isLetter(code: number): boolean {
  return has(code, LETTER);
}

/** A letter or an ASCII digit. */
export function isWordCharacter(code: number): boolean {
  return has(code, LETTER | DIGIT);
}

/** A letter in upper (or title) case. */
export function isUpper(code: number): boolean {
  return has(code, UPPER);
}

/** A letter in lower case; letters of scripts without case are neither. */
export function isLower(code: number): boolean {
  return has(code, LOWER);
}

/** A currency, mathematical or other sign (`$`, `%`, `°`, `+`, `©`), as against punctuation. */
export function isSymbol(code: number): boolean {
  return has(code, SYMBOL);
}

/** An apostrophe in any of its shapes; a closing single quote is written the same. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07;
}

export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
