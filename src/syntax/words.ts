import type { Language } from '../language/language';
import { cuesOf, tagRepairsOf } from '../language/lookups';
import type { Expression, ExpressionKind } from '../model/expression';
import type { Token } from '../tokens';
import { filled } from './filled';
import type { Lemmatizer } from './lemmatizer';
import type { Word } from './sentence-syntax';

/** The words of a sentence before they are tagged, and what the tagger is to see of each. */
export interface CutWords {
  words: Word[];
  handed: string[];
  /** Word index of each expression. */
  wordOf: readonly number[];
}

export type WordCutter = (tokens: readonly Token[], expressions: readonly Expression[]) => CutWords;

/**
 * Joins tokens to words: an expression is one, and so are `low-carbon`, `R&D`, `5G`, `U.S.` and `No.` A verb that
 * an expression opens with stays a word of its own, so that `prices averaging $3` keep their verb, and so does a noun
 * that names a limit: `a ceiling of $500` is the amount of a ceiling.
 */
export function createWordCutter(language: Language, lemmatizer: Lemmatizer): WordCutter {
  const { comparatorVerbs } = tagRepairsOf(language);
  const { limitNouns } = cuesOf(language);

  return (tokens, expressions) => {
    const words: Word[] = [];
    const handed: string[] = [];
    const wordOf = filled(expressions.length, -1);
    let next = 0;
    for (let at = 0; at < tokens.length; ) {
      while (next < expressions.length && expressions[next]!.span.end <= tokens[at]!.start) next++;
      const expression = expressions[next];
      const inside =
        expression !== undefined &&
        tokens[at]!.start >= expression.span.start &&
        !opensWithVerb(tokens, at, expression) &&
        !opensWithNoun(tokens, at, expression);
      const end = inside
        ? endOfCompound(tokens, endOfExpression(tokens, at, expression), expressions[next + 1])
        : endOfWord(tokens, at, expression);
      if (inside) wordOf[next] = words.length;
      words.push(inside ? expressionWord(tokens, at, end, expression, next) : plainWord(tokens, at, end));
      handed.push(inside ? standIn(expression, tokens[end - 1]!) : handedForm(tokens, at, end, words.length === 1));
      // `9 per cent. of output`
      at = inside && tokens[end]?.text === '.' && isAbbreviation(tokens, end) ? end + 1 : end;
    }
    return { words, handed, wordOf };
  };

  function opensWithVerb(tokens: readonly Token[], at: number, { span }: Expression): boolean {
    const { start, end, norm } = tokens[at]!;
    return start === span.start && end < span.end && comparatorVerbs.has(lemmatizer.verb(norm).lemma);
  }

  /** Up to the `of` behind the noun. */
  function opensWithNoun(tokens: readonly Token[], at: number, { span }: Expression): boolean {
    for (let next = at; next < at + LEAD && tokens[next]!.end < span.end; next++)
      if (tokens[next]!.norm === 'of') return limitNouns.has(tokens[next - 1]?.norm ?? '');
    return false;
  }
}

/** Tokens of `an upper limit of`. */
const LEAD = 4;

function endOfExpression(tokens: readonly Token[], at: number, { span }: Expression): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.start < span.end) end++;
  return end;
}

/** With the noun or adjective that a hyphen ties to an expression: `120-bed`, `60-strong`. */
function endOfCompound(tokens: readonly Token[], end: number, next: Expression | undefined): number {
  const [hyphen, word] = [tokens[end], tokens[end + 1]];
  const tied = hyphen?.text === '-' && !hyphen.spaceBefore && word?.kind === 'word' && !word.spaceBefore;
  return tied && (next === undefined || next.span.start > word.start) ? end + 2 : end;
}

function endOfWord(tokens: readonly Token[], at: number, expression: Expression | undefined): number {
  let end = at + 1;
  if (!isWordLike(tokens[at]!)) return end;
  const limit = expression?.span.start ?? Number.POSITIVE_INFINITY;
  while (end < tokens.length && !tokens[end]!.spaceBefore && tokens[end]!.start < limit) {
    const joined = joinedTokens(tokens, end, limit);
    if (joined === 0) break;
    end += joined;
  }
  return end;
}

