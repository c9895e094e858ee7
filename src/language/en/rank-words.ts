import { list } from '../list';
import type { RankTables } from '../quantity-tables';

/** Words that put something at a place: superlatives (the first place unless an ordinal stands before), records, lists. */
export const rankWords = {
  superlatives: list(`
    ablest, best, biggest, boldest, bravest, brightest, broadest, busiest, cheapest, cleanest, clearest, closest,
    coldest, coolest, costliest, deadliest, deepest, densest, dirtiest, driest, easiest, eldest, fairest, fastest,
    fattest, fewest, finest, fittest, freest, friendliest, gravest, greatest, greenest, happiest, harshest,
    healthiest, heaviest, highest, hottest, humblest, largest, leanest, lengthiest, lightest, likeliest, liveliest,
    longest, loudest, lowest, meanest, mightiest, mildest, narrowest, nearest, neediest, newest, noisiest, oldest,
    poorest, purest, quickest, quietest, rarest, richest, roughest, safest, severest, sharpest, shortest, sickest,
    simplest, slimmest, slowest, smallest, smartest, soonest, steadiest, steepest, strictest, strongest, sunniest,
    surest, swiftest, tallest, thickest, thinnest, tightest, tiniest, toughest, ugliest, vastest, warmest, weakest,
    wealthiest, wettest, widest, wildest, worst, youngest
  `),
  // Before an adjective they make a superlative; after `the` and before a plural they are one.
  most: ['most', 'least'],
  mostBefore: ['given', 'ever', 'since', 'in', 'among', 'anywhere', 'on', 'of'],
  notAfterMost: ['recent', 'likely', 'recently', 'certain', 'notable'],
  adjectives: list(`
    complex, corrupt, dense, diverse, severe, secure, common, modern, popular, difficult, remote, rapid, costly,
    deadly, friendly, unequal, diverse, intense, prevalent, pressing, polluted, perfect, direct, distinct,
    sophisticated, extreme, obese, honest, free
  `),
  adjectiveEndings: list(`
    ous, ive, al, ful, ent, ant, ic, able, ible, ed, ing, ary, less, ory, ern, ate, ular
  `),
  be: ['are', 'be', 'been', 'is', 'was', 'were'],
  next: ['next'],
  ever: ['ever'],
  record: ['record'],
  recordAfter: list(`
    high, highs, low, lows, level, levels, number, numbers, year, years, profit, profits, harvest, amount, amounts,
    rate, rates, sales, revenue, revenues, growth, surplus, deficit, output, production, volume, volumes, temperature,
    temperatures, heat, rainfall, spending, investment, investments, funding, exports, imports, turnout, unemployment,
    employment, inflation, prices, price, demand, breaking, setting, time, budget, debt, fine, sum, share, increase,
    rise, fall, drop, decline, earnings, income, pace, quarter, month, quarterly, annual, monthly, crop, crops, peak
  `),
  recordBefore: ['a', 'new', 'another', 'fresh', 'time', 'world', 'national'],
  notAfterRecord: list(`
    a, an, her, his, its, our, the, their, of, on, that, keeping, label, company, companies, holder, store, number
  `),
  leading: ['leading', 'foremost'],
  leadingBefore: list(`
    the, a, an, 's, its, their, our, other, world, global, two, three, some, many, of, several, as
  `),
  notAfterLeading: ['to', 'up', 'the', 'a', 'an', 'in', 'by', 'from', 'on', 'off', 'into', 'with'],
  top: ['top'],
  bottom: ['bottom'],
  topped: ['topped', 'tops', 'topping'],
  toppedAfter: ['the', 'all', 'its', 'their', 'every', 'other', 'both', 'lists', 'polls', 'rankings', 'charts'],
  // `a seven-month high`, `at 50-year lows`, `an all-time low`: before a noun they only describe it.
  extremes: ['high', 'highs', 'low', 'lows'],
  extremesBefore: ['day', 'decade', 'month', 'quarter', 'time', 'week', 'year'],
  extremesAfter: list(`
    after, against, amid, and, as, at, before, but, by, during, for, from, in, last, of, on, since, this, to, under,
    when, while
  `),
  // `second` is a unit of time after these and a verb after the others.
  second: ['second'],
  notBeforeSecond: ['per', 'split', 'each', 'every', 'to', 'will'],
  placesAfterSecond: ['place', 'position', 'rank', 'spot'],
} as const satisfies RankTables;
