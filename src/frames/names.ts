import type { Cues } from '../language/lookups';
import type { Span } from '../model/span';
import { isUpper } from '../text/characters';

/** A proper name in the text. */
export interface Name extends Span {
  text: string;
}

/**
 * Runs of capitalised words, joined by `of`, `and`, `for` or `the` where a capital follows, over one line's end. It looks at
 * raw text, so that sentences that no tagger saw can hold an antecedent.
 */
const NAME =
  /\p{Lu}[\p{L}\p{N}.’'&-]*(?:(?:[ \u00a0]|\r?\n)(?:(?:of|for|and|the)(?:[ \u00a0]|\r?\n)){0,2}\p{Lu}[\p{L}\p{N}.’'&-]*){0,8}/uy;

/** What stands between two words of a name. */
const SPACE = /[ \u00a0]|\r?\n/;

/** The names of a stretch of text, in order; a first word that is capitalised for its place alone is left off. */
export function readNames(cues: Cues, text: string, start: number, end: number): Name[] {
  const names: Name[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    // Most characters open no name: a look at the letter is cheaper than the pattern.
    NAME.lastIndex = at;
    const run = isUpper(stretch.charCodeAt(at)) ? NAME.exec(stretch)?.[0] : undefined;
    const name = run && trim(cues, run, start + at);
    if (name) names.push(name);
    at += run?.length ?? 1;
  }
  return names;
}

function trim({ capitalisedOpeners }: Cues, run: string, at: number): Name | null {
  let offset = 0;
  while (offset < run.length) {
    const rest = run.slice(offset);
    const space = SPACE.exec(rest);
    if (!capitalisedOpeners.has(rest.slice(0, space?.index).toLowerCase())) break;
    if (!space) return null;
    offset += space.index + space[0].length;
  }
  let end = run.length;
  while (end > offset && TRAILING.has(run[end - 1]!)) end--;
  if (run.endsWith('s', end) && APOSTROPHES.has(run[end - 2]!)) end -= 2;
  const text = run.slice(offset, end);
  if (text.length < 2 || PERIOD.test(text)) return null;
  return { text: onOneLine(text), start: at + offset, end: at + offset + text.length };
}

/** A name as its text would have it without line ends. */
export function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\r?\n/g, ' ') : text;
}

/** What a name does not end with. */
const TRAILING: ReadonlySet<string> = new Set(['.', '’', "'", '&', '-']);

const APOSTROPHES: ReadonlySet<string> = new Set(['’', "'"]);

/** `FY2021`, `Q3` are times. */
const PERIOD = /^(?:FY|H|Q|YA)[ -]?\d/;
