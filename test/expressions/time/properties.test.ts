import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en';
import { edtfProblem } from '../../helpers/edtf';
import { shown, timesOf } from '../../helpers/times';

const { calendar, numerals } = english;
const WORDS = [
  ...[calendar.months, calendar.weekdays, calendar.units, calendar.seasons, calendar.steps, calendar.days].flatMap(
    (table) => Object.keys(table),
  ),
  ...[calendar.decades, calendar.edges, calendar.tails, calendar.holidays].flatMap((table) => Object.keys(table)),
  ...Object.values(calendar.words).flat(),
  ...Object.keys(numerals.small),
  ...Object.keys(numerals.ordinals),
  ...[
    '1978',
    '2010',
    '15',
    '31',
    '1',
    '29',
    '2.5',
    '1.6.1999',
    '2020-02-30',
    '1990s',
    '’80s',
    'FY87',
    'Q3',
    'May',
    'March',
  ],
  ...['-', '–', '/', ',', '.', ':', '(', ')', "'s", 'th', '22:30', 'a.m.', '%', 'people', 'Christmas', 'Easter'],
];

const wording = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(''));

const pad = (value: number) => String(value).padStart(2, '0');
const day = fc
  .date({ min: new Date('1601-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whatever words stand together', () => {
  test('every EDTF is valid, spans are exact and in order', () => {
    fc.assert(
      fc.property(wording, day, (text, reference) => {
        timesOf(text, reference);
        timesOf(text, null);
      }),
      { numRuns: 500 },
    );
  });

  test('what is unresolved with a reference date is unresolved without one', () => {
    fc.assert(
      fc.property(wording, (text) => {
        const bound = timesOf(text);
        const unbound = timesOf(text, null);
        expect(unbound.map(({ span, kind, relative }) => ({ span, kind, relative }))).toEqual(
          bound.map(({ span, kind, relative }) => ({ span, kind, relative })),
        );
        for (const [index, { edtf }] of bound.entries()) if (edtf === null) expect(unbound[index]!.edtf).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a day reads back from every usual order', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  test.each<[string, (year: string, month: number, day: number) => string]>([
    ['ISO', (year, month, day) => `${year}-${pad(month)}-${pad(day)}`],
    ['day first', (year, month, day) => `${day} ${months[month - 1]} ${year}`],
    ['month first', (year, month, day) => `${months[month - 1]} ${day}, ${year}`],
    ['ordinal', (year, month, day) => `the ${day}th of ${months[month - 1]}, ${year}`],
    ['dots', (year, month, day) => `${day}.${month}.${year}`],
    ['year, name, day', (year, month, day) => `${year}/${months[month - 1]!.slice(0, 3)}/${day}`],
  ])('%s', (_, print) => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-');
        const text = print(year!, Number(month), Number(date));
        expect(timesOf(text, null).map(({ edtf }) => edtf)).toEqual([iso]);
      }),
    );
  });
});

test('days are counted as Date.UTC counts them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4000 }), (reference, days) => {
      const moved = new Date(Date.parse(`${reference}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
      expect(shown(`${days} days ago`, reference)).toEqual([`${days} days ago = ${moved}`]);
    }),
  );
});

test('the time zone of the machine changes nothing', () => {
  const texts = [
    'yesterday',
    'last Sunday',
    'within 48 hours',
    '22:30 on 4 September 2016',
    'the weekend',
    'this week',
  ];
  const zone = process.env.TZ;
  const readIn = (name: string) => {
    process.env.TZ = name;
    return texts.map((text) => shown(text, '2022-03-27'));
  };
  try {
    expect(readIn('Pacific/Kiritimati')).toEqual(readIn('Pacific/Pago_Pago'));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('the checker of EDTF refuses what is none', () => {
  for (const edtf of [
    '1978',
    '2021-10',
    '199X',
    '19XX',
    '2020-35',
    '2010/2020',
    '../2030',
    '2012/..',
    '2016-09-04T22:30',
    '-0399',
  ]) {
    expect(edtfProblem(edtf)).toBeNull();
  }
  for (const edtf of [
    '78',
    '2021-13',
    '2021-02-30',
    '2020-35/2021',
    '2020/2010',
    '../..',
    '199X/2000',
    'T22:30',
    '2010/2011/2012',
  ]) {
    expect(edtfProblem(edtf)).not.toBeNull();
  }
});

describe('long and hostile runs', () => {
  test.each([
    ['the end of '.repeat(20_000)],
    ['from between '.repeat(20_000)],
    ['2010-'.repeat(20_000)],
    ['the first half of the last week of the '.repeat(5_000)],
    ['two years and '.repeat(20_000)],
    ['May 5 to '.repeat(20_000)],
    ['twenty '.repeat(40_000)],
    ['1.1.'.repeat(40_000)],
    ["'s ".repeat(40_000)],
  ])('%#', (text) => {
    const start = performance.now();
    timesOf(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
