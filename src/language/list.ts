/** A table's list written as running text: `list('rent, rental price, lease')` is its three entries. */
export function list(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
