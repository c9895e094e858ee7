import { list } from '../list';
import type { RangeTables } from '../quantity-tables';

/** What joins the two ends of a range, and what shows that two figures are none. */
export const ranges = {
  dashes: ['-', '–', '—', '−', '‐', '‑', '~', '∼'],
  to: ['to', 'through', 'till', 'until'],
  // Two words that join as `to` does: `from twelve up to fifteen`.
  upTo: ['up to', 'down to'],
  and: ['and'],
  // `more than 25 but less than 90`
  bounding: ['and', 'but'],
  or: ['or'],
  between: ['between'],
  // A fall `by 1 to 2 degrees` is of an amount between; `by $2 to $5` with both units is by one to the other.
  by: ['by'],
  // Between the sides of a thing: `3 by 5 feet`.
  times: ['by', 'x', '×'],
  of: ['of'],
  // `$9 million, of which 4 million`: the same is counted.
  parts: ['which'],
  // Before `from` they name a range whatever else changes.
  ranging: list(`
    range, ranges, ranged, ranging, vary, varies, varied, varying, anywhere, spread, span, spans, spanning
  `),
  from: ['from'],
  // Beside a figure they tell of a change as a verb does: `better by 5 per cent from 20 to 21`.
  changed: ['up', 'down', 'off', 'higher', 'lower', 'better', 'worse', 'more', 'less', 'added', 'adding', 'adds'],
  stroke: ['/'],
  // Verbs of change whose forms are no regular ones.
  irregular: {
    rise: ['rose', 'risen'],
    fall: ['fell', 'fallen'],
    grow: ['grew', 'grown'],
    cut: ['cut', 'cutting'],
    shrink: ['shrank', 'shrunk'],
    sink: ['sank', 'sunk'],
    slide: ['slid'],
    dive: ['dove'],
    go: ['go', 'goes', 'went', 'gone'],
    drop: ['dropped', 'dropping'],
    slip: ['slipped', 'slipping'],
    dip: ['dipped', 'dipping'],
    trim: ['trimmed', 'trimming'],
    slim: ['slimmed', 'slimming'],
    come: ['came', 'coming'],
    shed: ['shed', 'shedding'],
    bring: ['bring', 'brings', 'bringing', 'brought'],
    change: ['changed', 'changing', 'changes'],
    move: ['move', 'moved', 'moving', 'moves'],
    leap: ['leapt'],
    chop: ['chopped', 'chopping'],
    sag: ['sagged', 'sagging'],
    skid: ['skidded', 'skidding'],
    ebb: ['ebbed', 'ebbing'],
    pop: ['popped', 'popping'],
  },
} as const satisfies RangeTables;
