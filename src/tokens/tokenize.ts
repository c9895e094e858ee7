import type { SentenceNode } from '../sentences/sentence-node';
import { isApostrophe, isDigit, isLetter, isSpace, isSymbol } from '../text/characters';
import { cliticEnd } from './clitics';
import { isJoiner } from './norm';
import { numberEnd } from './number-end';
import { isSurrogatePair, kindOfPair } from './surrogates';
import type { Token, TokenKind } from './token';
import { spellingOf } from './vocabulary';

/** Cuts one sentence into tokens; see `Token` for what is cut and what is kept. */
export function tokenize(text: string, { span, gaps }: SentenceNode): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  let gap = 0;
  let spaceBefore = true;
  let run = 0;
  while (at < span.end) {
    const limit = gap < gaps.length ? gaps[gap]!.start : span.end;
    if (at >= limit) {
      at = Math.max(at, gaps[gap++]!.end);
      spaceBefore = true;
    } else if (isSpace(text.charCodeAt(at))) {
      at++;
      spaceBefore = true;
    } else {
      if (spaceBefore) run = tokens.length;
      let token = readToken(text, at, limit, spaceBefore);
      const start = tokens[run]?.start ?? at;
      if (token.end - start > LONGEST_RUN) {
        tokens.length = run;
        token = opaqueRun(text, start, limit);
      }
      tokens.push(token);
      at = token.end;
      spaceBefore = false;
    }
  }
  return tokens;
}

/** What goes on for longer without white space is a link, encoded data or noise: no stage has to read it. */
const LONGEST_RUN = 200;

function opaqueRun(text: string, start: number, limit: number): Token {
  let end = start;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return { start, end, kind: 'symbol', text: text.slice(start, end), norm: '', spaceBefore: true };
}

function readToken(text: string, start: number, limit: number, spaceBefore: boolean): Token {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return token('number', text, start, numberEnd(text, start, limit), spaceBefore);
  if (isApostrophe(code)) {
    const clitic = cliticEnd(text, start, limit);
    if (clitic > start) return token('word', text, start, clitic, spaceBefore);
    return { ...token('punctuation', text, start, start + 1, spaceBefore), norm: "'" };
  }
  if (isLetter(code)) return token('word', text, start, wordEnd(text, start, limit), spaceBefore);
  if (isSurrogatePair(text, start, limit)) return token(kindOfPair(text, start), text, start, start + 2, spaceBefore);
  return token(isSymbol(code) ? 'symbol' : 'punctuation', text, start, start + 1, spaceBefore);
}

function token(kind: TokenKind, text: string, start: number, end: number, spaceBefore: boolean): Token {
  if (kind === 'word') {
    const { text: own, norm } = spellingOf(text, start, end);
    return { start, end, kind, text: own, norm, spaceBefore };
  }
  const slice = text.slice(start, end);
  return { start, end, kind, text: slice, norm: slice, spaceBefore };
}

/** Letters, with soft hyphens and apostrophes between them: `don’t`, `O’Brien`; a clitic (`’s`) is a token of its own. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code)) {
      if (at + 1 >= limit || !isLetter(text.charCodeAt(at + 1)) || cliticEnd(text, at, limit) > at) break;
      at += 2;
    } else if (isLetter(code) || isJoiner(code)) at++;
    else break;
  }
  return at;
}
