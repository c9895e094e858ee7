import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FAMILIES } from '../hostile/families';

const FOLDER = 'fixtures/annotated';
const FIXTURES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

/** Pieces of policy English in which each stage has something to read. */
const PHRASES = [
  'Exports rose from 3% to 5.5% in 2021',
  'The deficit, which stood at £1.2 billion a year earlier, was halved',
  'According to the bureau, one in five households rents its home',
  'we will raise the allowance to $42 a week by 2030',
  'It ranked 12th of 65 in the index',
  'more than two-thirds of the 1,200 schools',
  'between 30 and 40 per cent',
  'unemployment may exceed 7.5%, three times that of Norway',
  'the second and fifth largest economies, respectively',
  'up 4.2%, or 560 000 tonnes, on the same quarter of last year',
  '(FY2021/22: Rs.5 crore)',
  'No. 5 of Art. 3 says, “at least 20 km”',
  'In the 1990s they had not fallen below 1.5 degrees Celsius',
  'the former by 31 per cent, the latter by 3',
  'Page 3 of 15',
  '• 60-year-old workers',
  '12. ',
  'said the minister.',
  'if prices had doubled',
  '½ of it',
  'US$ 1.56 million 5G',
];

const GLUE = [' ', ' ', ' ', '. ', '.\n', ', ', '; ', '\n', '\n\n', '\r\n', '\f', '\t', '\u00a0', '', '\n\n7\n\n'];
const ODDITIES = [
  '\u00ad',
  '\u200b',
  '\ufeff',
  '’',
  '“',
  '”',
  '👩‍👧',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '\u2028',
  '≥',
  'שלום',
  '５',
  '…',
];

const hostile = fc
  .constantFrom(...FAMILIES)
  .map(({ piece }) => (typeof piece === 'string' ? piece : piece(7)).repeat(3));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map(String) },
);

/** Phrases, oddities and noise, glued by every kind of space. */
const mixture = fc
  .array(fc.tuple(piece, fc.constantFrom(...GLUE)), { maxLength: 24 })
  .map((parts) => parts.flat().join(''));

/** A stretch of a fixture with a few places cut out, doubled or overwritten. */
const mutation = fc
  .record({
    fixture: fc.constantFrom(...FIXTURES),
    start: fc.nat(2000),
    length: fc.integer({ min: 1, max: 1200 }),
    edits: fc.array(fc.record({ at: fc.nat(1200), drop: fc.nat(20), insert: fc.oneof(piece, fc.constant('')) }), {
      maxLength: 6,
    }),
  })
  .map(({ fixture, start, length, edits }) =>
    edits.reduce(
      (text, { at, drop, insert }) => text.slice(0, at) + insert + text.slice(at + drop),
      fixture.slice(start, start + length),
    ),
  );

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mixture },
  { weight: 4, arbitrary: mutation },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

export const anyDate: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  '2022-06-30',
  '1999-12-31',
  '2024-02-29',
);
