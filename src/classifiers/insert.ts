/** Puts an item behind all that it does not go before: a sort for every frame costs more than its score. */
export function insert<Item>(items: Item[], item: Item, goesBefore: (a: Item, b: Item) => boolean): void {
  let at = items.push(item) - 1;
  for (; at > 0 && goesBefore(item, items[at - 1]!); at--) items[at] = items[at - 1]!;
  items[at] = item;
}
