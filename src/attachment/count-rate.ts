import type { Language } from '../language/language';
import type { SentenceSyntax } from '../syntax';

/** What a count is spread over behind its noun, or null. */
export type CountRateReader = (syntax: SentenceSyntax, at: number) => string | null;

/** Makes the reader of `12 arrests [per week]`, `40 ships [a day]`, `70 deaths [per 100,000 births]`: of `a day` the `day`. */
export function createCountRateReader({ unitWords, calendar }: Language): CountRateReader {
  const per = new Set<string>(unitWords.per);
  const each = new Set<string>(unitWords.each);
  const shifts = new Set<string>(unitWords.shifts);
  const times = calendar.units;

  return (syntax, at) => {
    const [word, next] = [syntax.words[at], syntax.words[at + 1]];
    if (!word || !next) return null;
    if (per.has(word.norm)) return next.tag === 'NUM' ? roundNumber(syntax, at + 1) : next.lemma;
    const time = each.has(word.norm) && times[next.norm]?.plural === false;
    return time && !shifts.has(syntax.words[at + 2]?.norm ?? '') ? next.lemma : null;
  };
}

/** `per 1,000 live births`: the number and the noun of its chunk. */
function roundNumber({ words, chunks, chunkOf }: SentenceSyntax, at: number): string {
  const chunk = chunks[chunkOf[at]!];
  const noun = chunk && chunk.head > at ? ` ${words[chunk.head]!.lemma}` : '';
  return words[at]!.text + noun;
}
