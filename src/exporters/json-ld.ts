import type { Span } from '../model/span';
import { codePointOffsets, isLow } from './code-points';
import { checkDocument } from './items';
import { claimBody, expressionBody, sentenceBody } from './json-ld-body';
import type { AnyDocument, ExportOptions } from './options';
import { wellFormed } from './safe-text';

export interface JsonLdOptions extends ExportOptions {
  /** IRI of the text that the annotations are about; made of `file` unless set, `urn:claimsieve:text` without either. */
  source?: string;
}

interface Entry {
  id: string;
  span: Span;
  body: object;
}

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'https://schema.org/', claimsieve: 'urn:claimsieve:vocabulary:' },
];
/** Characters of context on each side of a quote, enough to tell two equal quotes apart. */
const CONTEXT_LENGTH = 32;

/**
 * W3C Web Annotations, one a claim: where it stands (offsets in code points, as that standard counts them, and
 * the quote with what surrounds it) and as its body a schema.org `Claim` about an `Observation`.
 *
 * @example
 * writeFileSync('claims.jsonld', toJsonLd(document, { source: 'https://example.org/report' }));
 */
export function toJsonLd(document: AnyDocument, options: JsonLdOptions = {}): string {
  checkDocument(document);
  const { items = 'claims', file } = options;
  const source = options.source ?? (file === undefined ? 'urn:claimsieve:text' : toIri(file));
  const entries = entriesOf(document, items);
  const offset = codePointOffsets(
    document.text,
    entries.map(({ span }) => span),
  );
  const page = {
    '@context': CONTEXT,
    id: `${source}#${items}`,
    type: 'AnnotationPage',
    items: entries.map(({ id, span, body }) => ({
      id: `${source}#${toIri(id)}`,
      type: 'Annotation',
      motivation: items === 'claims' ? 'identifying' : 'tagging',
      body,
      target: { source, selector: selectors(document.text, span, offset) },
    })),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function entriesOf({ claims, expressions, sentences }: AnyDocument, items: ExportOptions['items']): Entry[] {
  if (items === 'expressions') {
    return expressions.map((item, at) => ({ id: `expression-${at + 1}`, span: item.span, body: expressionBody(item) }));
  }
  if (items === 'sentences') {
    return sentences.map((item) => ({ id: `sentence-${item.index}`, span: item.span, body: sentenceBody(item) }));
  }
  return claims.map((claim) => ({ id: claim.id, span: claim.span, body: claimBody(claim) }));
}

function selectors(text: string, { start, end }: Span, offset: (utf16: number) => number): object[] {
  const prefixStart = wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH));
  const suffixEnd = wholeCharacter(text, Math.min(text.length, end + CONTEXT_LENGTH));
  return [
    { type: 'TextPositionSelector', start: offset(start), end: offset(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(prefixStart, start),
      suffix: text.slice(end, suffixEnd),
    },
  ];
}

/** The offset itself, or the one before where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  return offset > 0 && offset < text.length && isLow(text.charCodeAt(offset)) ? offset - 1 : offset;
}

/** A path as a relative IRI. */
function toIri(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}
