import { cards } from './html/cards';
import { escapeHtml } from './html/escape';
import { filterSets } from './html/filter-form';
import { type Filters, filtersFor } from './html/groups';
import { highlight } from './html/highlight';
import { SCRIPT, SCRIPT_HASH } from './html/script';
import { STYLE, STYLE_HASH } from './html/style';
import { type Item, nameFor } from './item';
import { itemsOf } from './items';
import type { AnyDocument, ExportOptions, ItemKind } from './options';
import { oneLine } from './safe-text';

export interface HtmlOptions extends ExportOptions {
  /** Title of the page; the name of the text unless set, else the kind of the items. */
  title?: string;
}

/** A document of a page that holds several. */
export interface NamedDocument {
  document: AnyDocument;
  file?: string;
}

interface Section extends NamedDocument {
  items: Item[];
  prefix: string;
}

/** Nothing is loaded and nothing but the page's own two blocks, known by their hash, is applied or run. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * One self-contained page that requests nothing: the text with its claims highlighted, their fields on demand,
 * filters by type and form. It works by keyboard, in print, and but for conveniences without script.
 *
 * @example
 * writeFileSync('report.html', toHtml(document, { title: 'The report' }));
 */
export function toHtml(document: AnyDocument, options: HtmlOptions = {}): string {
  return toHtmlPage([{ document, file: options.file }], options);
}

/** The same of several documents, one below the other. */
export function toHtmlPage(documents: readonly NamedDocument[], options: Omit<HtmlOptions, 'file'> = {}): string {
  const kind = options.items ?? 'claims';
  const several = documents.length > 1;
  const sections = documents.map((named, at): Section => {
    return { ...named, items: itemsOf(named.document, kind), prefix: several ? `${at + 1}-` : '' };
  });
  const items = sections.flatMap((section) => section.items);
  const filters = filtersFor(items);
  const name = nameFor(kind, items.length);
  const title = escapeHtml(oneLine(options.title ?? (several ? undefined : documents[0]?.file) ?? capitalise(kind)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="claimsieve">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="count" id="count" role="status" data-of="${items.length}" data-kind="${name}">${items.length} ${name}</p>
${filterForm(filters)}
</header>
<main>
${sections.map((section) => article(section, filters, kind, several)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function article({ document, file, items, prefix }: Section, { classesOf }: Filters, kind: ItemKind, several: boolean) {
  const look = { classesOf, prefix };
  return `<article>
${several && file !== undefined ? `<h2 class="file">${escapeHtml(oneLine(file))}</h2>` : ''}
<section class="text" aria-label="Text">${highlight(document.text, document.sentences, items, look)}</section>
<section class="found" aria-label="${capitalise(kind)}">
${cards(document.text, items, look)}
</section>
</article>`;
}

function filterForm(filters: Filters): string {
  const sets = filterSets(filters);
  return sets && `<form class="filters" autocomplete="off" aria-label="Filters">${sets}</form>`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
