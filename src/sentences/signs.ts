/** The signs that sentences are read by, as code units. */
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const AMPERSAND = 0x26;
export const HASH = 0x23;
export const OPENING_BRACKET = 0x28;
export const CLOSING_BRACKET = 0x29;
export const OPENING_SQUARE = 0x5b;
export const CLOSING_SQUARE = 0x5d;
export const ELLIPSIS = 0x2026;

const codes = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));

export const CLOSERS = codes('"\'”’»)]}');
export const OPENERS = codes('"\'“‘([«');
export const DASHES = codes('-–—‒―');
/** What lines of a page are ruled with. */
export const RULES = codes('-–—_=*~#·•.+|');
/** What leads from an entry of a table of contents to its page. */
export const LEADERS = codes('._·…');
/** Bullets, and signs that are bullets before white space only. */
export const GLYPHS = codes('•‣◦⁃∙●○▪▫■□►▶▸➢➤✓✔❖◆◇★☐☑◘➔➜');
export const SPACED_GLYPHS = codes('*·→¾');
/** What the cells of a table of figures are written with, and what their last character may be. */
export const FIGURES = codes('0123456789.,%()-–—+−$£€');
export const FIGURE_ENDS = codes('0123456789%)-–—');

/** More opening signs than these do not stand together. */
const MOST_OPENERS = 4;

/** Past the quotes and brackets that open at `at`. */
export function skipOpeners(text: string, at: number, limit: number): number {
  const most = Math.min(limit, at + MOST_OPENERS);
  while (at < most && OPENERS.has(text.charCodeAt(at))) at++;
  return at;
}

/** `.`, `?`, `!`, `…` and the wide signs of Chinese and Japanese. */
export function isStopSign(code: number): boolean {
  if (code < 0x40) return code === FULL_STOP || code === 0x3f || code === 0x21;
  return code >= ELLIPSIS && (code === ELLIPSIS || isWideStop(code));
}

/** `。`, `！`, `？`: no white space follows these. */
export function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** A straight quote, which may open or close. */
export function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}
