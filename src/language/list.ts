/** A table's list written as running text: `list('rent, rental price, lease')` is its three entries. */
export function list(entries: string): readonly string[] {
  return entries.replace(/\n\s*/g, ' ').trim().split(/, ?/);
}

/** A table written one row a line, its key first: `rows('AD Andorra')` is `[['AD', 'Andorra']]`. */
export function rows(lines: string): readonly (readonly [key: string, row: string])[] {
  return lines
    .trim()
    .split(/\n */)
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    });
}
