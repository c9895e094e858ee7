import { type Item, nameFor } from './item';
import { itemsOf } from './items';
import type { AnyDocument, ExportOptions } from './options';
import { collapse, oneLine } from './safe-text';

export interface MarkdownOptions extends ExportOptions {
  /** Heading of the table; the name of the text unless set, and none without either. */
  title?: string;
}

/** What may mean something inside a cell, in GitHub's dialect (`~~`, `$math$`) or in HTML. */
const SPECIAL = /[\\`*_[\]<>|~$&]/g;

/**
 * A table (GitHub's dialect) with a row a claim: its words with the figure in bold, then its fields.
 *
 * @example
 * writeFileSync('claims.md', toMarkdown(document, { title: 'Claims of the report' }));
 */
export function toMarkdown(document: AnyDocument, options: MarkdownOptions = {}): string {
  const kind = options.items ?? 'claims';
  const items = itemsOf(document, kind);
  const title = options.title ?? options.file;
  const lines = title === undefined ? [] : [`## ${escapeMarkdown(oneLine(title))}`, ''];
  if (items.length === 0) return [...lines, `No ${kind}.`, ''].join('\n');
  const columns = columnsOf(items);
  lines.push(row(['#', nameFor(kind, 1), ...columns]), row(['---', '---', ...columns.map(() => '---')]));
  for (const item of items) {
    lines.push(row([String(item.number), quote(document.text, item), ...columns.map((name) => cell(item, name))]));
  }
  return `${lines.join('\n')}\n`;
}

/** The names of all facts that some item has, in the order in which they come. */
function columnsOf(items: readonly Item[]): string[] {
  const names = new Set(['type', 'form', 'subject', 'metric', 'value']);
  for (const { facts } of items) for (const { name } of facts) names.add(name);
  names.add('confidence');
  return [...names].filter((name) => items.some((item) => cell(item, name) !== ''));
}

function cell(item: Item, name: string): string {
  if (name === 'type') return escapeMarkdown(item.group);
  if (name === 'form') return item.form ?? '';
  if (name === 'confidence') return item.confidence === null ? '' : item.confidence.toFixed(2);
  return escapeMarkdown(oneLine(item.facts.find((fact) => fact.name === name)?.value ?? ''));
}

function quote(text: string, { span, figure }: Item): string {
  const part = (start: number, end: number) => escapeMarkdown(text.slice(start, end));
  const bold = escapeMarkdown(oneLine(text.slice(figure.start, figure.end)));
  const whole = figure.start === span.start && figure.end === span.end;
  if (whole || bold === '') return escapeMarkdown(oneLine(text.slice(span.start, span.end)));
  return `${part(span.start, figure.start)}**${bold}**${part(figure.end, span.end)}`;
}

function escapeMarkdown(text: string): string {
  return collapse(text).replace(SPECIAL, '\\$&');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
