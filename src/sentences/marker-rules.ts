import { isSpace, isUpper } from '../text/characters';
import { beginsLower, type Draft, isShort, type Layout, type Lists } from './layout';
import { wordAfter } from './lexicon';
import { type LineEnding, lineEnding } from './line-ending';
import { BREAK, type Break } from './lines';
import { follows, type Marker, readMarker } from './markers';
import { FULL_STOP } from './signs';

/** What stands before a line that may begin with a mark. */
interface Before {
  separation: Break;
  ending: LineEnding;
  /** The marks before it. */
  lists: Lists;
}

/** The mark that line `i` begins with, or null: most of what looks like one is wrapped text (`in Chapter` / `3. The`). */
export function markerOf(
  layout: Layout,
  draft: Draft | null,
  lists: Lists,
  i: number,
  separation: Break,
): Marker | null {
  const { text, lines, lexicon } = layout;
  const marker = readMarker(text, lines.start[i]!, lines.end[i]!);
  if (marker === null || marker.style === 'glyph' || marker.style === 'hashes') return marker;
  const ending = draft === null ? 'stop' : lineEnding(text, lines.start[draft.lastLine]!, draft.end, lexicon);
  return isMark(layout, draft, marker, i, { separation, ending, lists }) ? marker : null;
}

function isMark(layout: Layout, draft: Draft | null, marker: Marker, i: number, before: Before): boolean {
  const { text, lines } = layout;
  const apart = before.separation !== BREAK.line;
  const lower = beginsLower(text, marker.end, lines.end[i]!);
  const ended = before.ending === 'stop' || before.ending === 'colon' || before.ending === 'semicolon';
  const early =
    draft !== null && draft.lastLine === i - 1 && isShort(layout, draft.lastLine) && before.ending !== 'dangling';
  const counted = follows(marker, before.lists[marker.style]?.marker);
  // `26 Total spending …`, blank line, `27 The package …`: only its neighbours show that it counts nothing.
  if (marker.style === 'bare') return apart && (counted || isListed(layout, marker, i));
  if (counted) return marker.style !== 'dash' || ended || early || apart;
  switch (marker.style) {
    case 'dash':
      // One long dash is whose word it is: `— Ban Ki-moon`.
      if (text.startsWith('—', lines.start[i]!) && !isListed(layout, marker, i)) return false;
      return ended || ((apart || early) && !lower && before.ending !== 'dangling');
    case 'number':
      return (apart || ended || early) && !lower;
    case 'bracket':
      return apart ? before.ending !== 'dangling' : (ended || before.ending === 'dash') && isListed(layout, marker, i);
    case 'letter':
      return isFirst(marker) && (before.ending === 'colon' || (apart && isListed(layout, marker, i)));
    default:
      return apart && isSection(layout, marker, i);
  }
}

function isFirst(marker: Marker): boolean {
  return marker.ordinal === 1 || marker.roman === 1;
}

/** So many lines below, the next mark of a list must have come. */
const REACH = 40;

/** `A. Background` is the first of a list, `A. Mensah` is a name: there is a `B.` below. */
function isListed({ text, lines }: Layout, marker: Marker, i: number): boolean {
  for (let next = i + 1; next < Math.min(lines.count, i + REACH); next++) {
    const other = readMarker(text, lines.start[next]!, lines.end[next]!);
    if (other !== null && follows(other, marker)) return true;
  }
  return false;
}

/** `2.1. Background`, `2.1 Background` or `2.4 Members` with a `2.5` below, not `2.1 Million` or `2.1 GW`. */
function isSection(layout: Layout, marker: Marker, i: number): boolean {
  const { text, lines, lexicon } = layout;
  const word = wordAfter(text, marker.end, lines.end[i]!);
  const capitalised = isUpper(text.charCodeAt(marker.end)) && !isUpper(text.charCodeAt(marker.end + 1));
  if (!capitalised || lexicon.magnitudes.has(word)) return false;
  let end = marker.end;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return text.charCodeAt(end - 1) === FULL_STOP || marker.ordinal === 1 || isListed(layout, marker, i);
}
