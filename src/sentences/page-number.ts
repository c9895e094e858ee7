import { isDigit, isSpace } from '../text/characters';

const MOST_DIGITS = 4;
const SEPARATORS = new Set(Array.from('|–—-•·', (sign) => sign.charCodeAt(0)));

/** A running head without the page number at its start or end: `12  Rain Report`, `Rain Report | 12`, `Rain 2011 page 12`. */
export function withoutPageNumber(head: string): string {
  return withoutLast(withoutFirst(head));
}

function withoutFirst(head: string): string {
  let digits = 0;
  while (isDigit(head.charCodeAt(digits))) digits++;
  return digits > 0 && digits <= MOST_DIGITS && isSpace(head.charCodeAt(digits)) ? head.slice(digits).trim() : head;
}

/** A last number is one of the page where wide space, a sign or another number stands before it: `Chapter 2` keeps its own. */
function withoutLast(head: string): string {
  let number = head.length;
  while (isDigit(head.charCodeAt(number - 1))) number--;
  if (number === head.length || head.length - number > MOST_DIGITS) return head;
  const words = head.slice(0, number).trimEnd();
  const last = words.charCodeAt(words.length - 1);
  if (SEPARATORS.has(last)) return words.slice(0, -1).trimEnd();
  if (/\bpage$/i.test(words)) return words.slice(0, -4).trimEnd();
  return number - words.length > 1 || (number > words.length && isDigit(last)) ? words : head;
}
