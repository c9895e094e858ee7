import type { Change, ClaimFormFields } from '../model/claim';
import type { Expression } from '../model/expression';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { NounChunk, WordRange } from '../syntax';
import { fractionOf } from './form/share';
import { isBracketed, isLevelBeside, isNamedBeside, isPriced } from './governor';
import type { Links } from './links';
import { isBareChange } from './measure/change-noun';
import { listedBefore } from './measure/list';
import { isThing } from './measure/measurable';
import { isPairPointer } from './measure/pair';
import { ownPhrase } from './phrase';
import { isRepeated, mentionRepeated } from './repeated';
import type { SentenceView } from './sentence-view';
import { DASHES, PARTS } from './word-sets';

/** A figure that repeats the construction of an earlier one of its sentence without its words. */
export interface Parallel {
  /** The earlier figure, whose whole and form it shares. */
  model: number;
  /** What it is said of: the phrase right before it. */
  said: WordRange | null;
  /** It is what the earlier one is compared with: its like, or a standard (`compared with a target of 5%`). */
  compared: 'like' | 'standard' | null;
}

/**
 * Gapping: `houses made up 61% of completions, [apartments 18%] and [single homes 21%]`,
 * `rented homes took 31 per cent of the stock and [owners 60 per cent]`.
 */
export function readParallels(
  view: SentenceView,
  figures: readonly number[],
  links: Links,
): ReadonlyMap<number, Parallel> {
  const of = new Map<number, Parallel>();
  for (let at = 1; at < figures.length; at++) {
    const figure = figures[at]!;
    const before = alikeBefore(view, figures, at);
    // `$22 million, equal to 25% of output, and spending at $30 million`
    const model = links.of.get(before)?.alternateOf ?? before;
    if (!isGapped(view, model, figure) || isOfStandard(view, figure)) continue;
    const own = view.chunkAt(view.wordOf(figure))!;
    if (listedBefore(view, own, figure)) continue;
    const chunk = formerOf(view, own) ?? own;
    const phrase = view.syntax.chunks[chunk.index - 1] ?? null;
    const separator = lastSeparator(view, view.wordOf(model) + 1, gapBefore(view, chunk));
    of.set(figure, {
      model: of.get(model)?.model ?? model,
      said: phrase ? saidOf(view, phrase, separator) : null,
      compared: comparedWith(view, separator, chunk.start),
    });
  }
  return of;
}

/** The figure before, or the one before that over what only a relative clause says: `40% go to those who earn $9, and 24% to others`. */
function alikeBefore(view: SentenceView, figures: readonly number[], at: number): number {
  const [figure, last, first] = [figures[at]!, figures[at - 1]!, figures[at - 2]];
  if (first === undefined || isSameUnit(view.expression(last), view.expression(figure))) return last;
  const told = view.clauseAt(view.wordOf(last))?.kind === 'relative';
  return told && isSameUnit(view.expression(first), view.expression(figure)) ? first : last;
}

/** The same unit, a figure alone in its chunk, and behind the last comma or conjunction no verb but its bare phrase. */
function isGapped(view: SentenceView, model: number, figure: number): boolean {
  const [a, b] = [view.expression(model), view.expression(figure)];
  const [first, second] = [view.chunkAt(view.wordOf(model)), view.chunkAt(view.wordOf(figure))];
  const former = first && second && formerOf(view, first) && formerOf(view, second);
  if (!second || (!isSameUnit(a, b) && !former) || second.head !== view.wordOf(figure)) return false;
  if (isPriced(view, second)) return false;
  if (isBracketed(view, second)) return isListedMember(view, second);
  const before = view.chunk(second.index - 1);
  if (view.norm(second.end) === 'of' || isOfRelative(view, second) || (before && isPairPointer(view, before)))
    return false;
  const start = lastSeparator(view, view.wordOf(model) + 1, gapBefore(view, former ?? second));
  const end = former ? former.preposition : second.start;
  if (start < 0) return false;
  for (let word = start + 1; word < end; word++) {
    const { tag, norm, lemma } = view.words[word]!;
    if (
      ((tag === 'VERB' || tag === 'AUX') && !view.cues.bridgingVerbs.has(lemma)) ||
      norm === 'from' ||
      norm === 'than'
    )
      return false;
    const bridged = view.cues.bridgingVerbs.has(view.lemma(word - 1));
    if ((norm === 'to' || norm === 'by') && !bridged && view.preposition(first) !== norm) return false;
  }
  return true;
}

/** `growth of 18%, followed by banks (10%) and [trade (8%)]`: behind one of several that are told over. */
function isListedMember(view: SentenceView, { index, start }: NounChunk): boolean {
  const member = view.chunk(index - 1);
  if (
    !member ||
    member.end !== start - 1 ||
    !isThing(view, member) ||
    view.cues.measureNouns.has(view.lemma(member.head))
  )
    return false;
  return !view.holdsFigure(member) && view.lemma(phraseTop(view, member).preposition - 1) === 'follow';
}

