import type { Language } from '../language/language';
import type { NounChunk, SentenceSyntax, Word, WordRange } from '../syntax';
import { afterExpression, chunkOfExpression, hasNoun } from './phrase';

/** The noun phrase that a plain number counts, as a lemma (`5G base station`), or null. */
export type UnitReader = (syntax: SentenceSyntax, expression: number) => string | null;

export function createUnitReader(_language: Language): UnitReader {
  return (syntax, expression) => {
    if (syntax.expressions[expression]!.kind !== 'number') return null;
    return ownNoun(syntax, expression) ?? ofNoun(syntax, expression) ?? elided(syntax, expression);
  };
}

/** `16,000 [research papers]`. */
function ownNoun(syntax: SentenceSyntax, expression: number): string | null {
  const chunk = chunkOfExpression(syntax, expression);
  if (!chunk || chunk.head <= syntax.wordOf[expression]! || !hasNoun(syntax, chunk)) return null;
  return lemmaOf(syntax, afterExpression(syntax, chunk, expression));
}

/** `three of the [ports]`, `thousands of [homes]`. */
function ofNoun(syntax: SentenceSyntax, expression: number): string | null {
  const chunk = chunkOfExpression(syntax, expression);
  const next = chunk ? syntax.chunks[chunk.index + 1] : undefined;
  if (!chunk || !next || chunk.head !== syntax.wordOf[expression] || next.attachedTo !== chunk.index) return null;
  if (syntax.words[next.preposition]!.norm !== 'of' || !hasNoun(syntax, next)) return null;
  return lemmaOf(syntax, next);
}

/** `from 9 to 10 [seats]`, `16,000 papers, up from 750`: the unit of the nearest amount, where only an amount stands between. */
function elided(syntax: SentenceSyntax, expression: number): string | null {
  const chunk = chunkOfExpression(syntax, expression);
  if (!chunk || hasNoun(syntax, chunk)) return null;
  return null;
}

const LEADING: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADV', 'PUNCT', 'CCONJ', 'PART']);

function lemmaOf({ words }: SentenceSyntax, { start, end }: WordRange): string | null {
  let from = start;
  while (from < end && (LEADING.has(words[from]!.tag) || words[from]!.expression >= 0)) from++;
  if (from >= end) return null;
  const parts: string[] = [];
  for (let at = from; at < end; at++) parts.push(at === end - 1 ? words[at]!.lemma : qualifier(words[at]!));
  return parts.join(' ');
}

/** Qualifiers keep their form, names their capitals: `5G base station`, `Liverpool fan`. */
function qualifier({ text, norm, tag }: Word): string {
  return tag === 'PROPN' || /[A-Z]/.test(text.slice(1)) ? text : norm;
}

export type { NounChunk };
