import type { Evidence } from '../../model/claim';
import type { Item } from '../item';
import { oneLine } from '../safe-text';
import { escapeHtml } from './escape';
import type { Look } from './highlight';

/** The list of what was found, each item's fields folded in. */
export function cards(text: string, items: readonly Item[], look: Look): string {
  const list = items.map((item) => `<li class="card ${look.classesOf(item)}">${card(text, item, look)}</li>`);
  return `<ol class="cards">\n${list.join('\n')}\n</ol>`;
}

function card(text: string, item: Item, { prefix }: Look): string {
  const id = `${prefix}${item.number}`;
  return [
    `<details data-claim="${id}"><summary>`,
    `<span class="number">${item.number}</span>`,
    `<span class="headline">${line(item.headline)}</span>`,
    `<span class="tags"><span class="type">${line(item.group)}</span>${item.form ? `<span>${item.form}</span>` : ''}</span>`,
    `</summary><div class="fields" id="claim-${id}">`,
    item.form === null ? '' : quote(text, item),
    `<dl>${item.facts.map(({ name, value }) => term(name, line(value))).join('')}${confidence(item)}</dl>`,
    item.evidence.length > 0 ? evidence(item.evidence) : '',
    `<p class="back"><a href="#figure-${id}">Show in the text</a></p>`,
    '</div></details>',
  ].join('');
}

function quote(text: string, { span, figure }: Item): string {
  const before = escapeHtml(text.slice(span.start, figure.start));
  const after = escapeHtml(text.slice(figure.end, span.end));
  return `<blockquote>${before}<b>${escapeHtml(text.slice(figure.start, figure.end))}</b>${after}</blockquote>`;
}

function confidence(item: Item): string {
  if (item.confidence === null) return '';
  const score = item.confidence.toFixed(2);
  return term('confidence', `<meter min="0" max="1" value="${score}">${score}</meter> ${score}`);
}

function evidence(rows: readonly Evidence[]): string {
  const lines = rows.map(({ slot, text, rule }) => {
    return `<li>${line(slot)}: <q>${line(text)}</q> <code>${line(rule)}</code></li>`;
  });
  return `<p class="why">Why</p><ul class="evidence">${lines.join('')}</ul>`;
}

function term(name: string, html: string): string {
  return `<dt>${line(name)}</dt><dd>${html}</dd>`;
}

function line(text: string): string {
  return escapeHtml(oneLine(text));
}
