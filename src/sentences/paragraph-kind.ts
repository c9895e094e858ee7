import type { SentenceKind } from '../model/sentence';
import { isDigit, isLetter } from '../text/characters';
import { beginsLower, type Draft, isLonger, type Layout } from './layout';
import { lineEnding } from './line-ending';
import { BREAK } from './lines';

const LONGEST_HEADING = 160;
/** A numbered paragraph of so many characters is prose, a shorter one an item of a list unless it follows prose. */
const LONGEST_ITEM = 100;

/** What a paragraph is in the layout. */
export function kindOf(layout: Layout, draft: Draft): SentenceKind {
  const { text, lines, lexicon } = layout;
  if (draft.marker?.style === 'hashes') return 'heading';
  const ending = lineEnding(text, lines.start[draft.lastLine]!, draft.end, lexicon);
  const heading = ending === 'word' && draft.row !== 'table' && looksLikeHeading(layout, draft);
  switch (draft.marker?.style) {
    case undefined:
      return heading ? 'heading' : 'body';
    case 'section':
      return heading ? 'heading' : 'body';
    case 'bare':
      return 'body';
    case 'number':
      if (heading && standsApart(layout, draft)) return 'heading';
      if (draft.series === 'body' || ending === 'colon') return 'body';
      return isLonger(layout, draft, LONGEST_ITEM) ? 'body' : 'bullet';
    default:
      return 'bullet';
  }
}

/** No sentence, not too long, begun in upper case and more letters than digits. */
function looksLikeHeading(layout: Layout, draft: Draft): boolean {
  const { text } = layout;
  if (draft.gaps.length > 0 || isLonger(layout, draft, LONGEST_HEADING)) return false;
  if (beginsLower(text, draft.start, draft.end)) return false;
  let letters = 0;
  let digits = 0;
  for (let at = draft.start; at < draft.end; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) letters++;
    else if (isDigit(code)) digits++;
  }
  return letters >= digits;
}

/** Blank lines before and after it. */
function standsApart({ lines }: Layout, draft: Draft): boolean {
  const after = draft.lastLine + 1;
  return lines.before[draft.firstLine] !== BREAK.line && (after === lines.count || lines.before[after] !== BREAK.line);
}
