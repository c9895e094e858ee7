import type { Language } from '../../language/language';
import type { Span } from '../../model/span';

/** Which of several currencies of one name is meant by a figure of a sentence. */
export type NamesakeChoice = (codes: string, figure: number, sentence: Span) => string;

/** Where a text names a country that has one of the currencies. */
interface Place {
  at: number;
  code: string;
}

/**
 * Makes the choice among currencies of one name (`Rs`, `pesos`) by the countries that a text names: one in the figure's
 * sentence, else the last one before it, else the first one of the text's opening, else the usual currency. The text is
 * searched once, and only where such a name stands in it.
 */
export function createNamesakes(language: Language): (text: string) => NamesakeChoice {
  const finders = new Map<string, (text: string) => Place[]>();
  const finderOf = (codes: string) => {
    const finder = finders.get(codes) ?? createFinder(language, codes);
    finders.set(codes, finder);
    return finder;
  };

  return (text) => {
    const found = new Map<string, Place[]>();
    return (codes, figure, sentence) => {
      const places = found.get(codes) ?? finderOf(codes)(text);
      found.set(codes, places);
      const usual = codes.slice(0, 3);
      const next = countBefore(places, figure);
      const beside = places.slice(Math.max(0, next - NEAR), next + NEAR).filter(({ at }) => isIn(at, sentence));
      // `India lent Nepal Rs 40 crore`
      if (beside.some(({ code }) => code === usual)) return usual;
      const before = places[next - 1];
      const after = places[next];
      if (after && beside.includes(after) && !(before && beside.includes(before))) return after.code;
      if (before) return before.code;
      return after && after.at < endOfOpening(text) ? after.code : usual;
    };
  };
}

/** What ISO 4217 calls none. */
export const NO_CURRENCY = 'XXX';

/** Countries of a sentence that are looked at on either side of a figure. */
const NEAR = 4;

function createFinder({ countries, currencies }: Language, codes: string): (text: string) => Place[] {
  const codeOf = new Map(
    codes
      .split(' ')
      .flatMap((code) => [
        [code.slice(0, 2), code],
        ...(currencies.unions[code]?.split(' ') ?? []).map((country): [string, string] => [country, code]),
      ]) as [string, string][],
  );
  const named = Object.entries(countries).flatMap(([country, { names, demonym }]) =>
    [...names, ...(demonym ? [demonym] : [])].flatMap((name) =>
      [name, name.toUpperCase()].map((form) => [form, codeOf.get(country) ?? null] as const),
    ),
  );
  const own = named.filter(([, code]) => code !== null).map(([name]) => name);
  // `Guinea` is not that of `Papua New Guinea`.
  const wanted = new Map(named.filter(([name]) => own.some((part) => name.includes(part))));
  const longestFirst = [...wanted.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');

  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ at: index, code: wanted.get(name)! })).filter(
      ({ code }) => code !== null,
    );
}

function isIn(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}

/** How many of the places stand before an offset. */
function countBefore(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A title and the first paragraph that is one, so that what is added to a text changes nothing in it. */
function endOfOpening(text: string): number {
  const start = text.slice(0, OPENING);
  const end = /[.!?]["”’)]*[ \t]*\r?\n[ \t]*\r?\n/.exec(start);
  return end ? end.index : start.length;
}

const OPENING = 600;
