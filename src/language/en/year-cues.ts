import { list } from '../list';

/** Words before four digits that make them a year even where it is an unusual one. */
export const yearCues = list(`
  after, agenda, before, born, budget, by, census, died, during, in, since, till, until, year
`);

/** Words before a month that is also another word. */
export const monthCues = list(`
  after, and, before, between, by, during, early, for, from, in, late, last, mid, month, next, of, or, since, this,
  till, to, until
`);

/** Words before digits that make them a count or a label, no year. */
export const notYearAfter = list(`
  almost, another, approximately, article, exactly, exceeding, extra, flight, just, least, most, nearly, no, number,
  only, page, para, paragraph, resolution, room, roughly, section, some, than, up
`);

/** Plurals that a year qualifies: `2019 levels`, `the 2014 protests`. */
export const yearPlurals = list(`
  elections, estimates, figures, games, guidelines, levels, olympics, prices, projections, protests, rates, results,
  riots, rules, statistics, talks, targets, terms, values
`);

/** Plurals without an s, as counts: `2000 people`. */
export const countPlurals = ['children', 'men', 'people', 'personnel', 'staff', 'women'] as const;

/** Words in s that are no plurals. */
export const notPlurals = list(`
  afterwards, always, besides, brings, does, makes, marks, onwards, perhaps, sees, sometimes, towards, upwards,
  whereas
`);

/** Adjectives that stand between a count and its plural more often than after a year. */
export const countAdjectives = ['additional', 'extra', 'more', 'new', 'other', 'young'] as const;
