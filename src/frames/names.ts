import type { Language } from '../language/language';
import type { Span } from '../model/span';
import { isUpper } from '../text/characters';

/** A proper name in the text. */
export interface Name extends Span {
  text: string;
}

/**
 * Runs of capitalised words, joined by `of`, `and`, `for` or `the` where a capital follows. It looks at raw text, so that
 * sentences that no tagger saw can hold an antecedent.
 */
const NAME = /\p{Lu}[\p{L}\p{N}.’'&-]*(?:[ \u00a0](?:(?:of|for|and|the)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{N}.’'&-]*){0,8}/uy;

/** Words that are capitalised for standing first, not for being names. */
const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'after',
  'all',
  'also',
  'although',
  'an',
  'and',
  'another',
  'as',
  'at',
  'before',
  'both',
  'but',
  'by',
  'despite',
  'during',
  'each',
  'excluding',
  'finally',
  'first',
  'for',
  'from',
  'further',
  'he',
  'her',
  'his',
  'hence',
  'how',
  'however',
  'i',
  'if',
  'in',
  'including',
  'indeed',
  'instead',
  'it',
  'its',
  'last',
  'let',
  'many',
  'meanwhile',
  'more',
  'moreover',
  'most',
  'my',
  'nearly',
  'no',
  'now',
  'of',
  'on',
  'once',
  'one',
  'only',
  'other',
  'our',
  'over',
  'overall',
  'second',
  'she',
  'since',
  'so',
  'some',
  'such',
  'thanks',
  'that',
  'the',
  'their',
  'then',
  'there',
  'these',
  'they',
  'third',
  'this',
  'those',
  'though',
  'through',
  'thus',
  'to',
  'today',
  'total',
  'two',
  'under',
  'until',
  'we',
  'what',
  'when',
  'where',
  'while',
  'with',
  'within',
  'without',
  'yesterday',
  'you',
  'mr',
  'mrs',
  'ms',
  'dr',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** The names of a stretch of text, in order; a first word that is capitalised for its place alone is left off. */
export function namesIn(text: string, start: number, end: number): Name[] {
  const names: Name[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    // Most characters open no name: a look at the letter is cheaper than the pattern.
    NAME.lastIndex = at;
    const run = isUpper(stretch.charCodeAt(at)) ? NAME.exec(stretch)?.[0] : undefined;
    const name = run && trimName(run, start + at);
    if (name) names.push(name);
    at += run?.length ?? 1;
  }
  return names;
}

/** What a name does not end with. */
const TRAILING: ReadonlySet<string> = new Set(['.', '’', "'", '&', '-']);

function trimName(run: string, at: number): Name | null {
  let offset = 0;
  while (offset < run.length) {
    const space = run.slice(offset).search(/[ \u00a0]/);
    const word = space < 0 ? run.slice(offset) : run.slice(offset, offset + space);
    if (!OPENERS.has(word.toLowerCase())) break;
    if (space < 0) return null;
    offset += space + 1;
  }
  let end = run.length;
  while (end > offset && TRAILING.has(run[end - 1]!)) end--;
  const text = run.slice(offset, end).replace(/[’']s$/u, '');
  return text.length > 1 ? { text, start: at + offset, end: at + offset + text.length } : null;
}

/** Countries by what texts call them. */
export interface Gazetteer {
  /** The usual name of the country that a text calls so, or undefined. */
  country(name: string): string | undefined;
  /** The country that an adjective belongs to: `Chinese` is `China`. */
  ofDemonym(adjective: string): string | undefined;
  /** The country that the text speaks of most often, or null. */
  mostNamed(text: string, sentences: readonly { span: Span }[]): string | null;
}

export function createGazetteer({ countries }: Language): Gazetteer {
  const byName = new Map<string, string>();
  const byDemonym = new Map<string, string>();
  for (const { names, demonym } of Object.values(countries)) {
    for (const name of names) byName.set(name, names[0]!);
    if (demonym) byDemonym.set(demonym, names[0]!);
  }
  return {
    country: (name) => byName.get(name),
    ofDemonym: (adjective) => byDemonym.get(adjective),
    mostNamed(text, sentences) {
      const counts = new Map<string, number>();
      for (const { span } of sentences) {
        if (span.start > SAMPLE) break;
        for (const { text: name, start } of namesIn(text, span.start, Math.min(span.end, span.start + SAMPLE))) {
          const country = byName.get(name) ?? byDemonym.get(name);
          if (country)
            counts.set(
              country,
              (counts.get(country) ?? 0) + (OPENER.test(text.slice(span.start, start)) ? OPENING : 1),
            );
        }
      }
      let best: string | null = null;
      for (const [name, count] of counts) if (best === null || count > counts.get(best)!) best = name;
      return best;
    },
  };
}

/** What may stand before a name at the front of its sentence. */
const OPENER = /^(?:the\s+)?$/i;

/** What such a name counts: who acts speaks more likely than who is spoken of. */
const OPENING = 3;

/** Characters of a text that are read to learn whose it is. */
const SAMPLE = 50_000;