/** The figure before of a pair: `the limit from [$3] to $5`. */
function formerOf(view: SentenceView, { index, preposition }: NounChunk): NounChunk | null {
  const before = view.norm(preposition) === 'to' ? view.chunk(index - 1) : null;
  return before?.end === preposition && view.preposition(before) === 'from' && view.isFigureChunk(before)
    ? before
    : null;
}

/** `grew by 4%, short of the target of [5%]`: what was hoped for did not grow. */
function isOfStandard(view: SentenceView, figure: number): boolean {
  const standard = view.chunk(view.chunkAt(view.wordOf(figure))!.attachedTo);
  if (standard && (isLevelBeside(view, standard) || isNamedBeside(view, standard))) return true;
  return (
    standard !== null && view.cues.standardNouns.has(view.lemma(standard.head)) && view.preposition(standard) === 'of'
  );
}

/** `from 8 to 10, of which [4] may be spent on fuel`: the subject of a clause that says another thing. */
function isOfRelative(view: SentenceView, { clause, index }: NounChunk): boolean {
  const { kind, subject } = view.syntax.clauses[clause] ?? {};
  return kind === 'relative' && subject === index;
}

/** `revenue is $5 million and [outlay], $6 million`, `and outlay, by 9%`: a comma in place of the verb; the end of what is said before it. */
function gapBefore(view: SentenceView, { index, start, preposition }: NounChunk): number {
  const comma = (preposition === start - 1 ? preposition : start) - 1;
  const said = view.norm(comma) === ',' ? view.chunk(index - 1) : null;
  const joined = said?.end === comma && view.tag(phraseTop(view, said).start - 1) === 'CCONJ' && isThing(view, said);
  return joined ? comma : start;
}

/** The chunk that starts the phrase that a chunk ends, within its conjunct: `and [outlay] on roads`. */
function phraseTop(view: SentenceView, chunk: NounChunk): NounChunk {
  const above = view.chunk(chunk.attachedTo);
  const joins =
    above && above.index < chunk.index && (isThing(view, above) || isRepeated(view, ownPhrase(view, above)));
  return joins ? phraseTop(view, above) : chunk;
}

/** `by 1p a pint, wine by 5p`: of money the currency is enough; `by 22 per cent, Y by more than a third`. */
function isSameUnit(a: Expression, b: Expression): boolean {
  if (a.kind !== b.kind) return PARTS.has(a.kind) && PARTS.has(b.kind);
  return a.unit === b.unit || (a.currency !== null && a.currency === b.currency);
}

/** Word index of the last comma, semicolon, conjunction, `compared` or `against` of a stretch, or -1; the dash of `the Liberals – 8%` is none. */
function lastSeparator(view: SentenceView, start: number, end: number): number {
  const led = DASHES.has(view.norm(end - 1));
  for (let word = led ? end - 2 : end - 1; word >= start; word--) {
    const { tag, lemma } = view.words[word]!;
    if (tag === 'CCONJ' || tag === 'PUNCT' || COMPARING.has(lemma)) return word;
  }
  return led && end > start ? end - 1 : -1;
}

const COMPARING: ReadonlySet<string> = new Set(['against', 'compare']);

function comparedWith(view: SentenceView, start: number, end: number): Parallel['compared'] {
  let compared: Parallel['compared'] = null;
  for (let word = start; word < end; word++) {
    if (COMPARING.has(view.lemma(word))) compared = 'like';
    else if (compared && view.cues.standardNouns.has(view.lemma(word))) return 'standard';
  }
  return compared;
}

/** `compared with [an average] of 21` says nothing of its own. */
function saidOf(view: SentenceView, before: NounChunk, separator: number): WordRange | null {
  const top = phraseTop(view, before);
  // `and imports of goods [and] services`, `and Customs [and] Excise duties`: the conjunction is within the phrase.
  const opens = top.start > separator || view.words[top.start - 1]?.tag === 'CCONJ';
  const said = opens && !view.cues.changeNouns.has(view.lemma(top.head)) ? top : before;
  const silent = view.cues.transparentNouns.has(view.lemma(said.head)) || isBareChange(view, said);
  const repeats = isRepeated(view, ownPhrase(view, said));
  if ((said === before && !opens && said.start <= separator) || (!isThing(view, said) && !repeats) || silent)
    return null;
  const { start, end } = ownPhrase(view, said);
  return { start, end: Math.max(end, before.end) };
}

