const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;

export const bold = (text: string): string => (coloured ? `\x1b[1m${text}\x1b[22m` : text);
export const dim = (text: string): string => (coloured ? `\x1b[2m${text}\x1b[22m` : text);

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

/** Rows with their columns lined up; columns that are empty in every row are left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const width = (cell: string) => cell.replace(ESCAPES, '').length;
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.min(44, Math.max(...rows.map((row) => width(row[i] ?? '')))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat(Math.max(0, widths[i]! - width(cell))))
        .filter((_, i) => widths[i]! > 0)
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
