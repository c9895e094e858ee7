import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

const place = (value: number) => `ordinal ${value}`;

describe('places', () => {
  test.each([
    ['She came in 72nd place.', ['72nd = ordinal 72']],
    ['The city ranks 12th and its port 1,021st.', [`12th = ${place(12)}`, `1,021st = ${place(1021)}`]],
    ['It was the second of nineteen tests.', [`second = ${place(2)}`, 'nineteen = number 19']],
    [
      'The twenty-first, two hundredth and hundred and fifth cases.',
      [`twenty-first = ${place(21)}`, `two hundredth = ${place(200)}`, `hundred and fifth = ${place(105)}`],
    ],
    [
      'The third largest lake and the second-longest river.',
      [`third largest = ${place(3)}`, `second-longest = ${place(2)}`],
    ],
    ['The next largest share went to farms.', [`next largest = ${place(2)}`]],
    [
      'The biggest, oldest and least costly dam.',
      [`biggest = ${place(1)}`, `oldest = ${place(1)}`, `least costly = ${place(1)}`],
    ],
    ['It is the most ambitious plan and got the most votes.', [`most ambitious = ${place(1)}`, `most = ${place(1)}`]],
    [
      'A record harvest, a record-breaking year and a record 40 entries.',
      [`record = ${place(1)}`, `record-breaking = ${place(1)}`, `record = ${place(1)}`, '40 = number 40'],
    ],
    ['Prices reached an all-time high.', [`high = ${place(1)}`]],
    ['Rents are at 50-year lows, it said.', ['50-year = duration 50 year P50Y', `lows = ${place(1)}`]],
    ['It is a four-year high school.', ['four-year = duration 4 year P4Y']],
    ['It is a leading exporter and among the top 30.', [`leading = ${place(1)}`, 'top 30 = ordinal <= 30']],
    ['Laos topped the list for the first time.', [`topped = ${place(1)}`, `first = ${place(1)}`]],
    [
      'The city is ranked number 3 and ranks at 40 out of 90.',
      [`3 = ${place(3)}`, `40 = ${place(40)}`, '90 = number 90'],
    ],
    [
      'It is the third-freest, the 30th-most free and the second most visited of them.',
      [`third-freest = ${place(3)}`, `30th-most free = ${place(30)}`, `second most visited = ${place(2)}`],
    ],
    [
      'They scored the fourth-most goals and won the second most votes.',
      [`fourth-most = ${place(4)}`, `second most = ${place(2)}`],
    ],
    ['It is the 20th-least corrupt state.', [`20th-least corrupt = ${place(20)}`]],
    ['The first-ever census of the highest peaks.', [`first-ever = ${place(1)}`, `highest = ${place(1)}`]],
    ['It is the next-largest port and a top-ten one.', ['next-largest = ordinal 2', 'top-ten = ordinal <= 10']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('what is no place', () => {
  test.each([
    ['First, we thank you; second, we ask.', []],
    ['The first lady and the first minister met.', []],
    ['A second-hand van and first-class mail.', []],
    ['It lasted 5 seconds per second.', ['5 seconds per second = measure 5 second per second']],
    ['To record a sale, keep the record of it on record.', []],
    ['This is leading to losses and leading the field.', []],
    ['Most farmers and at most 5 of them agree, at least most of the time.', ['at most 5 = number <= 5']],
    ['They invest in the interest of the forest.', []],
    ['The top 10 per cent own the most of it.', ['10 per cent = percentage 10 percent', 'most = ordinal 1']],
    ['Most free schools are new.', []],
    ['The bottom three were relegated.', []],
    ['They agreed to second the motion.', []],
    ['The 99.9th percentile.', []],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
