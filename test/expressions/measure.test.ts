import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

describe('units', () => {
  test.each([
    ['It makes 258 pound-feet of torque.', ['258 pound-feet = measure 258 pound-foot']],
    ['The pipe is 40 km long and 3 inches wide.', ['40 km = measure 40 kilometre', '3 inches = measure 3 inch']],
    [
      'The park covers 1,200 ha, 12 square kilometres or 4.6 sq mi.',
      [
        '1,200 ha = measure 1200 hectare',
        '12 square kilometres = measure 12 square kilometre',
        '4.6 sq mi = measure 4.6 square mile',
      ],
    ],
    ['A 6-foot-3 guard, a 5-foot-9 keeper.', ['6-foot-3 = measure 6.25 foot', '5-foot-9 = measure 5.75 foot']],
    ['A 6-foot-tall, 12-foot-deep hole.', ['6-foot = measure 6 foot', '12-foot = measure 12 foot']],
    ['The dose is 2 (g/day).', ['2 (g/day) = measure 2 gram per day']],
    [
      'A rod of 5 (km) and 12 (mg/kg) of it.',
      ['5 (km) = measure 5 kilometre', '12 (mg/kg) = measure 12 milligram per kilogram'],
    ],
    ['Take rule 12 (m) and 14 (km is long).', ['12 = number 12', '14 = number 14']],
    ['It was 90 F in May.', ['90 F = measure 90 degree Fahrenheit']],
    ['He drew 1.3 A at noon and ran 5 K in May.', ['1.3 A = measure 1.3 ampere', '5 = number 5']],
    ['They flew 90 F-16 jets.', ['90 = number 90']],
    [
      'He ran 214 rushing yards, 40 more miles and 30 extra hectares.',
      [
        '214 rushing yards = measure 214 yard',
        '40 more miles = measure 40 mile',
        '30 extra hectares = measure 30 hectare',
      ],
    ],
    [
      'The hall is 500 sq m, the yard 32m2 and the field 3 km².',
      ['500 sq m = measure 500 square metre', '32m2 = measure 32 square metre', '3 km² = measure 3 square kilometre'],
    ],
    [
      'The tank holds 4 cubic metres, 20 litres or 2.5 ML.',
      ['4 cubic metres = measure 4 cubic metre', '20 litres = measure 20 litre', '2.5 ML = measure 2.5 megalitre'],
    ],
    [
      'It burns 34,500 metric tons of coal, 70kg of wood and 25 lakh tonnes of straw.',
      [
        '34,500 metric tons = measure 34500 tonne',
        '70kg = measure 70 kilogram',
        '25 lakh tonnes = measure 2500000 tonne',
      ],
    ],
    [
      'The grid has 30 gigawatts, 5 GW of wind and a 550 megawatt plant.',
      ['30 gigawatts = measure 30 gigawatt', '5 GW = measure 5 gigawatt', '550 megawatt = measure 550 megawatt'],
    ],
    [
      'Homes used 3.5 TWh and stored 20 megawatt-hours.',
      ['3.5 TWh = measure 3.5 terawatt hour', '20 megawatt-hours = measure 20 megawatt hour'],
    ],
    ['The network ran at 49.55 Hz and 110 kV.', ['49.55 Hz = measure 49.55 hertz', '110 kV = measure 110 kilovolt']],
    ['A phone has 64GB and a line 30Mbps.', ['64GB = measure 64 gigabyte', '30Mbps = measure 30 megabit per second']],
    [
      'Soot was 35 µg/m3 and lead 15 ppb.',
      ['35 µg/m3 = measure 35 microgram per cubic metre', '15 ppb = measure 15 part per billion'],
    ],
    [
      'Water rose to 21 °C, 70 degrees Fahrenheit or 294 kelvins.',
      [
        '21 °C = measure 21 degree Celsius',
        '70 degrees Fahrenheit = measure 70 degree Fahrenheit',
        '294 kelvins = measure 294 kelvin',
      ],
    ],
    ['It is 30 degrees outside.', ['30 degrees = measure 30 degree']],
    [
      'The quota is 325,000 barrels per day, or 325,000 bpd.',
      ['325,000 barrels per day = measure 325000 barrel per day', '325,000 bpd = measure 325000 barrel per day'],
    ],
    [
      'The motor gives 536 hp at 4,000 rpm.',
      ['536 hp = measure 536 horsepower', '4,000 rpm = measure 4000 revolution per minute'],
    ],
    [
      'Ten pints, 3 acres and 2 fl oz.',
      ['Ten pints = measure 10 pint', '3 acres = measure 3 acre', '2 fl oz = measure 2 fluid ounce'],
    ],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('emissions', () => {
  test.each([
    ['Farms emit 5 MtCO2e a year.', ['5 MtCO2e a year = measure 5 megatonne of CO2 equivalent per year']],
    ['Farms emit 5 Mt CO2.', ['5 Mt CO2 = measure 5 megatonne of CO2']],
    [
      'Farms emit 900 tonnes of CO₂ equivalent.',
      ['900 tonnes of CO₂ equivalent = measure 900 tonne of CO2 equivalent'],
    ],
    [
      'Farms emit two million tonnes of carbon dioxide.',
      ['two million tonnes of carbon dioxide = measure 2000000 tonne of CO2'],
    ],
    ['Cars emit 95 gCO2/km.', ['95 gCO2/km = measure 95 gram of CO2 per kilometre']],
    ['Farms sold 900 tonnes of carrots.', ['900 tonnes = measure 900 tonne']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('rates', () => {
  test.each([
    [
      'Trains run at 200 km/h, cars at 80 m.p.h. or 60 miles an hour.',
      [
        '200 km/h = measure 200 kilometre per hour',
        '80 m.p.h. = measure 80 mile per hour',
        '60 miles an hour = measure 60 mile per hour',
      ],
    ],
    ['The dose is 2 g/day.', ['2 g/day = measure 2 gram per day']],
    ['The dose is 2 (g/day) a patient.', ['2 (g/day) = measure 2 gram per day']],
    [
      'The field is 10 kV/cm and the current 1.3 A/cm2.',
      ['10 kV/cm = measure 10 kilovolt per centimetre', '1.3 A/cm2 = measure 1.3 ampere per square centimetre'],
    ],
    ['The smelter makes 900 tonnes of copper cathode a year.', ['900 tonnes = measure 900 tonne per year']],
    ['A 38,000-barrel-a-day refinery closed.', ['38,000-barrel-a-day = measure 38000 barrel per day']],
    ['It flew 500 kilometres in a year.', ['500 kilometres = measure 500 kilometre']],
    [
      'It used 4 kg per 100 hens or 3 kg per 100.',
      ['4 kg per 100 hens = measure 4 kilogram per 100 hens', '3 kg = measure 3 kilogram'],
    ],
    ['It used 4 litres per bus.', ['4 litres per bus = measure 4 litre per bus']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('ages', () => {
  test.each([
    [
      'A 60-year-old miner and a 65 year-old driver.',
      ['60-year-old = measure 60 year of age', '65 year-old = measure 65 year of age'],
    ],
    ['The school is 90 years old.', ['90 years old = measure 90 year of age']],
    [
      'Children aged 5 to 11 and women aged 65 and above ride free.',
      ['5 to 11 = measure 5..11 year of age', '65 and above = measure >= 65 year of age'],
    ],
    [
      'The over-75s and under-5s ride free.',
      ['over-75s = measure > 75 year of age', 'under-5s = measure < 5 year of age'],
    ],
    ['Nobody under the age of 18 may vote.', ['under the age of 18 = measure < 18 year of age']],
    ['At age 16 they leave.', ['16 = measure 16 year of age']],
    [
      'A 3-month-old calf and 6 months of age.',
      ['3-month-old = measure 3 month of age', '6 months of age = measure 6 month of age'],
    ],
    [
      'Adults over 65 and children under five ride free.',
      ['over 65 = measure > 65 year of age', 'under five = measure < 5 year of age'],
    ],
    [
      'The 18-34 age group votes, those under 18 do not.',
      ['18-34 = measure 18..34 year of age', 'under 18 = measure < 18 year of age'],
    ],
    ['People over 50 counties met.', ['over 50 = number > 50']],
    ['The page of 18 names.', ['18 = number 18']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('a measure in two units', () => {
  test.each([
    ['She is 5 feet 6 inches tall.', ['5 feet 6 inches = measure 5.5 foot']],
    ['It weighs 6 lb 4 oz.', ['6 lb 4 oz = measure 6.25 pound']],
    ['It is 5 feet and 6 inches longer.', ['5 feet = measure 5 foot', '6 inches = measure 6 inch']],
    ['At 5 feet 30 inches is much.', ['5 feet = measure 5 foot', '30 inches = measure 30 inch']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('what is no unit', () => {
  test.each([
    ['He rented it from 2016 Stone Lane on.', []],
    ['The 4 B-side songs and 5 g-force seats.', ['4 = number 4', '5 = number 5']],
    ['They came 2 in a car.', ['2 = number 2']],
    ['It is 5 ft 2 in tall.', ['5 ft 2 in = measure 5.166666666666667 foot']],
    ['There are 3 As and 2 Fs.', ['3 = number 3', '2 = number 2']],
    ['Nine C grades and 4 A levels.', ['Nine = number 9', '4 = number 4']],
    ['Bring 5 items.', ['5 = number 5']],
    ['The board is 6\'2" long.', ['6\'2" = measure 6.166666666666667 foot']],
    ['A 4’ board and a 6” nail.', ['4’ = measure 4 foot', '6” = measure 6 inch']],
    ["At an altitude of 30' it stalled.", ["30' = measure 30 foot"]],
    [
      'She said ‘about 40’ and "over 50" and \'60\'.',
      ['about 40 = number ~ 40', 'over 50 = number > 50', '60 = number 60'],
    ],
    ['The shelf is 3 by 5 feet.', ['3 = measure 3 foot', '5 feet = measure 5 foot']],
    [
      'The box is 10 x 20 x 30 cm.',
      ['10 = measure 10 centimetre', '20 = measure 20 centimetre', '30 cm = measure 30 centimetre'],
    ],
    ['They cut 100 by 5%.', ['100 = number 100', '5% = percentage 5 percent']],
    ['It takes 5 mm screws.', ['5 mm = measure 5 millimetre']],
    ["A 6' 200 pound man came.", ["6' = measure 6 foot", '200 pound = measure 200 pound']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
