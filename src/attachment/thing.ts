import type { Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import type { Expression } from '../model/expression';
import type { NounChunk, SentenceSyntax } from '../syntax';

type ChunkTest = (syntax: SentenceSyntax, chunk: NounChunk) => boolean;

/** `a total`, `a high` measure something else; `carbon dioxide levels` say of what. */
export function createThingTest(language: Language): ChunkTest {
  const { rangeVerbs, transparentNouns } = cuesOf(language);
  const { extremeNouns } = closedClassesOf(language);

  return ({ words, expressions }, { start, head }) => {
    const { tag, lemma, expression } = words[head]!;
    if (expression >= 0) return isPerson(expressions[expression]!) || tag === 'ADJ';
    if (tag === 'PRON' || tag === 'NUM') return false;
    const said = head > start && (words[head - 1]!.tag === 'NOUN' || words[head - 1]!.tag === 'PROPN');
    // A `range of 400 km` is what that measures.
    const transparent = transparentNouns.has(lemma) && !rangeVerbs.has(lemma);
    return said || (!transparent && !extremeNouns.has(lemma));
  };
}

/** `rose [64 points] to 4,577` moved by them, `changed [hands] at $5` is one with its verb. */
export function createAsideTest(language: Language): ChunkTest {
  const { scaleNouns, lightObjects } = closedClassesOf(language);

  return ({ words }, { start, head, end }) => {
    const { lemma } = words[head]!;
    return (scaleNouns.has(lemma) && words[start]!.expression >= 0) || (end === start + 1 && lightObjects.has(lemma));
  };
}

/** `a 60 year-old`, not `aged 4`. */
function isPerson({ unit, text }: Expression): boolean {
  return unit === 'year of age' && /\p{L}/u.test(text);
}
