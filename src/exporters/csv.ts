import { type Column, claimColumns, expressionColumns, sentenceColumns } from './csv-columns';
import { checkDocument } from './items';
import type { AnyDocument, ExportOptions } from './options';
import { wellFormed } from './safe-text';

export interface CsvOptions extends ExportOptions {
  /** The line of column names; true unless set. */
  header?: boolean;
  /** Begin with a byte order mark, by which Excel knows UTF-8; false unless set. */
  bom?: boolean;
}

/** What a spreadsheet would take for the start of a formula, full-width signs and leading white space included. */
const FORMULA = /^[\s\0]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * RFC 4180: a row a claim, lines end in CRLF. Numbers are bare; a text cell that a spreadsheet would run as
 * a formula gets an apostrophe in front.
 *
 * @example
 * writeFileSync('claims.csv', toCsv(document, { bom: true }));
 */
export function toCsv(document: AnyDocument, options: CsvOptions = {}): string {
  checkDocument(document);
  const { items = 'claims', header = true, bom = false, file } = options;
  if (items === 'claims') return write(document.claims, claimColumns);
  return items === 'expressions'
    ? write(document.expressions, expressionColumns)
    : write(document.sentences, sentenceColumns);

  function write<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
    const named: readonly Column<Row>[] = file === undefined ? columns : [['file', () => file], ...columns];
    const lines = rows.map((row) => named.map(([, read]) => toCell(read(row))).join(','));
    if (header) lines.unshift(named.map(([name]) => name).join(','));
    return (bom ? '\uFEFF' : '') + lines.map((line) => `${line}\r\n`).join('');
  }
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = wellFormed(value).replace(/\0/g, '\uFFFD');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
