import { type AnyDocument, type ItemKind, toCsv, toHtml } from 'claimsieve/export';
import { all } from './elements';

interface Format {
  type: string;
  write(document: AnyDocument, items: ItemKind): string;
}

const FORMATS: Record<string, Format> = {
  json: { type: 'application/json', write: (document) => `${JSON.stringify(document, null, 2)}\n` },
  // A visitor opens it with a double click, and then Excel takes it for UTF-8 only with a byte order mark.
  csv: { type: 'text/csv', write: (document, items) => toCsv(document, { items, bom: true }) },
  html: { type: 'text/html', write: (document, items) => toHtml(document, { items }) },
};

/** Makes the buttons save what is being looked at. */
export function offerDownloads(current: () => { document: AnyDocument; items: ItemKind }): void {
  for (const button of all('[data-download]')) {
    button.addEventListener('click', () => {
      const { document, items } = current();
      save(button.dataset.download!, document, items);
    });
  }
}

function save(extension: string, content: AnyDocument, items: ItemKind): void {
  const { type, write } = FORMATS[extension]!;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(content, items)], { type: `${type};charset=utf-8` }));
  link.download = `${items}.${extension}`;
  link.click();
  // The click has only begun the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
