export { type CsvOptions, toCsv } from './csv';
export { type HtmlOptions, toHtml } from './html';
export { type JsonLdOptions, toJsonLd } from './json-ld';
export { toJsonl } from './jsonl';
export { type MarkdownOptions, toMarkdown } from './markdown';
export type { AnyClaim, AnyDocument, ExportOptions, ItemKind } from './options';
export { type TextOptions, toText } from './text';
