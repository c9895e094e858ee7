import type { Direction } from '../language/language';
import type { Clause, NounChunk } from '../syntax';
import { topOf } from './phrase';
import type { SentenceView } from './sentence-view';
import { directionOfVerb } from './verb-cues';
import { REPEATING } from './word-sets';

/** What a figure hangs on in its clause. */
export interface Governor {
  /** Word index of the figure. */
  word: number;
  /** The chunk it stands in, or null: a verb (`doubled`) stands in none. */
  chunk: NounChunk | null;
  /** The chunk has a head noun of its own that the figure counts or qualifies: `[16,000 papers]`, `[a 7% rise]`. */
  counted: boolean;
  /** The chunk that the figure's chunk is attached to by a preposition: `[payment] of $1.45 billion`, or null. */
  noun: NounChunk | null;
  clause: Clause | null;
  /** The figure is, or is within, its clause's subject. */
  inSubject: boolean;
  /** Preposition of the phrase that hangs on the verb, or ''. */
  preposition: string;
  /** Noun of change that the figure qualifies, with its direction. */
  changeNoun: { chunk: NounChunk; direction: Direction } | null;
}

/** Reads it once a figure: several slots ask. */
export function readGovernor(view: SentenceView, expression: number): Governor {
  view.governors[expression] ??= governorOf(view, expression);
  return view.governors[expression];
}

function governorOf(view: SentenceView, expression: number): Governor {
  const word = view.wordOf(expression);
  const chunk = view.chunkAt(word);
  const counted = chunk !== null && isNoun(view, chunk.head) && view.words[chunk.head]!.expression !== expression;
  const noun = chunk ? nounOf(view, chunk) : null;
  const clause = movedIn(view, chunk, view.clauseAt(word));
  const top = chunk ? topOf(view, chunk) : null;
  const inSubject = top !== null && clause !== null && isSubject(view, clause, top);
  return {
    word,
    chunk,
    counted,
    noun,
    clause,
    inSubject,
    preposition: view.preposition(top),
    changeNoun: isMoneyMade(view, noun ?? equatedWith(view, clause), expression)
      ? null
      : (changeNounOf(view, counted ? chunk : null, noun) ??
        (inSubject || (noun && isNamedBeside(view, noun)) ? null : changeSubject(view, clause))),
  };
}

/**
 * The clause that a figure hangs on: `raise the threshold at which the duty applies [from €20 to €30]` moves nothing in the
 * relative clause that it stands behind.
 */
function movedIn(view: SentenceView, chunk: NounChunk | null, own: Clause | null): Clause | null {
  if (!chunk || own?.kind !== 'relative' || !own.verb || !(isPaired(view, chunk) || isMovedBy(view, own, chunk)))
    return own;
  if (directionOfVerb(view, own.verb) || view.cues.settingVerbs.has(own.verb.lemma)) return own;
  const above = view.parent(own);
  const moved = above && directionOfVerb(view, above.verb) && above.objects.includes(own.antecedent);
  return moved ? above : own;
}

/** `raise the income that a couple can earn [by $500]`: not what a relative clause measures. */
function isMovedBy(view: SentenceView, own: Clause, chunk: NounChunk): boolean {
  return view.preposition(chunk) === 'by' && view.isFigureChunk(chunk) && !view.cues.measureVerbs.has(own.verb!.lemma);
}

/** One of the two of `from A to B`. */
function isPaired(view: SentenceView, chunk: NounChunk): boolean {
  const to = view.preposition(chunk) === 'to' ? chunk : view.chunk(chunk.index + 1);
  const from = to && view.chunk(to.index - 1);
  if (!from || view.preposition(to) !== 'to' || view.preposition(from) !== 'from') return false;
  return view.isFigureChunk(from) && view.isFigureChunk(to);
}

/** `a loss of $15 million`, `the gain to the state is $2 million`: what somebody made, as a profit is; `a loss of 90 seats` is a change. */
export function isMoneyMade(view: SentenceView, noun: NounChunk | null, expression: number): boolean {
  return noun !== null && MADE.has(view.lemma(noun.head)) && view.expression(expression).kind === 'currency';
}

const MADE: ReadonlySet<string> = new Set(['gain', 'loss']);

/** `[The gain] to the state is $2 million`. */
function equatedWith(view: SentenceView, clause: Clause | null): NounChunk | null {
  return clause?.verb?.lemma === 'be' ? view.subject(clause) : null;
}

function isNoun(view: SentenceView, word: number): boolean {
  const { tag, expression } = view.words[word]!;
  return expression < 0 && (tag === 'NOUN' || tag === 'PROPN');
}

/** What its phrase is attached to; `a reduction in tax by 17 thousand` is no phrase of the verb, as little as one of a noun without it. */
function nounOf(view: SentenceView, chunk: NounChunk): NounChunk | null {
  const attached = view.chunk(chunk.attachedTo);
  if (attached) return attached;
  if (isBracketed(view, chunk)) return view.chunkAt(chunk.start - 2);
  return view.preposition(chunk) === 'by' ? view.chunkAt(chunk.preposition - 1) : null;
}

