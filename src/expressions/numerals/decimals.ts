import type { Token } from '../../tokens';
import type { Digits } from './digits';
import type { NumeralLexicon } from './lexicon';

/**
 * `12,5 kg`, `3,50 euros`, `1,2 million`: a comma before decimals, as translated texts write it. Where the numbers
 * could be those of a list (`items 1,3 and 5`), only a share or a magnitude shows that it is one number.
 */
export function readDecimalComma(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): Digits | null {
  if (!isCommaNumber(tokens, at)) return null;
  const end = at + 3;
  const after = tokens[end];
  const scaled = after && (after.text === '%' || lexicon.magnitudes.has(after.norm));
  if (!scaled && (isListed(lexicon, tokens, at) || leadsOn(lexicon, tokens, end))) return null;
  return { decimal: `${tokens[at]!.text}.${tokens[at + 2]!.text}`, end };
}

/** `116. 2 billion`, `3. 5%`: a scan moved the decimals away; what follows them shows that they are some. */
export function readSplitDecimal(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): Digits | null {
  const [whole, point, decimals, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (whole?.kind !== 'number' || point?.text !== '.' || point.spaceBefore) return null;
  if (decimals?.kind !== 'number' || !decimals.spaceBefore || !after) return null;
  if (!/^\d{1,3}$/.test(whole.text) || !/^\d{1,3}$/.test(decimals.text)) return null;
  const shown = after.text === '%' || lexicon.magnitudes.has(after.norm) || lexicon.words.shares.has(after.norm);
  return shown ? { decimal: `${whole.text}.${decimals.text}`, end: at + 3 } : null;
}

/** `$ 1 82m`: a scan moved the first digit away; behind a sign of money no other number stands so. */
export function readSplitWhole(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): Digits | null {
  const [first, rest, suffix] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!/^[1-9]$/.test(first.text) || !rest?.spaceBefore || !/^\d\d$/.test(rest.text)) return null;
  const scaled = suffix !== undefined && !suffix.spaceBefore && lexicon.suffixes.has(suffix.norm);
  return scaled ? { decimal: first.text + rest.text, end: at + 2 } : null;
}

function isCommaNumber(tokens: readonly Token[], at: number): boolean {
  const [whole, comma, decimals] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (whole?.kind !== 'number' || comma?.text !== ',' || comma.spaceBefore) return false;
  if (decimals?.kind !== 'number' || decimals.spaceBefore) return false;
  return /^(?:0|[1-9]\d{0,2})$/.test(whole.text) && /^\d{1,2}$/.test(decimals.text);
}

/** It opens the sentence, or a number stands before it with a comma or `and` between. */
function isListed({ words }: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  const join = tokens[at - 1];
  if (!join) return true;
  const number = tokens[at - 2]?.kind === 'number';
  return number && (join.text === ',' || words.and.has(join.norm)) && !areDecimals(tokens, at - 4, at);
}

/** `3,5 and 7,8 kg`; `rooms 3,5 and 7,8` are four. */
function areDecimals(tokens: readonly Token[], first: number, second: number): boolean {
  const after = tokens[second + 3];
  return isCommaNumber(tokens, first) && isCommaNumber(tokens, second) && after?.kind === 'word';
}

/** What follows goes on with a list: `1,3,5`, `1,3 and 5`, `1,3-5`. */
function leadsOn({ words }: NumeralLexicon, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const more = tokens[end + 1];
  if (!next || more?.kind !== 'number') return false;
  if (next.text === ',') return !more.spaceBefore;
  return (words.and.has(next.norm) || next.kind === 'punctuation') && !areDecimals(tokens, end - 3, end + 1);
}
