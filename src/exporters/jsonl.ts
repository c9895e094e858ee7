import { checkDocument } from './items';
import type { AnyDocument, ExportOptions } from './options';

/**
 * One JSON object a line, for programs: a claim as it is, after the name of its text where one is given.
 * Characters that some readers take for a line's end are escaped, so that a line is always one object.
 *
 * @example
 * appendFileSync('claims.jsonl', toJsonl(document, { file: 'report.txt' }));
 */
export function toJsonl(document: AnyDocument, { items = 'claims', file }: ExportOptions = {}): string {
  checkDocument(document);
  const head = file === undefined ? {} : { file };
  return document[items].map((item) => `${oneLineJson({ ...head, ...item })}\n`).join('');
}

function oneLineJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
