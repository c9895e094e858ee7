import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

describe('ranges', () => {
  test.each([
    ['Growth of 5-7% is likely.', ['5-7% = percentage 5..7 percent']],
    ['Growth of 5–7 per cent is likely.', ['5–7 per cent = percentage 5..7 percent']],
    ['Growth of 5% to 7% is likely.', ['5% to 7% = percentage 5..7 percent']],
    ['Growth of 5 to 7 per cent is likely.', ['5 to 7 per cent = percentage 5..7 percent']],
    ['It costs between $2 and $3 billion.', ['between $2 and $3 billion = currency 2000000000..3000000000 USD']],
    [
      'It raised the grant to schools by $2 million to $5 million.',
      ['$2 million = currency 2000000 USD', '$5 million = currency 5000000 USD'],
    ],
    ['It brought the number of pupils from 40 to 70.', ['40 = number 40', '70 = number 70']],
    ['Each visit costs from $2 to $5.', ['from $2 to $5 = currency 2..5 USD']],
    ['It costs $2–3 billion.', ['$2–3 billion = currency 2000000000..3000000000 USD']],
    ['It costs €500 to €2 million.', ['€500 to €2 million = currency 500..2000000 EUR']],
    [
      'It costs 15-20 usd or 15 to 20 euros.',
      ['15-20 usd = currency 15..20 USD', '15 to 20 euros = currency 15..20 EUR'],
    ],
    ['Shares at between $41 and $45 per share.', ['between $41 and $45 per share = currency 41..45 USD per share']],
    ['Wages vary from 900 to 1,100 lei.', ['from 900 to 1,100 lei = currency 900..1100 RON']],
    ['Depths ranging from 10 to 20 km fell.', ['from 10 to 20 km = measure 10..20 kilometre']],
    ['It takes three or four hours.', ['three or four hours = duration 3..4 hour']],
    ['About 15-20 staff left.', ['About 15-20 = number ~ 15..20']],
    ['Drones of 5kg-10kg fly.', ['5kg-10kg = measure 5..10 kilogram']],
    ['An 8- to 16-metre mirror.', ['8- to 16-metre = measure 8..16 metre']],
    ['It fell by 2 to 2.5 degrees.', ['by 2 to 2.5 degrees'].map(() => '2 to 2.5 degrees = measure 2..2.5 degree')],
    [
      'It has pace, going from 0 to 80 km/h in 9 seconds.',
      ['from 0 to 80 km/h = measure 0..80 kilometre per hour', '9 seconds = duration 9 second PT9S'],
    ],
    ['Fees rose 5 to 7 per cent.', ['5 to 7 per cent = percentage 5..7 percent']],
    ['The mill cut 100 to 200 posts.', ['100 to 200 = number 100..200']],
    ['The increase was 3 to 4 points.', ['3 to 4 = number 3..4']],
    ['Two-thirds to three-quarters agree.', ['Two-thirds to three-quarters = fraction 0.6666666666666666..0.75']],
    ['A weight of 2.5 ± 0.1 kg.', ['2.5 ± 0.1 kg = measure ~ 2.5 kilogram']],
    ['Prices rose; from 5 to 7 shops closed.', ['from 5 to 7 = number 5..7']],
    ['We need one to twenty clerks.', ['one to twenty = number 1..20']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('a change is two figures', () => {
  test.each([
    ['It raised places by 200 to 1,400.', ['200 = number 200', '1,400 = number 1400']],
    ['The scheme was extended from 16 to 25 towns.', ['16 = number 16', '25 = number 25']],
    ['The age was moved from 60 to 65.', ['60 = number 60', '65 = number 65']],
    ['Their share has been brought from 12% to 9%.', ['12% = percentage 12 percent', '9% = percentage 9 percent']],
    ['The path extends from 5 to 7 km.', ['from 5 to 7 km = measure 5..7 kilometre']],
    [
      'Trips last from 18 months to two years or between 30 minutes and two hours.',
      ['from 18 months to two years = duration 1.5..2 year', 'between 30 minutes and two hours = duration 0.5..2 hour'],
    ],
    [
      'Farms of between 500 kW and 1 MW burn 900 kg to 1.5 tonnes.',
      ['between 500 kW and 1 MW = measure 0.5..1 megawatt', '900 kg to 1.5 tonnes = measure 0.9..1.5 tonne'],
    ],
    ['Output rose from 800 MW to 1.2 GW.', ['800 MW = measure 800 megawatt', '1.2 GW = measure 1.2 gigawatt']],
    [
      'It fell from 2 hours to 40 minutes.',
      ['2 hours = duration 2 hour PT2H', '40 minutes = duration 40 minute PT40M'],
    ],
    ['Entries rose by 2,000 to 6,000.', ['2,000 = number 2000', '6,000 = number 6000']],
    ['Its fleet shrank by 127 to 245.', ['127 = number 127', '245 = number 245']],
    ['The count fell by 1,250 to 2,000.', ['1,250 = number 1250', '2,000 = number 2000']],
    ['Beds rose by 150 to 250.', ['150 to 250 = number 150..250']],
    ['The number of nurses will grow by 90 to 500.', ['90 = number 90', '500 = number 500']],
    [
      'It lent $30 billion to 20 million borrowers.',
      ['$30 billion = currency 30000000000 USD', '20 million = number 20000000'],
    ],
    ['Tin added 2.25p to 484p.', ['2.25p = currency 2.25 penny', '484p = currency 484 penny']],
    ['It made a gain of 0.6p to 388.5p.', ['0.6p = currency 0.6 penny', '388.5p = currency 388.5 penny']],
    [
      'Zinc fell almost 6 per cent or 14.8p to 237.9p.',
      ['almost 6 per cent = percentage ~ 6 percent', '14.8p = currency 14.8 penny', '237.9p = currency 237.9 penny'],
    ],
    [
      'It cut its outlook from 4 to 6 per cent to 1 to 2 per cent.',
      ['4 to 6 per cent = percentage 4..6 percent', '1 to 2 per cent = percentage 1..2 percent'],
    ],
    [
      'It raised the aim from $3 to $4 million to $5 to $6 million.',
      ['$3 to $4 million = currency 3000000..4000000 USD', '$5 to $6 million = currency 5000000..6000000 USD'],
    ],
    [
      'The wait was cut to 1 to 2 hours from 4 to 6 hours.',
      ['1 to 2 hours = duration 1..2 hour', '4 to 6 hours = duration 4..6 hour'],
    ],
    ['The rate rose from 5% to 7%.', ['5% = percentage 5 percent', '7% = percentage 7 percent']],
    ['Exports fell 4% to $3 billion.', ['4% = percentage 4 percent', '$3 billion = currency 3000000000 USD']],
    [
      'Losses decreased $1.2 million to $23.5 million, from $24.7 million.',
      [
        '$1.2 million = currency 1200000 USD',
        '$23.5 million = currency 23500000 USD',
        '$24.7 million = currency 24700000 USD',
      ],
    ],
    ['There was a drop in arrests from 310 to 240.', ['310 = number 310', '240 = number 240']],
    [
      'Output was up 5 per cent from 20 to 21 tonnes.',
      ['5 per cent = percentage 5 percent', '20 = number 20', '21 tonnes = measure 21 tonne'],
    ],
    ['The fee went from £5 to £8.', ['£5 = currency 5 GBP', '£8 = currency 8 GBP']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('neither range', () => {
  test.each([
    ['They won 3-1 and drew 2–2.', []],
    ['A 7- or 8-inch screen.', ['7 = measure 7 inch', '8-inch = measure 8 inch']],
    ['It has 20 cooks and 30 waiters.', ['20 = number 20', '30 = number 30']],
    ['Between 20 cooks and 30 waiters.', ['20 = number 20', '30 = number 30']],
    ['Cut it from 5 kg to 3 litres.', ['5 kg = measure 5 kilogram', '3 litres = measure 3 litre']],
    ['They won 3- 1 at home.', ['3 = number 3', '1 = number 1']],
    ['They ran 3 times or 5 km.', ['3 times = number 3 time', '5 km = measure 5 kilometre']],
    ['It takes from 5-7 km.', ['5-7 km = measure 5..7 kilometre']],
    ['They rose from 9 to 5th place.', ['9 = number 9', '5th = ordinal 5']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('a unit for several', () => {
  test.each([
    [
      'Rates of 3, 5 and 7 per cent.',
      ['3 = percentage 3 percent', '5 = percentage 5 percent', '7 per cent = percentage 7 percent'],
    ],
    ['Doses of 45 and 50 mg.', ['45 = measure 45 milligram', '50 mg = measure 50 milligram']],
    ['Loans of 2 or 3 million euros.', ['2 or 3 million euros = currency 2000000..3000000 EUR']],
    ['In 40 towns and 5 per cent of farms.', ['40 = number 40', '5 per cent = percentage 5 percent']],
    ['Output grew 5%-7% again.', ['5%-7% = percentage 5..7 percent']],
    ['Adults between the ages of 18 and 24.', ['between the ages of 18 and 24 = measure 18..24 year of age']],
    ['Pupils aged between six and eleven.', ['between six and eleven = measure 6..11 year of age']],
    ['It takes from twelve up to fifteen days.', ['from twelve up to fifteen days = duration 12..15 day']],
    ['It seats 40 tables up to 6 pm.', ['40 = number 40']],
    ['Fewer than 9, but more than 2 came.', ['Fewer than 9, but more than 2 = number 2..9']],
    ['More than 9, but more than 2 came.', ['More than 9 = number > 9', 'more than 2 = number > 2']],
    ['Lows ranged from -12 °C to -29 °C.', ['from -12 °C to -29 °C = measure -29..-12 degree Celsius']],
    ['He called 2 and 3 times.', ['2 = number 2 time', '3 times = number 3 time']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
