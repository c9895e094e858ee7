import { isLetter, isLower, isSpace, isUpper } from '../text/characters';
import { beginsLower, type Draft, isFull, isLonger, isShort, type Layout } from './layout';
import { wordAfter } from './lexicon';
import { type LineEnding, lineEnding } from './line-ending';
import { BREAK, type Break } from './lines';
import { FULL_STOP } from './signs';

/** Whether the paragraph goes on in line `i`, which begins with no mark. */
export function goesOn(layout: Layout, draft: Draft, i: number, separation: Break): boolean {
  if (draft.row !== null || draft.marker?.style === 'hashes') return false;
  const { text, lines, lexicon } = layout;
  const ending = lineEnding(text, lines.start[draft.lastLine]!, draft.end, lexicon);
  const lower = beginsLower(text, lines.start[i]!, lines.end[i]!);
  if (separation === BREAK.line) return goesOnInLine(layout, draft, i, ending, lower);
  if (ending === 'stop') return false;
  if (lower) return goesOnInLowerCase(layout, draft, i, ending, separation);
  return goesOnInUpperCase(layout, draft, ending, separation) || isLastWord(layout, draft, i, ending);
}

/** Line below line: wrapped, unless the break came early. */
function goesOnInLine(layout: Layout, draft: Draft, i: number, ending: LineEnding, lower: boolean): boolean {
  // `fell from 9% in` / `2009 to 8%`, `is on course to top` / `£2 billion`
  if (beginsWithAmount(layout, i) && (ending === 'dangling' || (ending === 'word' && hasFiniteVerb(layout, draft))))
    return true;
  // A short title may end like that as well: `Moving On` / `The Government`.
  if (ending === 'dangling') return lower || isLonger(layout, draft, LONGEST_TITLE) || !isShort(layout, i - 1);
  // Page furniture between the two lines is as good as a full line.
  if (draft.lastLine !== i - 1 || !isShort(layout, draft.lastLine)) return true;
  return lower && ending !== 'colon' && ending !== 'stop';
}

const LONGEST_TITLE = 60;

/** A digit or a sign of money. */
function beginsWithAmount({ text, lines }: Layout, i: number): boolean {
  return /^[\d$£€¥]/.test(text.slice(lines.start[i]!, lines.start[i]! + 1));
}

/** `1.56 million 5G` / `base stations`: one sentence, unless the first is a heading or both are items of a list. */
function goesOnInLowerCase(layout: Layout, draft: Draft, i: number, ending: LineEnding, separation: Break): boolean {
  const { text, lines, lexicon } = layout;
  const inList = separation === BREAK.blank && beginsLower(text, draft.start, draft.end);
  if (ending === 'dangling') return true;
  // After a colon a list of items without marks begins, or the one thing that was announced.
  if (ending === 'colon') return chunkEnds(layout, i) && !inList;
  if (inList) return false;
  if (ending !== 'word') return true;
  if (isCapitals(layout, draft)) return false;
  if (separation === BREAK.page || !isTerm(layout, draft)) return true;
  const word = wordAfter(text, lines.start[i]!, lines.end[i]!);
  return lexicon.danglers.has(word) && !lexicon.articles.has(word);
}

/** `for the United` / `Nations Convention`: needs more evidence that the sentence is not done. */
function goesOnInUpperCase(layout: Layout, draft: Draft, ending: LineEnding, separation: Break): boolean {
  if (ending === 'colon' || ending === 'semicolon' || ending === 'dash') return false;
  const isProse = isLonger(layout, draft, LONGEST_HEADING);
  const full = isFull(layout, draft.lastLine);
  if (ending === 'dangling') return isProse || full || separation === BREAK.page;
  if ((!isProse && !hasFiniteVerb(layout, draft)) || endsInAddress(layout, draft)) return false;
  if (separation === BREAK.page) return true;
  return full && (draft.lastLine > draft.firstLine || hasFiniteVerb(layout, draft));
}

/** A longer paragraph is no heading. */
const LONGEST_HEADING = 120;

/** `in Small Island Developing` / `States.`: one word with its full stop is no sentence after prose without one. */
function isLastWord(layout: Layout, draft: Draft, i: number, ending: LineEnding): boolean {
  const { text, lines, lexicon } = layout;
  const start = lines.start[i]!;
  const word = wordAfter(text, start, lines.end[i]!);
  const isOne =
    word !== '' && start + word.length + 1 === lines.end[i] && text.charCodeAt(lines.end[i]! - 1) === FULL_STOP;
  return isOne && ending === 'word' && isLonger(layout, draft, LONGEST_HEADING) && !lexicon.openers.has(word);
}

const SLASH = 0x2f;
const AT = 0x40;

/** A web or mail address closes a reference. */
function endsInAddress({ text, lines }: Layout, draft: Draft): boolean {
  const start = lines.start[draft.lastLine]!;
  for (let at = draft.end - 1; at >= start && !isSpace(text.charCodeAt(at)); at--) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === AT) return true;
  }
  return false;
}

/** The lines from `i` to the next blank one end with a full stop. */
function chunkEnds({ text, lines, lexicon }: Layout, i: number): boolean {
  let last = i;
  while (last + 1 < lines.count && lines.before[last + 1] === BREAK.line) last++;
  return lineEnding(text, lines.start[last]!, lines.end[last]!, lexicon) === 'stop';
}

const LONGEST_TERM = 40;
const MOST_SPACES = 2;

/** A line of one to three words that is a heading, or a term that its definition follows. */
function isTerm(layout: Layout, draft: Draft): boolean {
  if (draft.firstLine < draft.lastLine || draft.end - draft.start > LONGEST_TERM) return false;
  let spaces = 0;
  for (let at = draft.start; at < draft.end; at++) if (isSpace(layout.text.charCodeAt(at))) spaces++;
  return spaces <= MOST_SPACES && !hasFiniteVerb(layout, draft);
}

/** A heading in capitals: `ECONOMIC SURVEY 2019`. */
function isCapitals(layout: Layout, draft: Draft): boolean {
  if (isLonger(layout, draft, LONGEST_HEADING)) return false;
  let letters = 0;
  for (let at = draft.start; at < draft.end; at++) {
    const code = layout.text.charCodeAt(at);
    if (isLower(code)) return false;
    if (isUpper(code)) letters++;
  }
  return letters > 0;
}

/** In so many lines at the end, and so many characters of the first of them, a verb is looked for. */
const LINES = 3;
const REACH = 200;

function hasFiniteVerb({ text, lines, lexicon }: Layout, draft: Draft): boolean {
  const first = Math.max(draft.firstLine, draft.lastLine - LINES + 1);
  const start = first === draft.firstLine ? draft.start : lines.start[first]!;
  let at = Math.max(start, lines.end[first]! - REACH);
  while (at < draft.end) {
    const word = wordAfter(text, at, draft.end);
    if (word !== '' && lexicon.finiteVerbs.has(word)) return true;
    at += word.length;
    while (at < draft.end && isLetter(text.charCodeAt(at))) at++;
    while (at < draft.end && !isLetter(text.charCodeAt(at))) at++;
  }
  return false;
}
