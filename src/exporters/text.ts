import type { Item } from './item';
import { itemsOf } from './items';
import type { AnyDocument, ExportOptions } from './options';
import { collapse, oneLine } from './safe-text';
import { wrap, wrapSpans } from './wrap';

export interface TextOptions extends ExportOptions {
  /** ANSI colours; false unless set. */
  color?: boolean;
  /** Break lines at this many characters; none is broken unless set. */
  width?: number;
}

/** SGR parameters of a terminal. */
const STYLES = { bold: 1, dim: 2, figure: 4, label: 36 } as const;
const LABEL_WIDTH = 14;
/** Below this a terminal is too narrow to indent in. */
const MIN_WIDTH = 40;

interface Layout {
  /** Columns before each line, where the first has the item's number. */
  indent: number;
  width: number;
  paint(text: string, style: keyof typeof STYLES): string;
}

/**
 * What was found, for people at a terminal: each claim in one line, its fields, and the words it was read from.
 * Control characters of the text are shown as U+FFFD, so that no text can steer the terminal.
 *
 * @example
 * console.log(toText(document, { color: process.stdout.isTTY, width: 80 }));
 */
export function toText(document: AnyDocument, options: TextOptions = {}): string {
  const { items: kind = 'claims', file, color = false, width = Number.POSITIVE_INFINITY } = options;
  const items = itemsOf(document, kind);
  const layout: Layout = {
    indent: String(items.length).length + 2,
    width: Math.max(width, MIN_WIDTH),
    paint: color ? (text, style) => `\u001B[${STYLES[style]}m${text}\u001B[0m` : (text) => text,
  };
  const blocks = items.map((item) => {
    const lines = kind === 'claims' ? claimLines(document.text, item, layout) : plainLines(item, layout);
    return indentLines(lines, item.number, layout.indent);
  });
  const head = file === undefined ? '' : `${layout.paint(oneLine(file), 'bold')}\n\n`;
  return head + (blocks.join(kind === 'claims' ? '\n' : '') || `No ${kind}.\n`);
}

function indentLines(lines: readonly string[], number: number, indent: number): string {
  const first = `${String(number).padStart(indent - 2)}  `;
  return lines.map((line, at) => `${at === 0 ? first : ' '.repeat(indent)}${line}\n`).join('');
}

function claimLines(text: string, item: Item, layout: Layout): string[] {
  const { indent, width, paint } = layout;
  const kind = [item.group, item.form, `confidence ${(item.confidence ?? 0).toFixed(2)}`].join(' · ');
  return [
    ...wrap(oneLine(item.headline), width - indent).map((line) => paint(line, 'bold')),
    paint(kind, 'label'),
    ...item.facts.flatMap(({ name, value }) => labelled(name, oneLine(value), 'dim', layout)),
    ...quote(text, item, layout),
  ];
}

/** An expression or a sentence: its kind, itself, and what it states. */
function plainLines(item: Item, layout: Layout): string[] {
  const facts = item.facts.map(({ name, value }) => (name === 'value' ? value : `${name} ${value}`));
  const line = [item.headline, facts.join(', ')].filter(Boolean).join(' → ');
  return labelled(item.group, oneLine(line), 'label', layout);
}

function labelled(label: string, value: string, style: 'dim' | 'label', { indent, width, paint }: Layout): string[] {
  const [first, ...rest] = wrap(value, width - indent - LABEL_WIDTH);
  return [paint(label.padEnd(LABEL_WIDTH), style) + first, ...rest.map((line) => ' '.repeat(LABEL_WIDTH) + line)];
}

/** The words that the claim was read from, in quotes, the figure underlined. */
function quote(text: string, { span, figure }: Item, { indent, width, paint }: Layout): string[] {
  const before = `“${collapse(text.slice(span.start, figure.start)).trimStart()}`;
  const amount = collapse(text.slice(figure.start, figure.end));
  const words = `${before}${amount}${collapse(text.slice(figure.end, span.end)).trimEnd()}”`;
  const figureEnd = before.length + amount.length;
  return wrapSpans(words, width - indent).map(({ start, end }) => {
    const from = Math.min(Math.max(before.length, start), end);
    const to = Math.max(Math.min(figureEnd, end), from);
    const marked = to > from ? paint(words.slice(from, to), 'figure') : '';
    return words.slice(start, from) + marked + words.slice(to, end);
  });
}
