import type { AnyDocument, ItemKind } from 'claimsieve/export';
import { cards } from '../src/exporters/html/cards';
import { filterSets } from '../src/exporters/html/filter-form';
import { filtersFor } from '../src/exporters/html/groups';
import { highlight } from '../src/exporters/html/highlight';
import { type Item, nameFor } from '../src/exporters/item';
import { itemsOf } from '../src/exporters/items';
import { all, element } from './elements';

const backdrop = element('backdrop', HTMLDivElement);
const filters = element('filters', HTMLFormElement);
const list = element('cards', HTMLDivElement);
const status = element('status', HTMLParagraphElement);

/** Names of the filters that the visitor has switched off; they outlive the check boxes. */
const off = new Set<string>();

let shown: { kind: ItemKind; items: Item[] } = { kind: 'claims', items: [] };

/** Draws what was found behind the text and in the list. All of it is HTML of the exporter, which escapes. */
export function show(document: AnyDocument, kind: ItemKind): void {
  const open = kind === shown.kind ? openPlaces() : new Set();
  const items = itemsOf(document, kind);
  shown = { kind, items };
  const found = filtersFor(items);
  const look = { classesOf: found.classesOf, prefix: '' };
  // A last line without a letter has no height of its own.
  backdrop.innerHTML = `${highlight(document.text, document.sentences, items, look)}\n`;
  filters.innerHTML = filterSets(found);
  list.innerHTML = cards(document.text, items, look);
  for (const box of boxes()) box.checked = !off.has(nameOf(box));
  for (const [at, details] of all('details', list).entries()) {
    (details as HTMLDetailsElement).open = open.has(placeOf(items[at]!));
  }
  count();
}

/** Shows which item the reader is at, in the list and behind the text. */
export function point(item: Item | null, { open = false } = {}): void {
  for (const card of all('.card.current', list)) card.classList.remove('current');
  emphasise(item?.number);
  if (!item) return;
  const details = list.querySelector<HTMLDetailsElement>(`details[data-claim="${item.number}"]`)!;
  if (open) details.open = true;
  details.parentElement!.classList.add('current');
  details.scrollIntoView({ block: 'nearest' });
}

function emphasise(number: number | string | undefined): void {
  for (const mark of all('mark.on', backdrop)) mark.classList.remove('on');
  for (const mark of all(`mark[data-claim="${number}"]`, backdrop)) mark.classList.add('on');
}

for (const arrival of ['focusin', 'pointerover']) {
  list.addEventListener(arrival, ({ target }) => {
    emphasise((target as Element).closest<HTMLElement>('[data-claim]')?.dataset.claim);
  });
}

export function scrollTo({ number }: Item): void {
  document.getElementById(`figure-${number}`)?.scrollIntoView({ block: 'center' });
}

/** The item whose figure, or else whose clause, holds this offset of the text. */
export function itemAt(offset: number): Item | null {
  const holds = ({ start, end }: Item['span']) => start <= offset && offset <= end;
  const { items } = shown;
  return items.find(({ figure }) => holds(figure)) ?? items.find(({ span }) => holds(span)) ?? null;
}

/** Calls back when the visitor asks where in the text an item stands. */
export function onShowInText(select: (item: Item) => void): void {
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#figure-"]');
    if (!link) return;
    event.preventDefault();
    select(shown.items[Number(link.closest<HTMLElement>('[data-claim]')!.dataset.claim) - 1]!);
  });
}

filters.addEventListener('change', () => {
  for (const box of boxes()) box.checked ? off.delete(nameOf(box)) : off.add(nameOf(box));
  count();
});

function count(): void {
  const left = all('.card', list).filter((card) => getComputedStyle(card).display !== 'none').length;
  const { kind, items } = shown;
  const name = nameFor(kind, items.length);
  status.textContent = left === items.length ? `${left} ${name}` : `${left} of ${items.length} ${name}`;
}

function boxes(): HTMLInputElement[] {
  return all('input', filters) as HTMLInputElement[];
}

function nameOf({ name, value }: HTMLInputElement): string {
  return `${name}: ${value}`;
}

function openPlaces(): Set<string> {
  return new Set(all('details[open]', list).map(({ dataset }) => placeOf(shown.items[Number(dataset.claim) - 1]!)));
}

/** An item stays the same for its reader while the text before it grows. */
function placeOf({ group, headline }: Item): string {
  return `${group}: ${headline}`;
}
