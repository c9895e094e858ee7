import type { SentenceView } from '../sentence-view';

/**
 * A bare number that points at something and counts nothing: `Agenda 2063`, `Energy Policy 34(12), 10-19`, the year with
 * its footnote mark in `the reforms of 200115`.
 */
export function isReference(view: SentenceView, index: number): boolean {
  const { unit, span } = view.expression(index);
  const word = view.wordOf(index);
  const raw = view.text.slice(span.start, span.end);
  if (isIndexBase(view, index)) return true;
  if (YEARS.test(raw) && isPartOfName(view, word)) return true;
  if (unit !== null) return false;
  if (MARKED_YEAR.test(raw)) return true;
  if (!PLAIN.test(raw)) return false;
  return isVolume(view, span.end) || isAfterVolume(view, word) || isPartOfName(view, word);
}

/** `(1967 = 100)`: what an index starts from. */
function isIndexBase(view: SentenceView, index: number): boolean {
  const { span, value } = view.expression(index);
  const [before, after] = [
    view.text.slice(Math.max(0, span.start - 2), span.start),
    view.text.slice(span.end, span.end + 2),
  ];
  return (
    (value === 100 && before.trimEnd().endsWith('=')) ||
    (after.trimStart().startsWith('=') && YEARS.test(view.expression(index).text))
  );
}

/** Digits alone, or two of them joined: no grouping, no decimals, no sign of a measure. */
const PLAIN = /^\d{1,4}(?:[-–]\d{1,4})?$/;
/** A year, or a first and a last one. */
const YEARS = /^(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?$/;
const MARKED_YEAR = /^(?:19|20)\d{3,4}$/;

/** `Vision [2030]`, `Budget [2015]`: a year that belongs to a name. */
export function isYearOfName(view: SentenceView, index: number): boolean {
  return YEARS.test(view.expression(index).text) && isPartOfName(view, view.wordOf(index));
}

/** `34(12)`: an issue follows without a space. */
function isVolume({ text }: SentenceView, end: number): boolean {
  return text[end] === '(' && isDigit(text[end + 1]);
}

/** `34(12), [10-19]`: pages behind volume and issue. */
function isAfterVolume(view: SentenceView, word: number): boolean {
  const closing = view.words[word - 2];
  return SEPARATORS.has(view.norm(word - 1)) && closing?.norm === ')' && isDigit(view.text[closing.start - 1]);
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ':']);

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** `Agenda [2063]`, `Development Plan [2025-2029]`: right behind a capitalised word. */
function isPartOfName(view: SentenceView, word: number): boolean {
  const before = view.words[word - 1];
  if (before?.tag !== 'PROPN' || !/^\p{Lu}/u.test(before.text)) return false;
  return ONE_SPACE.test(view.text.slice(before.end, view.words[word]!.start));
}

/** A gap of several is a cell of a table. */
const ONE_SPACE = /^(?:\s|\r\n)$/;
