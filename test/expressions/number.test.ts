import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

describe('counts', () => {
  test.each([
    ['The province has 1,204 schools.', ['1,204 = number 1204']],
    ['The code is three-nought-two.', ['three = number 3', 'nought = number 0', 'two = number 2']],
    ['Dial one-zero-one-nine.', ['one = number 1', 'zero = number 0', 'one = number 1', 'nine = number 9']],
    [
      'They read out five-nought-five-six.',
      ['five = number 5', 'nought = number 0', 'five = number 5', 'six = number 6'],
    ],
    ['They play four-four-two and two-two.', []],
    ['Some 816 000 hens were lost.', ['Some 816 000 = number ~ 816000']],
    ['The census counted 12,34,567 households.', ['12,34,567 = number 1234567']],
    ['The crowd was 1.5m strong.', ['1.5m = measure 1.5 metre']],
    ['Nurses treated 1.5m patients.', ['1.5m = number 1500000']],
    ['The union has two and a half million members.', ['two and a half million = number 2500000']],
    [
      'Three crore voters and 40 lakh farmers registered.',
      ['Three crore = number 30000000', '40 lakh = number 4000000'],
    ],
    ['One of the bridges closed.', ['One = number 1']],
    ['Volunteers planted a dozen oaks and two dozen elms.', ['a dozen = number 12', 'two dozen = number 24']],
    ['Forty-eight inspectors and 112 clerks were hired.', ['Forty-eight = number 48', '112 = number 112']],
    ['The index stood at 4,577.1 on Friday.', ['4,577.1 = number 4577.1']],
    ['The pump was restarted 14 times.', ['14 times = number 14 time']],
    ['The 5 (five) judges and thirty (30) clerks.', ['5 (five) = number 5', 'thirty (30) = number 30']],
    ['The 5 (of 40) judges and thirty (31) clerks.', ['5 = number 5', '40 = number 40', 'thirty = number 30']],
    ['Some 7.8 m people and 3 m tonnes.', ['Some 7.8 m = number ~ 7800000', '3 m tonnes = measure 3000000 tonne']],
    ['It weighs 12,5 kg.', ['12,5 kg = measure 12.5 kilogram']],
    ['Bread costs €3,50 or 4,20 francs.', ['€3,50 = currency 3.5 EUR', '4,20 francs = currency 4.2 CHF']],
    ['It grew by 2,5 and 3,5 metres.', ['2,5 = measure 2.5 metre', '3,5 metres = measure 3.5 metre']],
    [
      'It cost $116. 2 billion and 3. 5 million.',
      ['$116. 2 billion = currency 116200000000 USD', '3. 5 million = number 3500000'],
    ],
    [
      'It grew 3. 5% or 12. 25 per cent.',
      ['3. 5% = percentage 3.5 percent', '12. 25 per cent = percentage 12.25 percent'],
    ],
    ['About 2.5 x 10^6 cells per dish.', ['About 2.5 x 10^6 = number ~ 2500000']],
    ['The ratio was 0,7.', ['0,7 = number 0.7']],
    ['It rose by 2,4 points and 0,5 per cent.', ['2,4 = number 2.4', '0,5 per cent = percentage 0.5 percent']],
    [
      'Take 1,3 and 5 from 2,4,6.',
      ['1 = number 1', '3 = number 3', '5 = number 5', '2 = number 2', '4 = number 4', '6 = number 6'],
    ],
    ['The rate is 3,5 % of 1,2 million.', ['3,5 % = percentage 3.5 percent', '1,2 million = number 1200000']],
    ['In rooms 3,5 and 7,8.', ['3 = number 3', '5 = number 5', '7 = number 7', '8 = number 8']],
    ['The 12-page leaflet went to 900 homes.', ['12 = number 12', '900 = number 900']],
    ['Some sixty‑five clerks came.', ['Some sixty‑five = number ~ 65']],
    [
      'They got three hundred, two hundred and one hundred.',
      ['three hundred = number 300', 'two hundred = number 200', 'one hundred = number 100'],
    ],
    ['Two dozen fifteen-year-olds came.', ['Two dozen = number 24', 'fifteen-year-olds = measure 15 year of age']],
    ["They own 4 '500 Series' vans.", ['4 = number 4', '500 = number 500']],
    ['Two clerks (old) and 4) none.', ['Two = number 2']],
    ['It has 200 hundred kilos.', ['200 hundred kilos = measure 20000 kilogram']],
    ['It was zero fifty there.', ['zero = number 0', 'fifty = number 50']],
    [
      'A quarter of a million and quarter of a million.',
      ['A quarter of a million = number 250000', 'quarter of a million = number 250000'],
    ],
    ['They had 8×2^10 and 10^2.5 units.', ['8×2^10 = number 8192', '10 = number 10', '2.5 = number 2.5']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('numbers without an exact value', () => {
  test.each([
    ['Millions of birds pass the strait.', ['Millions = number 1000000..10000000']],
    ['Tens of thousands of refugees fled.', ['Tens of thousands = number 10000..100000']],
    ['Tens of thousands of hectares burned.', ['Tens of thousands of hectares = measure 10000..100000 hectare']],
    [
      'Several hundred jobs and a few thousand homes depend on it.',
      ['Several hundred = number 100..1000', 'a few thousand = number 1000..10000'],
    ],
    ['A couple of hundred protesters came.', ['A couple of hundred = number ~ 200']],
    ['Dozens of ferries were idle.', ['Dozens = number 12']],
    ['Tens of millions of pounds were wasted.', ['Tens of millions of pounds = currency 10000000..100000000 GBP']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('numbers below zero', () => {
  test.each([
    ['Growth was −2.1 last spring.', ['−2.1 = number -2.1']],
    ['The balance fell to minus 40.', ['minus 40 = number -40']],
    ['It was - 20 degrees Celsius in the valley.', ['- 20 degrees Celsius = measure -20 degree Celsius']],
    ['Lows of -5°C are usual.', ['-5°C = measure -5 degree Celsius']],
    ['The account stood at -$12.5 million.', ['-$12.5 million = currency -12500000 USD']],
    ['It moved by minus millions.', ['millions = number 1000000..10000000']],
    ['It was minus-', []],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
