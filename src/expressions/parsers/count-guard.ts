import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Numeral } from '../numeral';
import { isGluedHyphen, isHyphen } from '../numerals/hyphen';
import type { NumeralLexicon } from '../numerals/lexicon';
import { isCapitalized } from '../time/cursor';

/** Says whether a number that no unit follows counts something, or is a name, a label or a pronoun. */
export function createCountGuard({ lookalikes }: Language, lexicon: NumeralLexicon) {
  const { pronounBefore, pronounAfter, zeroBefore, zeroAfter } = wordSetsOf(lookalikes);

  return (tokens: readonly Token[], numeral: Numeral): boolean => {
    const first = tokens[numeral.first]!;
    const next = tokens[numeral.end];
    // `(thousands)`: what the figures of a table are in.
    if (numeral.form === 'vague' && tokens[numeral.first - 1]?.text === '(' && next?.text === ')') return false;
    if (numeral.form === 'bare')
      return !lexicon.words.scaling.has(first.norm) && countsNoun(lexicon, tokens, numeral.end);
    if (first.kind === 'word') return isCountWord(tokens, numeral);
    if (next?.kind === 'word' && !next.spaceBefore && !next.norm.startsWith("'")) return false;
    return !isLabel(tokens, numeral) && !isStroked(tokens, numeral);
  };

  function isCountWord(tokens: readonly Token[], { first, end }: Numeral): boolean {
    if (isGluedHyphen(tokens, end) || isGluedHyphen(tokens, first - 1)) return isSaidByDigit(lexicon, tokens, first);
    const { norm } = tokens[first]!;
    const before = tokens[first - 1];
    // A capital inside a name: `Hualong One`, `World War Two`.
    if (before?.kind === 'word' && isCapitalized(tokens[first]!) && isCapitalized(before)) return false;
    if (end > first + 1) return true;
    const next = tokens[end]?.norm ?? '';
    if (lexicon.small.get(norm) === 0) return !zeroBefore.has(before?.norm ?? '') && !zeroAfter.has(next);
    return (
      lexicon.small.get(norm) !== 1 || !isPronoun(before?.norm ?? '', tokens[end], leadsToNumber(lexicon, tokens, end))
    );
  }

  /** `which one`, `no one`, `the one`, `one should`, `one another`; not `one of them`, `one proposal`. */
  function isPronoun(before: string, next: Token | undefined, leads: boolean): boolean {
    return pronounBefore.has(before) || next?.kind !== 'word' || (pronounAfter.has(next.norm) && !leads);
  }
}

/** A magnitude alone wants what it counts behind it: `the million visitors`. */
function countsNoun(lexicon: NumeralLexicon, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next?.kind === 'word' && !lexicon.words.breaks.has(next.norm);
}

/** `three-nought-two`: digits said one by one, a zero among them; without one it is a line-up, `four-four-two`. */
function isSaidByDigit(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (isGluedHyphen(tokens, first - 1) && isDigitWord(lexicon, tokens, first - 2)) first -= 2;
  let end = first + 1;
  while (isGluedHyphen(tokens, end) && isDigitWord(lexicon, tokens, end + 1)) end += 2;
  const row = tokens.slice(first, Math.min(end, first + LONGEST_ROW));
  return row.length > 4 && row.some(({ norm }) => lexicon.small.get(norm) === 0);
}

function isDigitWord(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  return (lexicon.small.get(tokens[at]?.norm ?? '') ?? 10) < 10;
}

/** `one to two`, `one or two`: the word after it leads to another number. */
function leadsToNumber(lexicon: NumeralLexicon, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  return next !== undefined && (next.kind === 'number' || lexicon.small.has(next.norm) || lexicon.tens.has(next.norm));
}

/** Words and hyphens of the longest row of digits that is said. */
const LONGEST_ROW = 31;

/** A list or footnote mark: `(3)`, `[3]`, `3)`, `#3`, `3.` before a sentence, `3.2 Scope` as a heading, a figure stuck to a stop. */
function isLabel(tokens: readonly Token[], { first, end }: Numeral): boolean {
  const before = tokens[first - 1];
  const next = tokens[end];
  const short = end === first + 1 && tokens[first]!.text.length <= 3;
  if (before?.text === '#' && !tokens[first]!.spaceBefore) return true;
  if (
    short &&
    next?.text === ')' &&
    (before === undefined || before.text === '(' || before.text === ';' || !hasOpen(tokens, first))
  )
    return true;
  if (short && before?.text === '[' && next?.text === ']') return true;
  if (first === 0) return short && opensLine(tokens, end);
  return short && !tokens[first]!.spaceBefore && isStuck(tokens, first);
}

/** `3. Text`, `3.2 Scope`: the number of a heading or a list. */
function opensLine(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return false;
  return (next.text === '.' && end + 1 < tokens.length) || (/^\d+\.\d+$/.test(tokens[0]!.text) && isCapitalized(next));
}

/** `rise.12 The`: a footnote number after the stop of its sentence. */
function isStuck(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const word = tokens[at - 2];
  return /^[.,;”’"]$/.test(before.text) && !before.spaceBefore && word?.kind === 'word';
}

function hasOpen(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (tokens[i]!.text === '(') return true;
    if (tokens[i]!.text === ')') return false;
  }
  return false;
}

/** `24/7`, `9:15`, `1/0`: digits on both sides of a stroke or colon that is neither a fraction nor a rate. */
function isStroked(tokens: readonly Token[], { first, end }: Numeral): boolean {
  const next = tokens[end];
  const before = tokens[first - 1];
  const after =
    next &&
    /^[/:]$/.test(next.text) &&
    !next.spaceBefore &&
    tokens[end + 1]?.kind === 'number' &&
    !tokens[end + 1]!.spaceBefore;
  const ahead = before && /^[/:]$/.test(before.text) && !before.spaceBefore && tokens[first - 2]?.kind === 'number';
  return after === true || (ahead === true && !tokens[first]!.spaceBefore);
}

/** Makes the test for digits that a word runs into: `G20`, `Covid-19`, `MH17`. A lower-case prefix leaves them a number: `sub-500`. */
export function createTailTest({ lookalikes }: Language): (tokens: readonly Token[], at: number) => boolean {
  const { prefixes } = wordSetsOf(lookalikes);

  return (tokens, at) => {
    const [word, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
    if (token.kind !== 'number' || token.spaceBefore || !before) return false;
    if (before.kind === 'word') return !before.norm.startsWith("'");
    if (before.text === '+' && !before.spaceBefore) return word?.kind === 'number';
    if (!isHyphen(before.text) || before.spaceBefore || word?.kind !== 'word') return false;
    // `5k-20k`: the word is the unit of the number before it.
    return !prefixes.has(word.text) && (word.spaceBefore || tokens[at - 3]?.kind !== 'number');
  };
}
