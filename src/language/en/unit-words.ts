import { list } from '../list';
import type { UnitWords } from '../quantity-tables';

/** Words around a unit that make another of it, and those that lead to what it is counted by. */
export const unitWords = {
  square: ['square', 'sq', 'sq.'],
  cubic: ['cubic', 'cu', 'cu.'],
  squared: ['squared', '²', '^2', '2'],
  cubed: ['cubed', '³', '^3', '3'],
  per: ['per'],
  each: ['a', 'an', 'each', 'every'],
  shifts: ['afterwards', 'ago', 'before', 'earlier', 'later', 'previously'],
  // After `a` or `an` these are what a price or an output is counted by; after `per` any noun is.
  counted: list(`
    barrel, bushel, gallon, gram, head, hectare, acre, hour, kilo, kilogram, litre, liter, mile, month, night, ounce,
    person, piece, pint, pound, share, ton, tonne, unit, day, week, year, minute, second, decade, quarter, fortnight
  `),
  annum: ['annum'],
  // They say that one unit of time is meant whole; of a year they say something of its accounts (`full-year profit`).
  whole: ['all', 'full', 'whole', 'entire', 'another'],
  notWhole: ['year', 'quarter', 'decade', 'century'],
  // Before one unit of time that measures: `for a year`, `nearly a decade`.
  beforeWhole: list(`
    for, than, nearly, almost, about, around, roughly, over, under, least, most, half, quite, just, barely,
    approximately
  `),
  // They may stand between a number and the plural of a unit: `three extra hours`, `214 rushing yards`.
  qualifiers: list(`
    additional, consecutive, continuous, entire, extra, full, further, long, missing, more, passing, previous,
    receiving, remaining, rushing, solid, straight, successive, total, uninterrupted, whole
  `),
  // What the sides of a thing are measured in (`3 by 5 feet`), and what a pace is by, by their standard names.
  sides: ['millimetre', 'centimetre', 'metre', 'kilometre', 'inch', 'foot', 'yard', 'mile', 'pixel'],
  times: ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'],
  feet: ['ft', 'foot', 'feet', '′'],
  of: ['of'],
  gas: ['co2', 'CO2', 'CO₂', 'carbon dioxide', 'carbon', 'CO2e', 'CO₂e', 'CO2eq', 'CO2-eq', 'methane'],
  equivalent: ['equivalent', 'equivalents', 'e', 'eq'],
} as const satisfies UnitWords;