/** `raise the pension, [at a cost] of $9`: what it costs is said beside what moves. */
export function isPriced(view: SentenceView, chunk: NounChunk | null): boolean {
  const price = chunk && view.preposition(chunk) === 'of' ? view.chunk(chunk.attachedTo) : null;
  return price !== null && view.preposition(price) === 'at' && PRICES.has(view.lemma(price.head));
}

const PRICES: ReadonlySet<string> = new Set(['cost', 'expense', 'price']);

/** `an increase in assets [(Rs. 9 million)]`: alone in brackets. */
export function isBracketed(view: SentenceView, { start, end }: NounChunk): boolean {
  return view.norm(start - 1) === '(' && view.norm(end) === ')';
}

function isSubject(view: SentenceView, clause: Clause, top: NounChunk): boolean {
  const subject = view.subject(clause);
  return subject !== null && subject.index === top.index;
}

/** `a [7% rise] in exports`, `an [increase] of 7%`, `[growth] of consumption of 25%`. */
function changeNounOf(view: SentenceView, counted: NounChunk | null, noun: NounChunk | null): Governor['changeNoun'] {
  const own = counted ? directionOf(view, counted) : null;
  if (counted && own) return { chunk: counted, direction: own };
  let at = noun;
  for (let steps = 0; at && steps < 4; steps++) {
    const direction = directionOf(view, stoodFor(view, at));
    // `in addition to the 300 beds` adds none.
    if (direction && !(view.cues.leadingNouns.has(view.lemma(at.head)) && view.norm(at.start - 1) === 'in'))
      return { chunk: at, direction };
    if (isLevelBeside(view, at)) return null;
    if (isSpan(view, at)) at = view.chunkAt(at.preposition - 1);
    else at = WITHIN.has(view.preposition(at)) ? view.chunk(at.attachedTo) : null;
  }
  return null;
}

/** `growth in output of 5% and [inflation] of 7%`: a rate that stands beside what grows. */
export function isLevelBeside(view: SentenceView, { conjunctOf, head }: NounChunk): boolean {
  return conjunctOf >= 0 && view.cues.rateNouns.has(view.lemma(head));
}

const WITHIN: ReadonlySet<string> = new Set(['for', 'in', 'of', 'on']);

/** `growth was 4%, with a [poverty rate] of 7%`: what is named beside it has a figure of its own. */
export function isNamedBeside(view: SentenceView, noun: NounChunk): boolean {
  return view.preposition(noun) === 'with' && view.cues.measureNouns.has(view.lemma(noun.head));
}

/** `the growth of output of 9% as compared to [that] of prices of 5%`: the noun that a pronoun behind a comparison repeats. */
export function stoodFor(view: SentenceView, chunk: NounChunk): NounChunk {
  const before = REPEATING.has(view.norm(chunk.head)) && chunk.preposition >= 0 ? view.chunk(chunk.index - 1) : null;
  return before ? topOf(view, before) : chunk;
}

/** `growth for [the nine months] of 10%`. */
function isSpan(view: SentenceView, { start, end }: NounChunk): boolean {
  for (let word = start; word < end; word++) {
    const expression = view.words[word]!.expression;
    if (expression >= 0 && view.expression(expression).kind === 'duration') return true;
  }
  return false;
}

/** Which way a noun of change says that it goes: `increase`, `growth rate`, `rate of decline`, `downward revision`, `negative growth`. */
function directionOf(view: SentenceView, { start, head, end }: NounChunk): Direction | null {
  const noun = view.lemma(head);
  // `total losses of $7 million`: an amount, no change of one.
  if (view.norm(head) === 'losses') return null;
  const own = view.cues.changeNouns.get(noun) ?? rateOf(view, head, end);
  for (let word = start; word < head; word++) {
    const modifier = view.norm(word);
    if (own && modifier === 'negative') return own === 'increase' ? 'decrease' : own;
    if (!own && view.cues.shiftNouns.has(noun) && view.cues.changeModifiers.has(modifier))
      return view.cues.changeModifiers.get(modifier)!;
  }
  return own;
}

/** `growth [rate]`, `[rate] of increase`. */
function rateOf(view: SentenceView, head: number, end: number): Direction | null {
  if (view.lemma(head) !== 'rate' && view.lemma(head) !== 'pace') return null;
  const behind = view.norm(end) === 'of' ? view.chunkAt(end + 1) : null;
  return (
    view.cues.changeNouns.get(view.lemma(head - 1)) ??
    (behind && view.cues.changeNouns.get(view.lemma(behind.head))) ??
    null
  );
}

/** `the [increase] in spending would be 7.7%`. */
function changeSubject(view: SentenceView, clause: Clause | null): Governor['changeNoun'] {
  const subject = view.subject(clause);
  if (!subject || !clause?.verb || !view.cues.equatingVerbs.has(clause.verb.lemma)) return null;
  const direction = directionOf(view, subject);
  return direction ? { chunk: subject, direction } : null;
}