/** The frame of a gapped figure: the form of its model, said of what stands before it. */
export function applyParallel(view: SentenceView, frame: Frame, model: Frame, { said, compared }: Parallel): Frame {
  const bare = frame.form.form === 'level' || (frame.form.form === 'share' && frame.form.share.whole === null);
  // `rose to 5%, compared with 7% in France`, `by 5%, compared with a target of 7%`: what did not move.
  const still = compared && model.form.form === 'change' && (compared === 'standard' || model.form.change.to !== null);
  const moved = said !== null && frame.form.form === 'change' && model.form.form === 'change';
  const form = moved ? frame.form : bare && !still ? sharedForm(frame, model.form) : null;
  if (!form) return frame;
  const mention = said ? mentionRepeated(view, said) : null;
  const owner = mention && said && view.norm(said.end) === "'s" ? mention : null;
  return {
    ...frame,
    form,
    metric:
      owner || holdsParts(model)
        ? model.metric
        : mention && said
          ? ofAnother(view, model, said, mention)
          : sharedMetric(frame, model),
    subject: owner ?? (isActedOn(model) ? model.subject : ownerOf(frame, model, mention)),
    time: frame.time ?? model.time,
    modality: model.modality,
    attribution: frame.attribution ?? model.attribution,
    evidence: [...frame.evidence, view.evidence('form', wordsOf(view, model), 'parallel/gapped')],
  };
}

/** `Output of steel rose 5% and [of cement] 7%`: the same of another, where the metric of the model has that preposition. */
function ofAnother(view: SentenceView, { metric }: Frame, said: WordRange, mention: Mention): Mention {
  const preposition = view.preposition(view.chunkAt(said.start));
  const startOf = ({ start }: NounChunk) => view.words[start]!.start;
  const replaced = view.syntax.chunks.findLast(
    (chunk) =>
      view.preposition(chunk) === preposition &&
      metric &&
      contains(metric.span, startOf(chunk)) &&
      chunk.preposition > 0,
  );
  if (!metric || !replaced) return mention;
  return { ...mention, resolved: metric.text.slice(0, startOf(replaced) - metric.span.start) + mention.text };
}

function contains({ start, end }: Span, offset: number): boolean {
  return start < offset && offset < end;
}

/** `won 44% of the vote`: who holds the part is the subject, and so it is of what goes on: `and the Greens 11%`. */
function holdsParts({ form, metric, subject, expression }: Frame): boolean {
  // `Leeds lost 40 [cows], Hull 95`
  const counts = subject !== null && metric !== null && metric.span.start >= expression.span.end;
  if (counts && expression.kind === 'number') return true;
  const whole = form.form === 'share' ? form.share.whole : null;
  return subject !== null && whole !== null && metric?.span.start === whole.span.start;
}

/** `We will raise [the fee] from $3 to $5 and the cap from`: what the model measures is no subject, and nor is its like. */
function isActedOn({ subject, metric, expression }: Frame): boolean {
  return (
    subject !== null &&
    metric !== null &&
    metric.span.start >= subject.span.end &&
    metric.span.start < expression.span.start
  );
}

/** `Revenue is $22 million and spending $30 million`: the first is no subject of the second. */
function ownerOf({ subject }: Frame, model: Frame, said: Frame['subject']): Frame['subject'] {
  const measured = model.metric !== null && subject !== null && subject.span.start === model.metric.span.start;
  return said && (model.subject || measured) ? said : subject;
}

/** What stands before both figures is said of both; what follows each says what it is. */
function sharedMetric(frame: Frame, model: Frame): Frame['metric'] {
  const before = model.metric !== null && model.metric.span.start < model.expression.span.start;
  return before ? model.metric : (frame.metric ?? model.metric);
}

/** `apartments 18%` is a share of the same whole, `imports 3%` a change in the same direction, `imports to $11 billion` a level too. */
function sharedForm({ expression }: Frame, model: ClaimFormFields): ClaimFormFields | null {
  if (model.form === 'level') return model;
  if (model.form === 'share')
    return { form: 'share', share: { fraction: fractionOf(expression), whole: model.share.whole } };
  if (model.form === 'change' && isListedWithFormer(model.change)) return { form: 'level' };
  if (model.form !== 'change') return null;
  const { direction, to, by } = model.change;
  const change = { direction, from: null, to: to && expression, by: by && expression, fromTime: null, toTime: null };
  return { form: 'change', change };
}

function wordsOf(view: SentenceView, { expression }: Frame): WordRange {
  const word = view.words.findIndex(({ start }) => start === expression.span.start);
  return { start: Math.max(word, 0), end: Math.max(word, 0) + 1 };
}

/** `9%, down from 14% in 1983 and [22%] in 1982`: behind what it changed from stands what it was before that. */
function isListedWithFormer({ from, to }: Change): boolean {
  return from !== null && to !== null && from.span.start > to.span.start;
}
