import { type AnyDocument, type ItemKind, toCsv, toJsonLd, toJsonl, toMarkdown, toText } from '../exporters';
import { type NamedDocument, toHtmlPage } from '../exporters/html';
import type { Format } from './arguments';

/** Puts the documents of a run together so that the whole is well-formed. */
export interface Writer {
  add(document: AnyDocument, file: string): void;
  end(): void;
}

export interface WriterOptions {
  items: ItemKind;
  /** Whether several inputs were named: each document then says which it is. */
  several: boolean;
  color: boolean;
  /** Columns of the terminal, where it is one. */
  width?: number;
}

type Put = (chunk: string) => void;

export function createWriter(format: Format, { items, several, color, width }: WriterOptions, put: Put): Writer {
  switch (format) {
    case 'text':
      return separated(put, (document, file) => toText(document, { items, color, width, ...(several && { file }) }));
    case 'markdown':
      return separated(put, (document, file) => toMarkdown(document, { items, ...(several && { file }) }));
    case 'jsonl':
      return { add: (document, file) => put(toJsonl(document, { items, file })), end() {} };
    case 'csv':
      return csvWriter(put, items);
    case 'json':
      return jsonWriter(put, several, (document, file) => {
        return JSON.stringify({ ...(several && { file }), ...partOf(document, items) }, null, 2);
      });
    case 'jsonld':
      return jsonWriter(put, several, (document, file) => toJsonLd(document, { items, ...nameOf(file) }).trimEnd());
    case 'html':
      return htmlWriter(put, items);
  }
}

/** Documents with an empty line between them. */
function separated(put: Put, write: (document: AnyDocument, file: string) => string): Writer {
  let before = '';
  return {
    add(document, file) {
      put(before + write(document, file));
      before = '\n';
    },
    end() {},
  };
}

function csvWriter(put: Put, items: ItemKind): Writer {
  let header = true;
  return {
    add(document, file) {
      put(toCsv(document, { items, file, header }));
      header = false;
    },
    end() {},
  };
}

/** One input is one value; several are an array, also where all but one could not be read. */
function jsonWriter(put: Put, several: boolean, write: (document: AnyDocument, file: string) => string): Writer {
  if (!several) return { add: (document, file) => put(`${write(document, file)}\n`), end() {} };
  let before = '[\n';
  return {
    add(document, file) {
      put(before + write(document, file));
      before = ',\n';
    },
    end: () => put(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** One page holds all documents, since its filters do. */
function htmlWriter(put: Put, items: ItemKind): Writer {
  const documents: NamedDocument[] = [];
  return {
    add: (document, file) => void documents.push({ document, ...nameOf(file) }),
    end: () => documents.length > 0 && put(toHtmlPage(documents, { items })),
  };
}

/** What a command found: all of the document for claims, else the text with its one list. */
function partOf(document: AnyDocument, items: ItemKind): object {
  return items === 'claims' ? document : { text: document.text, [items]: document[items] };
}

/** Standard input has no name. */
function nameOf(file: string): { file?: string } {
  return file === '-' ? {} : { file };
}
