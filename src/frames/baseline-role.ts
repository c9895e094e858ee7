import type { Direction } from '../language/language';
import type { SentenceView } from './sentence-view';

/** The word of comparison that stands before a figure. */
export interface BaselineRole {
  name: 'from' | 'to' | 'by' | 'than' | 'compared' | 'none';
  /** Its word index, or -1. */
  word: number;
  /** Direction of a modifier before it: `down from`, `higher than`. */
  direction: Direction | null;
}

const NONE: BaselineRole = { name: 'none', word: -1, direction: null };

/** Words back that a determiner, adjectives and `a total of` may take. */
const REACH = 6;

/** Reads it, looking over what may stand between, such as the noun `over`: `than the revised $5 billion`, `to come to a total of $4 million`. */
export function roleBefore(view: SentenceView, figure: number, over = ''): BaselineRole {
  const word = view.wordOf(figure);
  for (let at = word - 1; at >= Math.max(0, word - REACH); at--) {
    const { norm, expression } = view.words[at]!;
    // The phrase first: `compared to` is no `to`.
    const phrase = at > 0 ? view.cues.baselineCues.ofPair(view.lemma(at - 1), norm) : undefined;
    const name = phrase ?? view.cues.baselineCues.get(norm);
    if (name)
      return { name, word: at, direction: at > 0 ? (view.cues.changeModifiers.get(view.norm(at - 1)) ?? null) : null };
    // `to a [record] $5 million`
    if (norm === 'record') continue;
    if (expression >= 0) return NONE;
    if (!isTransparent(view, at) && view.lemma(at) !== over && !isFormerChange(view, at)) return NONE;
  }
  return NONE;
}

/** `up from revised [growth] of 3%`: behind a word of direction the same measure is named again. */
function isFormerChange(view: SentenceView, at: number): boolean {
  if (!view.cues.changeNouns.has(view.lemma(at)) || view.norm(at + 1) !== 'of') return false;
  let from = at - 1;
  while (from > 1 && (view.tag(from) === 'DET' || view.tag(from) === 'ADJ')) from--;
  return view.norm(from) === 'from' && view.cues.changeModifiers.has(view.norm(from - 1));
}

/** `from a [surplus] of $4 million to a [deficit] of $2 million` */
function isBalance(view: SentenceView, at: number): boolean {
  if (!view.cues.balanceNouns.has(view.lemma(at)) || view.norm(at + 1) !== 'of') return false;
  return MOVING.has(view.norm(view.tag(at - 1) === 'DET' ? at - 2 : at - 1));
}

const MOVING: ReadonlySet<string> = new Set(['from', 'into', 'to']);

function isTransparent(view: SentenceView, at: number): boolean {
  const { tag, norm, lemma } = view.words[at]!;
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'ADV' ||
    norm === 'of' ||
    isBalance(view, at) ||
    lemma === 'reach' ||
    view.cues.transparentNouns.has(lemma) ||
    view.cues.formerNouns.has(lemma)
  );
}
