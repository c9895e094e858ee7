import type { Language } from '../../language/language';
import { closedClassesOf, wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { ExpressionParser } from '../candidate';
import { lookalike } from '../candidates';
import { isYearLike, readDigits } from '../numerals/digits';
import type { NumeralLexicon } from '../numerals/lexicon';
import { isPlace } from '../numerals/place';
import { createPhraseMap } from '../phrases';
import type { Readers } from '../readers';

/**
 * Makes the reader of what looks like a quantity and is none: `Article 50`, `Tables 2 and 3`, `ISO 9001`, `no one`,
 * an address of the web. What it reads is dropped; that it was read keeps the numbers inside from counting.
 */
export function createLookalikeParser(language: Language, { lexicon }: Readers): ExpressionParser {
  const { lookalikes, unitWords } = language;
  const phrases = createPhraseMap([
    ...lookalikes.phrases.map((phrase) => [phrase, 'any'] as const),
    ...lookalikes.someday.map((phrase) => [phrase, 'someday'] as const),
  ]);
  const { lengthBefore, streets, urls } = wordSetsOf(lookalikes);
  const { per } = wordSetsOf(unitWords);
  const label = createLabelReader(language, lexicon);
  const modelAt = createModelReader(language);

  const parse: ExpressionParser = (tokens, at) => {
    const token = tokens[at]!;
    if (urls.has(token.norm) && isAddress(tokens, at)) return lookalike(at, gluedEnd(tokens, at));
    if (token.text === '+') return phoneAt(tokens, at);
    if (token.kind === 'number')
      return (
        dialledAt(tokens, at) ??
        attemptsAt(tokens, at) ??
        modelAt(tokens, at) ??
        addressAt(streets, tokens, at) ??
        phraseAt(tokens, at)
      );
    return label.read(tokens, at) ?? perAt(tokens, at) ?? phraseAt(tokens, at);
  };
  parse.words = new Set([...label.heads, ...phrases.heads, ...urls, ...per, '+']);
  parse.alone = new Set();
  return parse;

  function phraseAt(tokens: readonly Token[], at: number) {
    const phrase = phrases.at(tokens, at);
    if (phrase?.value === 'someday' && isLength(tokens, at, phrase.end)) return null;
    return phrase && lookalike(at, phrase.end);
  }

  /** `at least one day`, `one day of leave`; `One day we will win`. */
  function isLength(tokens: readonly Token[], at: number, end: number): boolean {
    return lengthBefore.has(tokens[at - 1]?.norm ?? '') || lexicon.words.of.has(tokens[end]?.norm ?? '');
  }

  /** `70 deaths per 100,000 births`: what a rate is counted by is no figure of its own. */
  function perAt(tokens: readonly Token[], at: number) {
    if (!per.has(tokens[at]!.norm) || !tokens[at + 1]) return null;
    // `per thousand people`
    if (lexicon.magnitudes.has(tokens[at + 1]!.norm)) return lookalike(at, at + 2);
    if (tokens[at + 1]!.kind !== 'number') return null;
    const digits = readDigits(tokens, at + 1);
    return digits && /^1(?:0+)$/.test(digits.decimal) ? lookalike(at, digits.end) : null;
  }
}

/** Makes the reader of a label's word and its numbers, one or a list of them: `Article 50`, `Tables 2 and 3`. */
function createLabelReader(language: Language, lexicon: NumeralLexicon) {
  const { lookalikes } = language;
  const { modals } = closedClassesOf(language);
  const labels = createPhraseMap([
    ...lookalikes.labels.map((label) => [label, 'any'] as const),
    ...lookalikes.names.map((name) => [name, 'capital'] as const),
  ]);
  const { plurals, to: runs } = wordSetsOf(lookalikes);
  const joins = new Set<string>([...lookalikes.and, ...lookalikes.to]);

  function read(tokens: readonly Token[], at: number) {
    // `In the U.S. 30 million people`: the S is no section.
    if (tokens[at - 1]?.text === '.' && !tokens[at]!.spaceBefore) return null;
    // `will table 22 bills`
    if (modals.has(tokens[at - 1]?.norm ?? '')) return null;
    const label = labels.at(tokens, at);
    if (!label || (label.value === 'capital' && !hasCapital(tokens[at]!.text))) return null;
    let end = label.end;
    if (tokens[end]?.text === '.' && !tokens[end]!.spaceBefore) end++;
    if (tokens[end] && isPlace(lexicon, tokens, end)) return null;
    let last = numberEnd(tokens, end);
    // `the Fisheries Act 2006` has a year behind it, not a number.
    if (last < 0 || (label.value === 'capital' && isYearLike(tokens[last - 1]!.text))) return null;
    const joined = isPlural(tokens, label.end - 1) ? joins : runs;
    while (joined.has(tokens[last]?.norm ?? '')) {
      const next = numberEnd(tokens, joined.has(tokens[last + 1]?.norm ?? '') ? last + 2 : last + 1);
      if (next < 0) break;
      last = next;
    }
    return lookalike(at, last);
  }

  function isPlural(tokens: readonly Token[], at: number): boolean {
    const { norm } = tokens[at]!;
    return norm.endsWith('s') || plurals.has(norm) || (norm === '.' && isPlural(tokens, at - 1));
  }

  return { read, heads: labels.heads };
}

/** Makes the reader of a model, `its 767 Freighter can`: a number with a name that nothing follows, behind what points to one thing. */
function createModelReader(language: Language) {
  const { lookalikes, numerals } = language;
  const { articles, modals, possessives } = closedClassesOf(language);
  const joins = new Set<string>([...lookalikes.and, ...lookalikes.to]);
  const { breaks } = wordSetsOf(numerals.words);
  const pointing = new Set<string>([...articles, ...possessives, ...lookalikes.pointing]);

  return (tokens: readonly Token[], at: number) => {
    const name = tokens[at + 1];
    const model = /^\d{3}$/.test(tokens[at]!.text) && /^\p{Lu}\p{Ll}{3,}(?<!s)$/u.test(name?.text ?? '');
    if (!model || !name!.spaceBefore || !pointing.has(tokens[at - 1]?.norm ?? '')) return null;
    const next = tokens[at + 2];
    const ends = next === undefined || next.text === '.' || next.text === ';' || VERBAL.test(next.norm);
    return ends || (breaks.has(next.norm) && !joins.has(next.norm)) || modals.has(next.norm)
      ? lookalike(at, at + 2)
      : null;
  };
}

/** `49 Mill Road`, `9 East 71st Street`: a house number, names, and a way. */
function addressAt(streets: ReadonlySet<string>, tokens: readonly Token[], at: number) {
  const next = tokens[at + 1];
  if (!/^\d{1,5}$/.test(tokens[at]!.text) || !next) return null;
  // `in 72nd place`
  if (!next.spaceBefore && !/^\p{Lu}$/u.test(next.text)) return null;
  // `22 Avenue Foch`
  if (streets.has(next.norm) && isName(tokens, at + 1) && tokens[at + 2] && isName(tokens, at + 2))
    return lookalike(at, at + 3);
  for (let i = at + 1; i < at + 6 && i < tokens.length; i++) {
    if (i > at + 1 && streets.has(tokens[i]!.norm)) return lookalike(at, i + 1);
    if (!isName(tokens, i)) return null;
  }
  return null;
}

/** A label's number: digits with whatever touches them (`2.1(a)`, `3b`, `1325/2000`). */
function numberEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return -1;
  let end = at + 1;
  while (end < tokens.length && !tokens[end]!.spaceBefore && /^[\p{L}\d(/]/u.test(tokens[end]!.text)) {
    end++;
    if (tokens[end]?.text === ')' && tokens[end - 2]?.text === '(') end++;
  }
  return end;
}

function isAddress(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaceBefore && (next.text === ':' || next.text === '.');
}

function gluedEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && !tokens[end]!.spaceBefore) end++;
  return end;
}

