import type { EdgePart } from '../../language/calendar-tables';
import { isDash, normAt, skip, type Tokens } from './cursor';
import { type Period, single, yearDate } from './period';
import { readingOf, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';

/**
 * A part of a time, named before it: `early 2020`, `mid-2010s`, `the end of the decade`, `late last week`. EDTF has no word
 * for them, so that they resolve to the whole, but for the ends of decades and centuries, which are years.
 */
export function createEdgeEntry({ lexicon, reference }: TimeContext, readPoint: TimeReader): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const edge = lexicon.edges.get(normAt(tokens, at));
    if (!edge) return null;
    const start = afterEdge(tokens, at, edge.noun);
    if (start === null) return null;
    const inner = skip(tokens, start, words.article);
    const time = readPoint(tokens, inner) ?? readUnit(tokens, inner, at);
    if (!time || !isDivisible(time)) return null;
    return {
      ...time,
      period: time.period && partOf(time.period, edge.part),
      article: true,
      kind: edge.noun ? 'date' : time.kind,
    };
  }

  /** `early 2020`, `late in 2020`, `end-2020`, `the end of 2020`; `by end 2020`, but not `they end 2020 with a loss`. */
  function afterEdge(tokens: Tokens, at: number, noun: boolean): number | null {
    if (isDash(tokens, at + 1)) return at + 2;
    const norm = normAt(tokens, at + 1);
    if (words.of.has(norm) || (!noun && words.in.has(norm))) return at + 2;
    return !noun || isAdverbial(tokens, at) ? at + 1 : null;
  }

  /** `by end 2020`, `a time end of March`: a preposition before it, and a name right behind. */
  function isAdverbial(tokens: Tokens, at: number): boolean {
    return lexicon.yearCues.has(normAt(tokens, at - 1)) || words.to.has(normAt(tokens, at - 1));
  }

  /** `the end of the decade`, `rest of week`, `mid-century`: the unit that now is part of. */
  function readUnit(tokens: Tokens, at: number, edge: number): TimeReading | null {
    const row = lexicon.units.get(normAt(tokens, skip(tokens, at, lexicon.fiscalAdjectives)));
    if (!row || row.plural || row.unit === 'day' || row.unit === 'hour' || row.unit === 'minute') return null;
    const named =
      words.article.has(normAt(tokens, at - 1)) || words.of.has(normAt(tokens, at - 1)) || isDash(tokens, edge + 1);
    if (!named) return null;
    const fiscal = lexicon.fiscalAdjectives.has(normAt(tokens, at));
    return readingOf(fiscal ? at + 2 : at + 1, fiscal ? null : reference.unit(row.unit, 0), {
      relative: { unit: row.unit, offset: 0 },
    });
  }

  return { words: [...lexicon.edges.keys()], digits: false, read };
}

function isDivisible({ grain }: TimeReading): boolean {
  return grain !== 'day';
}

/** The year at the edge of a decade or century; a century ends with the round year, in which people see its end. */
function partOf(period: Period, part: EdgePart): Period {
  const { precision, year } = period.from;
  if (year === null || part === 'within' || period.to || (precision !== 'decade' && precision !== 'century'))
    return period;
  if (precision === 'decade') {
    if (part === 'middle') return period;
    return single(yearDate(part === 'last' ? year + 9 : year));
  }
  return single(yearDate(part === 'last' ? year + 100 : part === 'middle' ? year + 50 : year));
}
