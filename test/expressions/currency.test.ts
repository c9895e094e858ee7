import { describe, expect, test } from 'vitest';
import { tagExpressions } from '../../src';
import { quantities } from '../helpers/quantities';

describe('signs, codes and names', () => {
  test.each([
    ['IR£5 and E£40 million.', ['IR£5 = currency 5 IEP', 'E£40 million = currency 40000000 EGP']],
    ['FK£3 for C£2.', ['FK£3 = currency 3 FKP', 'C£2 = currency 2 CYP']],
    ['The cow cost £2 10s, the ox £3 4s 6d.', ['£2 10s = currency 2.5 GBP', '£3 4s 6d = currency 3.225 GBP']],
    ['A rent of two pounds ten shillings.', ['two pounds ten shillings = currency 2.5 GBP']],
    ['Send 5 pounds 20 pence.', ['5 pounds 20 pence = currency 5.2 GBP']],
    ['It took £2 and 10s.', ['£2 = currency 2 GBP', '10s = duration 10 second PT10S']],
    [
      'It set aside 65 billion shillings, 20 lei and two leva.',
      ['65 billion shillings = currency 65000000000 KES', '20 lei = currency 20 RON', 'two leva = currency 2 BGN'],
    ],
    [
      'A fee of JD 40 and a grant of 3 million kwacha.',
      ['JD 40 = currency 40 JOD', '3 million kwacha = currency 3000000 ZMW'],
    ],
    [
      'Pay is R21,500 a year or R500 a month.',
      ['R21,500 a year = currency 21500 ZAR per year', 'R500 a month = currency 500 ZAR per month'],
    ],
    [
      'It pays Rs.2, 057 billion and $3, 343m.',
      ['Rs.2, 057 billion = currency 2057000000000 INR', '$3, 343m = currency 3343000000 USD'],
    ],
    ['It pays R2 105, up from R2 005.', ['R2 105 = currency 2105 ZAR', 'R2 005 = currency 2005 ZAR']],
    ['It rose by R20 to R445 per month.', ['R20 = currency 20 ZAR', 'R445 per month = currency 445 ZAR per month']],
    ['K1.6 billion was raised near K2.', ['K1.6 billion = currency 1600000000 ZMW']],
    [
      'Reserves of P71.4 billion and K2bn.',
      ['P71.4 billion = currency 71400000000 PHP', 'K2bn = currency 2000000000 ZMW'],
    ],
    [
      'It has $22 billion, of which 17 billion is lent.',
      ['$22 billion = currency 22000000000 USD', '17 billion = currency 17000000000 USD'],
    ],
    ['Form P45, vitamin K2 and page P12.', []],
    ['It cost R5 million and N2.5bn.', ['R5 million = currency 5000000 ZAR', 'N2.5bn = currency 2500000000 NGN']],
    [
      'Loans of Sh2 million, Kr 500 and Bds$3.',
      ['Sh2 million = currency 2000000 KES', 'Kr 500 = currency 500 NOK', 'Bds$3 = currency 3 BBD'],
    ],
    ['The R2 is low and N95 masks sell.', []],
    ['The grant was GH¢4.50 and the fee GHC 20.', ['GH¢4.50 = currency 4.5 GHS', 'GHC 20 = currency 20 GHS']],
    ['The port cost $3.2 billion.', ['$3.2 billion = currency 3200000000 USD']],
    ['The port cost US$3.2bn, not A$1m.', ['US$3.2bn = currency 3200000000 USD', 'A$1m = currency 1000000 AUD']],
    [
      'It paid US $4.46, C $6 and HK $5.4m.',
      ['US $4.46 = currency 4.46 USD', 'C $6 = currency 6 CAD', 'HK $5.4m = currency 5400000 HKD'],
    ],
    [
      'The villa sold for $US17 million and the yacht for $A2 million.',
      ['$US17 million = currency 17000000 USD', '$A2 million = currency 2000000 AUD'],
    ],
    ['A $20 fee and a $ 30 fine apply.', ['$20 = currency 20 USD', '$ 30 = currency 30 USD']],
    ['The rebate is S$ 1.5 billion.', ['S$ 1.5 billion = currency 1500000000 SGD']],
    ['Rents rose to €850 and 900 euros.', ['€850 = currency 850 EUR', '900 euros = currency 900 EUR']],
    [
      'It raised £8.1bn, or 20 million pounds sterling a day.',
      ['£8.1bn = currency 8100000000 GBP', '20 million pounds sterling a day = currency 20000000 GBP per day'],
    ],
    [
      'The grant is Rs.5 crore, Rs 40,000 or ₹2 lakh.',
      ['Rs.5 crore = currency 50000000 INR', 'Rs 40,000 = currency 40000 INR', '₹2 lakh = currency 200000 INR'],
    ],
    ['The outlay is ` 2 lakh crore.', ['` 2 lakh crore = currency 2000000000000 INR']],
    ['The plan costs RM79 and 30 ringgit.', ['RM79 = currency 79 MYR', '30 ringgit = currency 30 MYR']],
    [
      'It lent 92 million yuan, 5 billion yen and 1.2 trillion won.',
      [
        '92 million yuan = currency 92000000 CNY',
        '5 billion yen = currency 5000000000 JPY',
        '1.2 trillion won = currency 1200000000000 KRW',
      ],
    ],
    [
      'It lent RMB 40 million and USD 12 million.',
      ['RMB 40 million = currency 40000000 CNY', 'USD 12 million = currency 12000000 USD'],
    ],
    [
      'It lent 40 EUR, 30 MUSD and CHF500.',
      ['40 EUR = currency 40 EUR', '30 MUSD = currency 30000000 USD', 'CHF500 = currency 500 CHF'],
    ],
    [
      'The fine was 7.5 million Danish crowns or 8 million Danish kroner.',
      ['7.5 million Danish crowns = currency 7500000 DKK', '8 million Danish kroner = currency 8000000 DKK'],
    ],
    [
      'In 1995 it cost 300 German marks or DM 300.',
      ['300 German marks = currency 300 DEM', 'DM 300 = currency 300 DEM'],
    ],
    [
      'The toll is 164p, 50 cents or 30 pence.',
      ['164p = currency 164 penny', '50 cents = currency 50 cent', '30 pence = currency 30 penny'],
    ],
    [
      'A million-dollar bridge and a two-hundred-dollar fine.',
      ['million-dollar = currency 1000000 USD', 'two-hundred-dollar = currency 200 USD'],
    ],
    [
      'A $1.9 trillion-dollar package and a €3-billion loan.',
      ['$1.9 trillion-dollar = currency 1900000000000 USD', '€3-billion = currency 3000000000 EUR'],
    ],
    [
      'A hundred dollars, hundred dollars or 3 thousand dollars.',
      [
        'A hundred dollars = currency 100 USD',
        'hundred dollars = currency 100 USD',
        '3 thousand dollars = currency 3000 USD',
      ],
    ],
    [
      'It lost -$5 million and $−3 a share.',
      ['-$5 million = currency -5000000 USD', '$−3 a share = currency -3 USD per share'],
    ],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('amounts in two parts', () => {
  test.each([
    ['It cost 3 dollars 50 cents.', ['3 dollars 50 cents = currency 3.5 USD']],
    [
      'It cost thirteen pounds sterling and forty pence.',
      ['thirteen pounds sterling and forty pence = currency 13.4 GBP'],
    ],
    ['It cost 12 euros 5.', ['12 euros 5 = currency 12.05 EUR']],
    ['They paid 12 euros, 5 of them in coins.', ['12 euros = currency 12 EUR', '5 = number 5']],
    ['They paid 12 euros and 5 goats.', ['12 euros = currency 12 EUR', '5 = number 5']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('rates', () => {
  test.each([
    ['Crude traded at $58.24 per barrel.', ['$58.24 per barrel = currency 58.24 USD per barrel']],
    ['Crude peaked at $52 a barrel.', ['$52 a barrel = currency 52 USD per barrel']],
    [
      'It costs $0.12/kWh or 9 cents per kWh.',
      ['$0.12/kWh = currency 0.12 USD per kilowatt hour', '9 cents per kWh = currency 9 cent per kilowatt hour'],
    ],
    [
      'Fees are £24 a year and €9 per pupil.',
      ['£24 a year = currency 24 GBP per year', '€9 per pupil = currency 9 EUR per pupil'],
    ],
    ['The bid was C$8 (US$5.91) per share.', ['C$8 = currency 8 CAD per share', 'US$5.91 = currency 5.91 USD']],
    ['Sales were $13 million a year earlier.', ['$13 million = currency 13000000 USD']],
    ['Aid was $40 a second time.', ['$40 = currency 40 USD', 'second = ordinal 2']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

test('a bare dollar is the caller’s', () =>
  expect(quantities('It costs $5, 30 cents or US$4.', { defaultDollar: 'SGD' })).toEqual([
    '$5 = currency 5 SGD',
    '30 cents = currency 30 cent',
    'US$4 = currency 4 USD',
  ]));

describe('money of several countries', () => {
  test.each([
    ['Its own sentence says.', 'Sri Lanka is near India. In Nepal the bus costs Rs 40.', 'NPR'],
    ['The nearest before it.', 'Tanzania borders Uganda, where a visa costs 5,000 shillings.', 'UGX'],
    ['One behind it.', 'A loaf costs 300 pesos in Argentina.', 'ARS'],
    ['That of the usual one.', 'India lent Nepal Rs 40 crore.', 'INR'],
    [
      'The last before.',
      'Chile voted. Colombia did not. Some of its members want a fee of 900 pesos. Cuba waits.',
      'COP',
    ],
    ['None that has other money.', 'Denmark talked to Spain. A ticket is 40 kroner.', 'DKK'],
    ['Its adjective.', 'Egyptian bakers complained. Bread will cost 20 pounds.', 'EGP'],
    ['In capitals.', 'PAKISTAN\n\nThe dam will cost Rs. 900 billion.', 'PKR'],
    ['A title before.', 'Rs 500 crore for dams\n\nNepal will build them.\n\nPakistan has some.', 'NPR'],
    ['Not what comes later.', 'A dam costs Rs 5 crore.\n\nNepal has none.', 'INR'],
    ['None at all.', 'A dam costs Rs 5 crore.', 'INR'],
    ['One within the name of another.', 'Papua New Guinea paid K40,000. It spent 6 million francs there.', 'PGK'],
    ['A union.', 'Senegal pays 3 million CFA francs.', 'XOF'],
    ['A name that alone says none.', 'Jordan paid 6 million dinars.', 'JOD'],
    ['An abbreviation.', 'A net costs Kshs. 40.', 'KES'],
    ['Another one, small.', 'A seat costs kr. 40 in Norway.', 'NOK'],
    ['A third.', 'Morocco paid Dhs. 500 a head.', 'MAD'],
    ['A sign of one country.', 'Nepal paid ₹40.', 'INR'],
    ['A full name.', 'Nepal paid 40 Indian rupees.', 'INR'],
  ])('%s', (_name, text, currency) => expect(tagExpressions(text).find((it) => it.currency)?.currency).toBe(currency));

  test('rates and parts keep their form', () =>
    expect(quantities('Uganda pays 900 shillings per litre, Nepal 50 paisa, others 3 dinars.')).toEqual([
      '900 shillings per litre = currency 900 UGX per litre',
      '50 paisa = currency 50 paisa',
      '3 dinars = number 3 dinar',
    ]));
});

describe('scans', () => {
  test.each([
    ['It cost $ 1 82m.', ['$ 1 82m = currency 182000000 USD']],
    ['They lent £ 2 40bn.', ['£ 2 40bn = currency 240000000000 GBP']],
    ['Sales were S3.5m and S2bn.', ['S3.5m = currency 3500000 USD', 'S2bn = currency 2000000000 USD']],
    ['The S3 and S21 models have $1 20 times.', ['$1 = currency 1 USD', '20 times = number 20 time']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('pounds', () => {
  test.each([
    ['The baby weighs seven pounds.', ['seven pounds = measure 7 pound']],
    ['Add half a pound of flour.', ['half a pound = measure 0.5 pound']],
    ['A twenty-pound bag of rice.', ['twenty-pound = measure 20 pound']],
    ['The scheme cost 300 pounds.', ['300 pounds = currency 300 GBP']],
    ['The firm holds 20 million pounds.', ['20 million pounds = currency 20000000 GBP']],
    ['He was owed 5,000 pounds.', ['5,000 pounds = currency 5000 GBP']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('words that are codes and names elsewhere', () => {
  test.each([
    ['All 70 of us left.', ['70 = number 70']],
    ['ALL 5 solutions failed and TOP 30 firms stayed.', ['5 = number 5', 'TOP 30 = ordinal <= 30']],
    ['The team has won 5 cups.', ['5 cups = measure 5 cup']],
    ['He won 14 and lost 3.', ['14 = number 14', '3 = number 3']],
    ['She said `5 is enough`.', ['5 = number 5']],
    ['A cent is small and per cent is no coin: 40 per cent.', ['40 per cent = percentage 40 percent']],
    ['The ps 40 manual and a rm 50 script.', ['40 = number 40', '50 = number 50']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
