/** The signs that sentences are read by, as code units. */
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const HYPHEN = 0x2d;
const ELLIPSIS = 0x2026;

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
