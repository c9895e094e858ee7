import { normAt, type Tokens } from './cursor';
import type { TimeContext } from './reading';

/**
 * Most numbers of a text begin no time. Says which may, by their looks and the token after them, so that the readers
 * are not asked about the others; false alarms are allowed.
 */
export function createDigitGate({ lexicon, numbers }: TimeContext): (tokens: Tokens, at: number) => boolean {
  const { words } = lexicon;
  const following = new Set([
    ...['-', '–', '‐', '‑', '−', '/', ':', 'a', 'p', 's', "'s"],
    ...lexicon.months.keys(),
    ...lexicon.units.keys(),
    ...lexicon.decades.keys(),
    ...lexicon.unitAdjectives,
    ...lexicon.divisionLetters.keys(),
    ...numbers.ordinalSuffixes,
    ...numbers.magnitudes,
    ...numbers.glyphs,
    ...[
      words.era,
      words.beforeEra,
      words.zones,
      words.am,
      words.pm,
      words.oclock,
      words.to,
      words.and,
      words.of,
    ].flatMap((set) => [...set]),
  ]);

  return (tokens, at) => {
    const { text } = tokens[at]!;
    if (text.length === 4 && (text[0] === '1' || text[0] === '2')) return true;
    return following.has(normAt(tokens, at + 1)) || isDotted(text);
  };
}

/** `1.6.1999`: two dots. */
function isDotted(text: string): boolean {
  return text.length > 5 && text.indexOf('.') !== text.lastIndexOf('.');
}
