import { normAt, skip, type Tokens } from './cursor';
import { readingOf, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';

/** `today`, `yesterday evening`, `Yesterday, 25 September`. */
export function createDayWordEntry({ lexicon, reference }: TimeContext, readDate: TimeReader): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const offset = lexicon.days.get(normAt(tokens, at));
    if (offset === undefined) return null;
    const end = skip(tokens, at + 1, lexicon.dayParts);
    const relative = { unit: 'day', offset } as const;
    const named = tokens[end]?.text === ',' ? readDate(tokens, end + 1) : null;
    if (named?.grain === 'day' && named.period) return { ...named, relative };
    return readingOf(end, reference.unit('day', offset), { grain: 'day', relative });
  }
  return { words: [...lexicon.days.keys()], digits: false, read };
}
