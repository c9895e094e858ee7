import { isDigit } from '../text/characters';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/**
 * Past the number that begins at `start`: digits with the points between them (`3.2`, `1.6.1999`) and the commas that group
 * thousands (`1,234.5`, `12,34,567`); the commas of a list (`22,24`) are tokens. Whether it is one number is for the
 * grammar.
 */
export function numberEnd(text: string, start: number, limit: number): number {
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

/** So many groups of two digits are looked through for the three that end them. */
const MOST_GROUPS = 6;

/** Three digits and no fourth follow, or two and then another comma that does: Indian `12,34,567`. */
function groupsThousands(text: string, comma: number, limit: number): boolean {
  const digits = digitsFrom(text, comma + 1, limit, 4);
  if (digits === 3) return true;
  let next = comma + 3;
  for (let groups = 0; digits === 2 && groups < MOST_GROUPS && next < limit; groups++) {
    if (text.charCodeAt(next) !== COMMA) return false;
    const more = digitsFrom(text, next + 1, limit, 4);
    if (more !== 2) return more === 3;
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
