import type { Sentence } from '../../model/sentence';
import type { Span } from '../../model/span';
import type { Item } from '../item';
import { escapeHtml } from './escape';
import type { Filters } from './groups';

/** So many claims that cover the same words are drawn over each other; more would not be told apart. */
const MAX_LAYERS = 4;

interface Layer extends Span {
  kind: 'heading' | 'clause' | 'figure';
  item: Item | null;
}

/**
 * The text with its claims marked, cut wherever a claim, a figure or a heading begins or ends.
 * What a parser reads between the tags is the text, character by character.
 */
export function highlight(text: string, sentences: readonly Sentence[], items: readonly Item[], look: Look): string {
  const layers = layersOf(sentences, items);
  const cuts = [...new Set([0, ...layers.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  );
  const drawn = new Set<Item>();
  let open: Layer[] = [];
  let next = 0;
  let html = '';
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    open = open.filter(({ end }) => end > start);
    while (next < layers.length && layers[next]!.start <= start) open.push(layers[next++]!);
    const end = cuts[at + 1]!;
    html += draw(escapeHtml(text.slice(start, end)), { open, end }, drawn, look);
  }
  return html;
}

/** The layers over a piece of the text, and where the piece ends. */
interface Cut {
  open: readonly Layer[];
  end: number;
}

/** How the page refers to an item. */
export interface Look {
  classesOf: Filters['classesOf'];
  /** Prefix of its ids, one a document. */
  prefix: string;
}

function layersOf(sentences: readonly Sentence[], items: readonly Item[]): Layer[] {
  const headings = sentences.filter(({ kind }) => kind === 'heading');
  const layers: Layer[] = [
    ...headings.map(({ span }): Layer => ({ ...span, kind: 'heading', item: null })),
    ...items.map((item): Layer => ({ ...item.span, kind: 'clause', item })),
    ...items.map((item): Layer => ({ ...item.figure, kind: 'figure', item })),
  ];
  return layers.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

function draw(content: string, { open, end }: Cut, drawn: Set<Item>, look: Look): string {
  const clauses = open.filter(({ kind }) => kind === 'clause').slice(0, MAX_LAYERS);
  const figures = open.filter(({ kind }) => kind === 'figure');
  let html = figures.length > 0 ? figureLink(content, { open: figures, end }, drawn, look) : content;
  for (const { item } of clauses.reverse()) {
    const { number } = item!;
    html = `<mark class="${look.classesOf(item!)}" data-claim="${look.prefix}${number}">${html}</mark>`;
  }
  return open.some(({ kind }) => kind === 'heading') ? `<b>${html}</b>` : html;
}

/** A figure leads to the claim that hangs on it, or the first of several; their numbers stand at its end. */
function figureLink(content: string, { open, end }: Cut, drawn: Set<Item>, { classesOf, prefix }: Look): string {
  const item = open[0]!.item!;
  const fresh = open.flatMap((figure) => (drawn.has(figure.item!) ? [] : [figure.item!]));
  for (const each of fresh) drawn.add(each);
  const anchors = fresh.map(({ number }) => `<i id="figure-${prefix}${number}"></i>`).join('');
  const ending = open.filter((figure) => figure.end === end).map((figure) => figure.item!.number);
  const link = `<a class="figure ${classesOf(item)}" href="#claim-${prefix}${item.number}" data-n="${ending.join(', ')}">`;
  return `${anchors}${link}${content}</a>`;
}
