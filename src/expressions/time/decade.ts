import { fourDigitsAt, integerAt, isDash, isGlued, isTick, normAt, TICKS, type Tokens } from './cursor';
import { type CalendarDate, century, decade } from './period';
import { dateReading, type TimeContext, type TimeEntry, type TimeReading } from './reading';

const details = { kind: 'year', article: true } as const;

/** `the 1990s`, `1970's`, `the 80s`, `the ’60s`, `the seventies`, `nineteen seventies`, `the 1800s`. */
export function createDecadeEntry({ lexicon, reference, numbers }: TimeContext): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    if (tokens[at]!.kind === 'number') return readDigits(tokens, at);
    return readTick(tokens, at) ?? readName(tokens, at);
  }

  function readDigits(tokens: Tokens, at: number): TimeReading | null {
    if (!isPlural(tokens, at) || !isFreeBefore(tokens, at)) return null;
    const year = fourDigitsAt(tokens, at);
    // `2020's` is a possessive unless an article says that it is a decade.
    if (year >= 0)
      return year % 10 || (normAt(tokens, at + 1) === "'s" && !isDefinite(tokens, at))
        ? null
        : dateReading(at + 2, named(year), details);
    return isDefinite(tokens, at) ? readShort(tokens, at) : null;
  }

  function readShort(tokens: Tokens, at: number): TimeReading | null {
    const digits = integerAt(tokens, at, 2);
    return digits < 10 || digits % 10 ? null : finish(at + 2, digits);
  }

  /** `’60s` needs no article. */
  function readTick(tokens: Tokens, at: number): TimeReading | null {
    return isTick(tokens, at) && isGlued(tokens, at + 1) && isPlural(tokens, at + 1) ? readShort(tokens, at + 1) : null;
  }

  /** `the seventies`; `their seventies` are ages. `nineteen seventies` says the century. */
  function readName(tokens: Tokens, at: number): TimeReading | null {
    const tens = lexicon.decades.get(normAt(tokens, at));
    if (tens !== undefined) return isDefinite(tokens, at) ? finish(at + 1, tens) : null;
    const hundreds = numbers.underHundred(tokens, at);
    if (!hundreds || hundreds.value < 15 || hundreds.value > 20) return null;
    const word = isDash(tokens, hundreds.end) ? hundreds.end + 1 : hundreds.end;
    const years = lexicon.decades.get(normAt(tokens, word));
    return years === undefined ? null : dateReading(word + 1, decade(hundreds.value * 100 + years), details);
  }

  function finish(end: number, tens: number): TimeReading {
    const first = reference.decade(tens);
    return dateReading(end, first === null ? null : decade(first), details);
  }

  /** `the`, `early`, `mid-` */
  function isDefinite(tokens: Tokens, at: number): boolean {
    const norm = normAt(tokens, isDash(tokens, at - 1) ? at - 2 : at - 1);
    return lexicon.words.article.has(norm) || lexicon.edges.has(norm);
  }

  return { words: [...lexicon.decades.keys(), ...numbers.hundredWords, ...TICKS], digits: true, read };
}

/** `the 1800s` are a century, `the 2000s` a decade. */
function named(year: number): CalendarDate {
  return year % 100 === 0 && year < 2000 ? century(year) : decade(year);
}

/** `1990s`, `1970's`: the digits have an ending. */
function isPlural(tokens: Tokens, at: number): boolean {
  const ending = normAt(tokens, at + 1);
  return (ending === 's' || ending === "'s") && isGlued(tokens, at + 1);
}

function isFreeBefore(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return !before || tokens[at]!.spaceBefore || before.kind === 'punctuation';
}

/** `the 19th century`, `twenty-first century` */
export function createCenturyEntry({ lexicon, numbers }: TimeContext): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const ordinal = numbers.ordinal(tokens, at);
    if (!ordinal || ordinal.value > 30) return null;
    const word = isDash(tokens, ordinal.end) ? ordinal.end + 1 : ordinal.end;
    const unit = lexicon.units.get(normAt(tokens, word));
    if (unit?.unit !== 'century' || unit.plural) return null;
    return dateReading(word + 1, century((ordinal.value - 1) * 100), details);
  }
  return { words: numbers.ordinalWords, digits: true, read };
}
