import type { Item } from '../item';

/** How many groups the style sheet has filters for; the rest share the last one. */
export const MAX_GROUPS = 40;
/** How many colours the style sheet has. */
export const HUE_COUNT = 8;
export const FORMS = ['level', 'change', 'share', 'rank', 'comparison', 'event'];

/** A filter: a claim type or a form, with how many items it lets through. */
export interface Filter {
  /** Class of what it filters, and the id of its check box. */
  id: string;
  name: string;
  count: number;
}

export interface Filters {
  groups: Filter[];
  forms: Filter[];
  /** Classes that put an item under its filters and give it its colour. */
  classesOf(item: Item): string;
}

/** Filters for what is there: types by frequency, forms in the order in which they are documented. */
export function filtersFor(items: readonly Item[]): Filters {
  const counts = new Map<string, number>();
  for (const { group } of items) counts.set(group, (counts.get(group) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const indexes = new Map(ranked.map(([name], at) => [name, Math.min(at, MAX_GROUPS - 1)]));
  const forms = FORMS.map((name) => ({
    id: `f-${name}`,
    name,
    count: items.filter(({ form }) => form === name).length,
  }));
  return {
    groups: mergeRest(ranked.map(([name, count], at) => ({ id: `t${at}`, name, count }))),
    forms: forms.filter(({ count }) => count > 0),
    classesOf({ group, form }) {
      const index = indexes.get(group)!;
      return `t${index} k${index % HUE_COUNT}${form === null ? '' : ` f-${form}`}`;
    },
  };
}

function mergeRest(filters: Filter[]): Filter[] {
  if (filters.length <= MAX_GROUPS) return filters;
  const rest = filters.slice(MAX_GROUPS - 1);
  const count = rest.reduce((sum, filter) => sum + filter.count, 0);
  return [...filters.slice(0, MAX_GROUPS - 1), { id: `t${MAX_GROUPS - 1}`, name: `${rest.length} more types`, count }];
}
