import type { Language } from '../language/language';
import type { SentenceNode } from '../sentences/sentence-node';
import { isDigit, isLetter } from '../text/characters';
import type { ExpressionParser } from './candidate';

/**
 * Makes the test whether a sentence may hold an expression: a digit, a fraction in one character, or a word that an
 * expression can do without digits. It looks at each character once, and at a word only where its first and last letter
 * and its length are those of one.
 */
export function createCandidateSearch({ weakStarters }: Language, parsers: readonly ExpressionParser[]) {
  const words = new Set(parsers.flatMap((parse) => [...(parse.alone ?? parse.words)]));
  for (const word of weakStarters) words.delete(word);
  const shapes = new Uint8Array(SHAPES);
  for (const word of words) shapes[shapeOf(word, 0, word.length)] = 1;

  function holdsOne(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      if (isDigit(code) || isFractionGlyph(code)) return true;
      if (!isLetter(code)) {
        at++;
        continue;
      }
      let next = at + 1;
      while (next < end && isLetter(text.charCodeAt(next))) next++;
      if (shapes[shapeOf(text, at, next)] === 1 && words.has(text.slice(at, next).toLowerCase())) return true;
      at = next;
    }
    return false;
  }

  return (text: string, { span }: SentenceNode): boolean => holdsOne(text, span.start, span.end);
}

const LONGEST = 32;
const SHAPES = 32 * 32 * LONGEST;

/** A small number from a word's first and last letter, small or capital, and its length. */
function shapeOf(text: string, start: number, end: number): number {
  const ends = (text.charCodeAt(start) & 31) * 32 + (text.charCodeAt(end - 1) & 31);
  return ends * LONGEST + Math.min(end - start, LONGEST - 1);
}

function isFractionGlyph(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}
