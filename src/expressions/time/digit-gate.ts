import { DASHES, normAt, type Tokens } from './cursor';
import type { TimeContext } from './reading';

/** Most numbers of a text begin no time. Says which may, so that no reader is asked about the others; false alarms are allowed. */
export interface DigitGate {
  /** The token after the digits may go on with a time: a month, a unit, a dash. */
  goesOn(tokens: Tokens, at: number): boolean;
  /** That, or the digits look like a time by themselves. */
  mayBegin(tokens: Tokens, at: number): boolean;
}

export function createDigitGate({ lexicon, numbers }: Pick<TimeContext, 'lexicon' | 'numbers'>): DigitGate {
  const { words } = lexicon;
  const following = new Set([
    ...DASHES,
    ...['/', ':', 'a', 'p', 's', "'s"],
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

  function goesOn(tokens: Tokens, at: number): boolean {
    return following.has(normAt(tokens, at + 1));
  }

  function mayBegin(tokens: Tokens, at: number): boolean {
    const { text } = tokens[at]!;
    if (text.length === 4 && (text[0] === '1' || text[0] === '2')) return true;
    return goesOn(tokens, at) || isDotted(text);
  }

  return { goesOn, mayBegin };
}

/** `1.6.1999`: two dots. */
function isDotted(text: string): boolean {
  return text.length > 5 && text.indexOf('.') !== text.lastIndexOf('.');
}