/** `+44 20 7946 0958`: a plus and at least two groups of digits. */
function phoneAt(tokens: readonly Token[], at: number) {
  if (tokens[at + 1]?.kind !== 'number' || tokens[at + 1]!.spaceBefore) return null;
  let end = at + 2;
  let groups = 1;
  while (end < tokens.length) {
    const next = /^[-(/)]$/.test(tokens[end]!.text) ? end + 1 : end;
    if (tokens[next]?.kind !== 'number') break;
    groups++;
    end = next + 1;
  }
  return groups > 1 ? lookalike(at, end) : null;
}

/** `1-800-555-0199`, `1111-22223333-4444`: three groups of digits or more with hyphens between. */
function dialledAt(tokens: readonly Token[], at: number) {
  let end = at + 1;
  let groups = 1;
  while (
    tokens[end]?.text === '-' &&
    !tokens[end]!.spaceBefore &&
    tokens[end + 1]?.kind === 'number' &&
    !tokens[end + 1]!.spaceBefore
  ) {
    groups++;
    end += 2;
  }
  return groups > 2 ? lookalike(at, end) : null;
}

/** `7-for-12`: so many hits of so many tries are a score. */
function attemptsAt(tokens: readonly Token[], at: number) {
  const glued = tokens[at + 4]?.kind === 'number' && tokens.slice(at + 1, at + 5).every((token) => !token.spaceBefore);
  const text = tokens[at + 1]?.text;
  return glued && text === '-' && tokens[at + 2]!.norm === 'for' && tokens[at + 3]!.text === text
    ? lookalike(at, at + 5)
    : null;
}

const VERBAL = /(?:ed|ing)$/;

/** `Boeing`, `ISO`, `iPhone`. */
function hasCapital(text: string): boolean {
  return text !== text.toLowerCase();
}

/** A capitalised word, or the two halves of `71st`. */
function isName(tokens: readonly Token[], at: number): boolean {
  const { kind, text, norm, spaceBefore } = tokens[at]!;
  const next = tokens[at + 1];
  if (kind === 'number') return next?.kind === 'word' && !next.spaceBefore;
  return kind === 'word' && (text !== norm || (!spaceBefore && tokens[at - 1]!.kind === 'number'));
}
