/** A table's list written as running text: `list('rent, rental price, lease')` is its three entries. */
export function list(entries: string): readonly string[] {
  return entries.replace(/\s+/g, ' ').trim().split(/, ?/);
}
