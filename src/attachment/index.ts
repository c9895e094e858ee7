import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { SentenceSyntax } from '../syntax';

/** The sentence's expressions with what hangs on the words around them: the counted noun as `unit`, `trend`, `refersTo`. */
export type Attacher = (syntax: SentenceSyntax) => Expression[];

export function createAttacher(_language: Language): Attacher {
  return (syntax) => [...syntax.expressions];
}
