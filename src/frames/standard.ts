import type { NounChunk } from '../syntax';
import { isThing } from './measure/measurable';
import { type Move, moveBehind } from './move';
import type { SentenceView } from './sentence-view';
import { ITS_OWN, MORE } from './word-sets';

/** What a figure is measured against. */
export interface Standard extends Move {
  chunk: NounChunk | null;
  /** Word right before it. */
  cue: number;
}

/** `20% more than [men]`, `20 points above [the average]`: right behind the figure. */
export function standardBehind(view: SentenceView, expression: number): Standard | null {
  const move = moveBehind(view, expression);
  if (!move) return null;
  const than = thanAfter(view, move.word) || thanBehindNoun(view, move.word);
  if (than > 0) return { ...move, chunk: chunkAfter(view, than), cue: than };
  // `will rise by 2% above inflation`, but `fell $3 million short of the target`
  if (view.expression(expression).trend !== null && view.norm(move.word) !== 'short') return null;
  return BESIDE.has(view.norm(move.word)) ? { ...move, chunk: chunkAfter(view, move.word), cue: move.word } : null;
}

const BESIDE: ReadonlySet<string> = new Set(['above', 'ahead', 'behind', 'below', 'short']);

/**
 * Index of a `than` after a word of comparison, past `respectively` between commas or what a preposition opens
 * (`higher in the tropics than in Europe`), or 0.
 */
function thanAfter(view: SentenceView, modifier: number): number {
  let at = modifier + 1;
  while (view.norm(at) === ',' || view.norm(at) === 'respectively') at++;
  if (view.tag(at) === 'ADP' && view.norm(at) !== 'than') {
    const last = at + SPAN;
    while (at < last && PHRASAL.has(view.tag(at) ?? '') && view.norm(at) !== 'than') at++;
  }
  return view.norm(at) === 'than' ? at : 0;
}

/** Words that such a phrase may take, and what they are. */
const SPAN = 8;
const PHRASAL: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** Against another: `four years longer than [in Norway]`, `20% above [the average]`; not against its own past. */
export function isAgainstAnother(view: SentenceView, figure: number): boolean {
  const standard = standardBehind(view, figure);
  if (!standard?.chunk || isPast(view, standard)) return false;
  return isThing(view, standard.chunk);
}

/** Index of the `than` of `five times more wells were drilled in 2016 than in 2013`: another figure takes it for its own. */
function thanBehindNoun(view: SentenceView, modifier: number): number {
  if (!MORE.has(view.norm(modifier))) return 0;
  for (let at = modifier + 1; at < Math.min(modifier + CLAUSE, view.words.length); at++) {
    const { norm, tag, expression } = view.words[at]!;
    if (norm === 'than') return at;
    if (tag === 'PUNCT' || (expression >= 0 && !view.isTime(expression))) return 0;
  }
  return 0;
}

/** Words in which a clause says what it compares. */
const CLAUSE = 16;

/** The chunk behind a word, past a preposition: `than in [2011]`, `short of [the target]`. */
export function chunkAfter(view: SentenceView, word: number): NounChunk | null {
  return view.chunkAt(word + 1) ?? view.chunkAt(word + 2);
}

/** A former state of the same thing: a date, `its peak`, `the figure of a year earlier`. */
export function isPast(view: SentenceView, { chunk, word, cue }: Standard): boolean {
  // `10% more than before`, `6 points more than before the war`.
  if (view.cues.earlierWords.has(view.norm(cue + 1))) return true;
  if (!chunk) return false;
  // `twice what it was`, `three times as much as it did two years ago`
  if (view.norm(chunk.start) === 'what')
    return ITSELF.has(view.norm(chunk.start + 1)) || datedBehind(view, chunk.start);
  // `spends $9 more than it receives`: another thing it does.
  if (ITSELF.has(view.norm(chunk.head))) return view.tag(chunk.end) !== 'VERB' && datedBehind(view, chunk.start);
  const head = view.lemma(chunk.head);
  // `double our previous share`
  const owned = Math.max(chunk.start, word + 1);
  const former = view.cues.possessivePronouns.has(view.norm(owned)) && view.cues.earlierWords.has(view.norm(owned + 1));
  // `larger than its land area`
  const own = ITS_OWN.has(view.norm(chunk.start)) && (view.norm(cue) !== 'than' || view.cues.pastNouns.has(head));
  if (view.isTimeChunk(chunk) || view.cues.formerNouns.has(head) || own || former) return true;
  // `revenue was $9 million more than the revenue of 1958`
  const subject = view.subject(view.clauseAt(word));
  const same = subject !== null && view.lemma(subject.head) === head;
  if (!same && !view.cues.pastNouns.has(head) && view.norm(chunk.head) !== 'that' && view.norm(chunk.head) !== 'those')
    return false;
  return datedBehind(view, Math.max(word, chunk.start));
}

const ITSELF: ReadonlySet<string> = new Set(['it', 'they']);

/** A date, or a word such as `earlier`, in the phrase that starts here. */
function datedBehind(view: SentenceView, start: number): boolean {
  for (let at = start; at < Math.min(start + 8, view.words.length); at++) {
    const { norm, expression, tag } = view.words[at]!;
    if (view.cues.earlierWords.has(norm) || (expression >= 0 && view.isTime(expression))) return true;
    if (tag === 'PUNCT') return false;
  }
  return false;
}
