import { isTime } from '../expressions/is-time';
import type { Expression } from '../model/expression';
import type { Word } from './sentence-syntax';

/** What a word can be in a base noun phrase. */
export enum Part {
  None,
  Determiner,
  Predeterminer,
  Adjective,
  /** A count, and an amount with a unit: `300 growing firms`, but `15% requiring action`. */
  Count,
  Measure,
  /** An amount that ends its phrase: `40 years`. */
  Extent,
  Time,
  Year,
  Noun,
  Possessive,
  Pronoun,
  Adverb,
  /** Participles in -ing and in -ed. */
  Active,
  Passive,
  Conjunction,
  Comma,
  Quote,
}

/** What an expression is in it. */
export function expressionPart({ tag, norm }: Word, expression: Expression): Part {
  const { kind } = expression;
  if (kind === 'year') return Part.Year;
  if (isTime(expression)) return Part.Time;
  if (kind === 'ordinal') return tag === 'NOUN' ? Part.Noun : Part.Adjective;
  if (kind === 'multiplier') return tag === 'VERB' ? Part.None : Part.Predeterminer;
  if (kind === 'fraction') return Part.Predeterminer;
  if (kind === 'number') return Part.Count;
  return norm.endsWith('s') ? Part.Extent : Part.Measure;
}

export function isParticiple(part: Part): boolean {
  return part === Part.Active || part === Part.Passive;
}

export function isFigure(part: Part): boolean {
  return part === Part.Count || part === Part.Measure;
}

export function describes(part: Part): boolean {
  return part === Part.Adjective || part === Part.Passive;
}
