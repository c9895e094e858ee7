import type { AbbreviationRow, Language } from '../language/language';
import { isApostrophe, isLetter, isUpper } from '../text/characters';
import { skipOpeners } from './signs';

export type GoesOnBefore = AbbreviationRow['goesOnBefore'];

/** A language's words about sentences, compiled for look-up. */
export interface Lexicon {
  /** What the full stop of a form does not cut off. */
  abbreviations: ReadonlyMap<string, GoesOnBefore>;
  openers: ReadonlySet<string>;
  /** Weekdays, months and time zones. */
  days: ReadonlySet<string>;
  speechVerbs: ReadonlySet<string>;
  danglers: ReadonlySet<string>;
  finiteVerbs: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  credits: ReadonlySet<string>;
  magnitudes: ReadonlySet<string>;
}

export function compileLexicon({ abbreviations, calendar, closedClasses, sentenceWords }: Language): Lexicon {
  return {
    abbreviations: compileAbbreviations(abbreviations),
    openers: new Set(sentenceWords.openers),
    days: new Set([...Object.keys(calendar.months), ...Object.keys(calendar.weekdays), ...sentenceWords.timeZones]),
    speechVerbs: new Set(sentenceWords.speechVerbs),
    danglers: new Set(sentenceWords.danglers),
    finiteVerbs: new Set(sentenceWords.finiteVerbs),
    articles: new Set(closedClasses.articles),
    sections: new Set(sentenceWords.sections),
    figures: new Set(sentenceWords.figures),
    credits: new Set(sentenceWords.credits),
    magnitudes: new Set(sentenceWords.magnitudes),
  };
}

/** Forms as written first, so that `Col.` (colonel) is not taken for the capitalised `col.` (column). */
function compileAbbreviations(rows: Language['abbreviations']): Map<string, GoesOnBefore> {
  const forms = new Map<string, GoesOnBefore>();
  const written = rows.map((row) =>
    typeof row === 'string' ? ({ form: row, goesOnBefore: 'capital' } as const) : row,
  );
  for (const { form, goesOnBefore } of written) forms.set(form, goesOnBefore);
  for (const { form, goesOnBefore } of written) {
    for (const capitalised of [form.charAt(0).toUpperCase() + form.slice(1), form.toUpperCase()]) {
      if (!forms.has(capitalised)) forms.set(capitalised, goesOnBefore);
    }
  }
  return forms;
}

/** No word of the tables is longer; a longer run of letters is not looked up. */
const LONGEST_WORD = 24;

/** The word of letters and apostrophes that ends at `end`, in lower case; empty where there is none. */
export function wordBefore(text: string, end: number, from: number): string {
  const floor = Math.max(from, end - LONGEST_WORD);
  let start = end;
  while (start > floor && isWordLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** The word of letters and apostrophes that begins at `start`, in lower case; empty where there is none. */
export function wordAfter(text: string, start: number, limit: number): string {
  const ceiling = Math.min(limit, start + LONGEST_WORD);
  let end = start;
  while (end < ceiling && isWordLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

/** A capitalised word at `at`, an opening quote or bracket aside, that begins sentences rather than names. */
export function opensSentence(text: string, at: number, limit: number, { openers }: Lexicon): boolean {
  const word = skipOpeners(text, at, limit);
  return isUpper(text.charCodeAt(word)) && openers.has(wordAfter(text, word, limit));
}

function isWordLetter(code: number): boolean {
  return isLetter(code) || isApostrophe(code);
}
