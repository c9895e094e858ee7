/** Texts that break readers of text: each is a piece that is repeated until the text is long enough. */
export interface HostileFamily {
  name: string;
  /** Repeated as it is, or made anew for its place. */
  piece: string | ((index: number) => string);
  /** Stands before all of it. */
  before?: string;
  /** Stands after all of it: what makes a pattern fail at the very end. */
  after?: string;
}

export const FAMILIES: readonly HostileFamily[] = [
  // digits and their separators
  { name: 'a digit run', piece: '7' },
  { name: 'digits and commas', piece: '1,' },
  { name: 'digits and points', piece: '1.' },
  { name: 'digit groups', piece: '123,' },
  { name: 'digits and thin spaces', piece: '816\u202f' },
  { name: 'digits and apostrophes', piece: "1'000" },
  { name: 'digits and slashes', piece: '1/' },
  { name: 'digits and hyphens', piece: '5-' },
  { name: 'digits and en dashes', piece: '2010–' },
  { name: 'digits and colons', piece: '10:' },
  { name: 'digits and spaces', piece: '4 ' },
  { name: 'glued percentages', piece: '5%' },
  { name: 'glued sums of money', piece: '$1' },
  { name: 'glued units', piece: '5kWh' },
  { name: 'Indian grouping', piece: '1,23,456 ' },
  // numbers in words
  { name: 'number words', piece: 'two hundred million ' },
  { name: 'hyphenated number words', piece: 'twenty-' },
  { name: 'fractions', piece: 'one in five ' },
  { name: 'bare magnitudes', piece: 'millions of thousands of ' },
  { name: 'comparators alone', piece: 'more than about at least ' },
  { name: 'ranges', piece: 'between 5 and 10 and ' },
  { name: 'from and to', piece: 'from 5 to 10 ' },
  { name: 'years', piece: '1998 and 1999 to ' },
  { name: 'dates', piece: '3 May 2010 to ' },
  { name: 'month names', piece: 'January February ' },
  { name: 'relative times', piece: 'the past last this next year ' },
  { name: 'currency names', piece: 'US dollars cents pounds ' },
  { name: 'units in a rate', piece: 'per tonne per year ' },
  // punctuation
  { name: 'opening brackets', piece: '(' },
  { name: 'closing brackets', piece: ')' },
  { name: 'nested brackets', piece: '([{' },
  { name: 'bracketed figures', piece: '(5) [6] ' },
  { name: 'dot leaders', piece: '. ' },
  { name: 'points', piece: '.' },
  { name: 'ellipses', piece: '… ' },
  { name: 'hyphens', piece: '-' },
  { name: 'lines of dashes', piece: '--- ' },
  { name: 'lines of underscores', piece: '____\n' },
  { name: 'commas', piece: ', ' },
  { name: 'quotation marks', piece: '"' },
  { name: 'nested quotations', piece: '“ ‘ ' },
  { name: 'apostrophes', piece: "'" },
  { name: 'clitics', piece: "it's we'll " },
  { name: 'stars', piece: '*' },
  { name: 'hash marks', piece: '#' },
  { name: 'question and exclamation', piece: '?!' },
  { name: 'initials', piece: 'A.' },
  { name: 'abbreviations', piece: 'No. Art. Inc. ' },
  { name: 'semicolons', piece: 'up 5; ' },
  // white space
  { name: 'spaces', piece: ' ', before: 'up', after: '5 per cent' },
  { name: 'tabs', piece: '\t', before: 'up', after: '5 per cent' },
  { name: 'line breaks', piece: '\n', before: 'up', after: '5 per cent' },
  { name: 'carriage returns', piece: '\r\n', before: 'up', after: '5 per cent' },
  { name: 'page breaks', piece: '\f', before: 'up', after: '5 per cent' },
  { name: 'no-break spaces', piece: '\u00a0', before: 'up', after: '5 per cent' },
  { name: 'byte order marks', piece: '\ufeff', before: 'up', after: '5 per cent' },
  { name: 'spaces and breaks', piece: ' \n', before: 'up', after: '5 per cent' },
  { name: 'line separators', piece: '5\u2028' },
  // letters
  { name: 'one word', piece: 'a' },
  { name: 'one capital word', piece: 'A' },
  { name: 'one hyphenated word', piece: 'a-' },
  { name: 'words', piece: 'word ' },
  { name: 'capitalised words', piece: 'Word ' },
  { name: 'words without a sentence end', piece: (i) => `the number ${i} grew and ` },
  { name: 'distinct words', piece: (i) => `w${(i * 7919).toString(36)} ` },
  { name: 'prepositions', piece: 'of the in ' },
  { name: 'conjunctions', piece: 'and or and 5 ' },
  { name: 'verbs', piece: 'rose fell grew to ' },
  { name: 'relative pronouns', piece: 'which that who had 5 ' },
  { name: 'conditions', piece: 'if when unless 5 ' },
  { name: 'pronouns', piece: 'it they we had 5. ' },
  { name: 'reporting verbs', piece: 'he said that she said that 5 ' },
  { name: 'respectively', piece: '5 and 6 respectively, ' },
  { name: 'lists', piece: '5 apples, ' },
  { name: 'negations', piece: 'not no never 5 ' },
  // Unicode
  { name: 'combining marks', piece: '\u0301', before: 'e' },
  { name: 'letters with marks', piece: 'e\u0301' },
  { name: 'right to left', piece: 'שלום 5 مرحبا ' },
  { name: 'direction marks', piece: '\u202e5\u202c' },
  { name: 'zero-width spaces', piece: '\u200b' },
  { name: 'zero-width joiners', piece: '5\u200d' },
  { name: 'soft hyphens', piece: '5\u00ad' },
  { name: 'emoji', piece: '👩‍👩‍👧‍👦' },
  { name: 'lone surrogates', piece: '\ud800' },
  { name: 'full-width digits', piece: '５' },
  { name: 'Chinese', piece: '增长百分之五' },
  { name: 'ligatures', piece: 'ﬁ5ﬂ ' },
  { name: 'vulgar fractions', piece: '½' },
  { name: 'superscripts', piece: 'm²' },
  // what people paste
  { name: 'URLs', piece: 'https://a.example/b?c=5&d=' },
  { name: 'one URL', piece: 'a/', before: 'http://' },
  { name: 'e-mail addresses', piece: 'a@b.' },
  { name: 'base64', piece: 'TWFuIGlz5+/' },
  { name: 'hexadecimal', piece: '9f86d081' },
  { name: 'CSV', piece: 'Kenya,2019,4.5,"1,234"\n' },
  { name: 'JSON', piece: '{"year":2019,"value":[4.5,' },
  { name: 'XML', piece: '<a b="5">' },
  { name: 'a Markdown table', piece: '| 5 | 6.1% |\n' },
  { name: 'a table of figures', piece: '1,234   5.6   78%   (9.0)\n' },
  { name: 'bullets', piece: '• 5 per cent\n' },
  { name: 'numbered items', piece: (i) => `${i}. A rise of ${i}%.\n` },
  { name: 'bare numbers on lines', piece: (i) => `${i}\n` },
  { name: 'headings', piece: 'Trade\n\n' },
  { name: 'page numbers', piece: (i) => `cut\n\n${i}\n\nby 5 per cent ` },
  { name: 'short sentences', piece: 'It rose 5%. ' },
  { name: 'the same claim', piece: 'Exports rose by 5 per cent in 2010. ' },
  { name: 'sentences with a figure each', piece: (i) => `Exports to region ${i} rose by ${i % 97} per cent. ` },
  { name: 'phone numbers', piece: '+44 20 7946 0958 ' },
  { name: 'footnote marks', piece: 'grew.12 ' },
];

/** A text of the family, of this length. */
export function hostileText({ piece, before = '', after = '' }: HostileFamily, length: number): string {
  const room = Math.max(0, length - before.length - after.length);
  if (typeof piece === 'string') {
    return before + piece.repeat(Math.ceil(room / piece.length)).slice(0, room) + after;
  }
  const pieces: string[] = [];
  for (let index = 0, size = 0; size < room; index++) {
    const next = piece(index);
    pieces.push(next);
    size += next.length;
  }
  return before + pieces.join('').slice(0, room) + after;
}
