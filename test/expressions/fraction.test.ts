import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

const THIRD = '0.3333333333333333';

describe('fractions', () => {
  test.each([
    ['One in every four bars melts.', ['One in every four = fraction 0.25']],
    ['It hits two in every five homes.', ['two in every five = fraction 0.4']],
    ['Two shops in every town shut.', ['Two = number 2']],
    ['A third of the wells are dry.', [`A third = fraction ${THIRD}`]],
    ['Exports fell by a third.', [`a third = fraction ${THIRD}`]],
    [
      'More than a fifth of pupils and nearly two-thirds of staff.',
      ['More than a fifth = fraction > 0.2', 'nearly two-thirds = fraction ~ 0.6666666666666666'],
    ],
    ['Half of the land and 2/5 of the water.', ['Half = fraction 0.5', '2/5 = fraction 0.4']],
    ['Three quarters of voters stayed at home.', ['Three quarters = fraction 0.75']],
    ['Slightly more than half came.', ['Slightly more than half = fraction > 0.5']],
    [
      'One in five wells and two out of three pumps failed.',
      ['One in five = fraction 0.2', 'two out of three = fraction 0.6666666666666666'],
    ],
    ['About three in four workers agree.', ['About three in four = fraction ~ 0.75']],
    ['1 in 10 babies is born early.', ['1 in 10 = fraction 0.1']],
    ['One hundred and thirty fifths.', ['One hundred and thirty fifths = fraction 26']],
    ['Three hundred and twenty eighths.', ['Three hundred and twenty eighths = fraction 40']],
    ['Two hundred and ten sevenths.', ['Two hundred and ten sevenths = fraction 30']],
    [
      'One hundred thirty-fifths, five twenty-fifths and twenty fifths.',
      [
        'One hundred thirty-fifths = fraction 2.857142857142857',
        'five twenty-fifths = fraction 0.2',
        'twenty fifths = fraction 4',
      ],
    ],
    ['The levy takes ½ of it.', ['½ = fraction 0.5']],
    ['One-eighth of it is mud.', ['One-eighth = fraction 0.125']],
    [
      'The city has half a million flats and a quarter million cars.',
      ['half a million = number 500000', 'a quarter million = number 250000'],
    ],
    [
      'It is two and a half miles off, or 2 1/2 hours.',
      ['two and a half miles = measure 2.5 mile', '2 1/2 hours = duration 2.5 hour PT2.5H'],
    ],
    ['Some 2⁄5 of voters.', ['Some 2⁄5 = fraction ~ 0.4']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('what is no fraction', () => {
  test.each([
    ['A third party sued for a fifth time.', ['fifth = ordinal 5']],
    ['In the first half it rained.', []],
    ['The first half was dry.', []],
    ['It fell in the third quarter.', []],
    ['Three in 2019 and four in May.', ['Three = number 3', 'four = number 4']],
    ['Nine in five is no share.', ['Nine = number 9', 'five = number 5']],
    ['Open 24/7, since 9/11.', []],
    ['One family in four is poor.', ['One family in four = fraction 0.25']],
    ['Two pupils in every five walk.', ['Two pupils in every five = fraction 0.4']],
    ['About one lake in ten.', ['About one lake in ten = fraction ~ 0.1']],
    ['One office in three countries shut.', ['One = number 1', 'three = number 3']],
    ['Five over zero.', ['Five = number 5', 'over zero = number > 0']],
    ['They had 2 out with 5 to play.', ['2 = number 2', '5 = number 5']],
    ['Only one in 10% of cases.', ['one = number 1', '10% = percentage 10 percent']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