/** How many tokens from `at` on continue the word before: `-carbon`, `&D`, `.S`, `G`. */
function joinedTokens(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (isWordLike(token)) return (token.kind === 'number') !== (before.kind === 'number') || before.text === '.' ? 1 : 0;
  const after = tokens[at + 1];
  const tight = after !== undefined && !after.spaceBefore && isWordLike(after);
  if (token.text === '.') {
    if (tight && after.start < limit) return 2;
    return isAbbreviation(tokens, at) ? 1 : 0;
  }
  if (!tight || !JOINERS.has(token.text)) return 0;
  return after.start < limit ? 2 : 1;
}

const JOINERS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', '\u2013', '&', '_', '@']);

/** A full stop inside a sentence ends an abbreviation, one after `U.S` at its end as well. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]!.kind !== 'word' || tokens[at - 1]!.text.length > 5) return false;
  const after = tokens[at + 1];
  if (after) return isWordLike(after) || after.text === ',';
  return at > 1 && tokens[at - 2]!.text === '.' && !tokens[at - 1]!.spaceBefore;
}

function isWordLike({ kind, norm }: Token): boolean {
  return (kind === 'word' && norm.charCodeAt(0) !== APOSTROPHE) || kind === 'number';
}

const APOSTROPHE = 0x27;

function plainWord(tokens: readonly Token[], from: number, to: number): Word {
  const first = tokens[from]!;
  let { text, norm } = first;
  for (let at = from + 1; at < to; at++) {
    text += tokens[at]!.text;
    norm += tokens[at]!.norm;
  }
  return { start: first.start, end: tokens[to - 1]!.end, text, norm, lemma: norm, tag: 'X', expression: -1 };
}

function expressionWord(
  tokens: readonly Token[],
  from: number,
  to: number,
  { text, span }: Expression,
  expression: number,
): Word {
  const { start } = tokens[from]!;
  const last = tokens[to - 1]!;
  const tied = last.start >= span.end ? `-${last.text}` : '';
  const own = `${text.slice(start - span.start)}${tied}`;
  return { start, end: last.end, text: own, norm: own.toLowerCase(), lemma: last.norm, tag: 'X', expression };
}

/** What stands for an expression: a word whose tag is the one that the expression plays in its sentence. */
function standIn({ kind }: Expression, last: Token): string {
  // The `th` of `4th` is no word.
  const own = last.kind === 'word' && last.norm.length > 2 && last.norm.length < LONGEST && PLAIN.test(last.norm);
  if (kind === 'multiplier') return own ? last.norm : '3';
  if (kind === 'ordinal') return own ? last.norm : 'second';
  return STAND_INS[kind] ?? '25';
}

const STAND_INS: Readonly<Partial<Record<ExpressionKind, string>>> = {
  currency: '25%',
  date: '1990',
  fraction: 'half',
  measure: '25%',
  percentage: '25%',
  year: '1990',
};

const PLAIN = /^[a-z]+$/;
/** Longer runs of letters are no words; the tagger keeps what it has seen for good, so it does not get to see them. */
const LONGEST = 30;

function handedForm(tokens: readonly Token[], from: number, to: number, first: boolean): string {
  const { kind, norm, text } = tokens[to - 1]!.text === '.' && to - from > 1 ? tokens[to - 2]! : tokens[to - 1]!;
  if (kind === 'punctuation' || norm === "'") return PUNCTUATION.has(text) ? text : '"';
  if (kind === 'symbol') return '%';
  if (kind === 'number') return to - from > 1 ? 'Alpha' : '7';
  if (norm.length > LONGEST || !HANDED.test(norm)) return text === norm ? 'thing' : 'Alpha';
  if (norm.charCodeAt(0) === APOSTROPHE && CLITICS.has(norm))
    return tokens[from]!.spaceBefore || first ? norm.slice(1) : norm;
  if (to - from > 1) return tokens[from]!.kind === 'number' ? 'Alpha' : text;
  return norm.length === text.length && !norm.includes("'") ? text : plainText(text);
}

function plainText(text: string): string {
  return text.replace('\u2019', "'").replaceAll('\u00ad', '');
}

const PUNCTUATION: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '?',
  '!',
  '-',
  '\u2013',
  '\u2014',
  '"',
]);
const CLITICS: ReadonlySet<string> = new Set(["'s", "'ll", "'re", "'ve", "'d", "'m"]);
const HANDED = /^'?[a-z]+(?:'[a-z]+)?$/;
