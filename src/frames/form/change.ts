import type { Direction } from '../../language/language';
import type { Evidence } from '../../model/claim';
import type { Expression, ExpressionKind } from '../../model/expression';
import type { VerbGroup } from '../../syntax';
import { toClaimTime } from '../claim-time';
import { type Governor, isPriced } from '../governor';
import type { Link } from '../links';
import { crossedBalance } from '../links/pairs';
import { standsAside } from '../links/statements';
import { isMeasure, isThing } from '../measure';
import { isApposedPart } from '../measure/echo';
import { growsAt, type Move, moveBefore, moveBehind, moveTo } from '../move';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb, holdsVerb } from '../verb-cues';
import { PARTS } from '../word-sets';
import type { FormInput, FormReading, FormRule } from './form';

/** A figure before, an amount of change, or `higher than` is linked to it. */
export const linkedChange: FormRule = (input) => {
  const link = input.links.of.get(input.expression);
  if (!link || (link.from === null && link.by === null)) return null;
  // `raise the fee from $3 to $4 and the fine from $9 to $8`: a pair says itself which way it goes.
  const paired = link.rule === 'links/from-to' ? byValue(input, link) : null;
  const direction =
    link.direction ??
    paired ??
    verbOfChange(input)?.direction ??
    input.governor.changeNoun?.direction ??
    byValue(input, link);
  return toChange(input, direction ?? 'none', input.view.wordEvidence('form', link.cue, link.rule));
};

/** The words are silent: the two figures say which way it went. */
function byValue({ view, expression }: FormInput, { from }: Link): Direction | null {
  const crossed = from === null ? null : crossedBalance(view, from, expression);
  if (crossed) return crossed;
  const after = amount(view.expression(expression));
  const before = from === null ? null : amount(view.expression(from));
  // From 2 km to 500 metres: the numbers alone do not tell.
  const apart = from !== null && isOtherMeasure(view.expression(expression), view.expression(from));
  if (after === null || before === null || apart) return null;
  return after > before ? 'increase' : after < before ? 'decrease' : 'none';
}

function isOtherMeasure(after: Expression, before: Expression): boolean {
  return after.kind === 'measure' && before.kind === 'measure' && after.unit !== before.unit;
}

function amount({ value, range }: Expression): number | null {
  return value ?? range?.max ?? range?.min ?? null;
}

/** `sales were down 4%`, `up by 5%`, `2% higher`: a word of direction stands beside the figure. */
export const changeModifier: FormRule = (input) => {
  const { view, expression } = input;
  const move = moveBefore(view, expression) ?? shiftBehind(input);
  if (move) return toChange(input, move.direction, view.wordEvidence('form', move.word, 'form/change-modifier'), 'by');
  const reached = moveTo(view, expression);
  return reached && toChange(input, reached.direction, view.wordEvidence('form', reached.word, 'form/change-modifier'));
};

/** `72 thousand down in February`, `2% lower`: no noun that the word describes follows, nor what it is compared with. */
function shiftBehind({ view, expression }: FormInput): Move | null {
  const move = moveBehind(view, expression);
  if (move && isMoreOf(view, expression, move.word)) return move;
  if (!move || !view.cues.shiftWords.has(view.norm(move.word)) || view.expression(expression).kind === 'ordinal')
    return null;
  const next = view.words[move.word + 1];
  return next && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.norm === 'than') ? null : move;
}

/** `30% [more] nurses`, `400 [fewer] prisoners`; `400 more beds` may be those that are added. */
function isMoreOf(view: SentenceView, expression: number, word: number): boolean {
  const { kind } = view.expression(expression);
  const norm = view.norm(word);
  if (norm !== 'fewer' && !(kind === 'percentage' && (norm === 'more' || norm === 'less'))) return false;
  const counted = view.chunkAt(word);
  return counted !== null && counted.head > word && view.norm(counted.end) !== 'than';
}

/** `an increase of 7%`, `a 7% rise`. */
export const changeNoun: FormRule = (input) => {
  if (!input.governor.changeNoun || isEquated(input)) return null;
  const { chunk, direction } = input.governor.changeNoun;
  return toChange(input, direction, input.view.wordEvidence('form', chunk.head, 'form/change-noun'));
};

/** A verb of change governs it: `rose 5%`, `will reduce the rate to 25%`, `doubled`. */
export const changeVerb: FormRule = (input) => {
  const { view, expression } = input;
  const verb = verbOfChange(input);
  if (!verb || isRaised(input) || isPartToldBeside(input)) return null;
  const { kind } = view.expression(expression);
  const counts = kind !== 'percentage' && kind !== 'currency' && input.governor.preposition !== 'at';
  if (verb.direction === 'none' && counts) return null;
  return toChange(input, verb.direction, view.wordEvidence('form', verb.word, 'form/change-verb'));
};

/** Money that somebody raises or gains is a level, a part of a whole a share: `the firm raised $3 million`. */
function isRaised({ view, governor, expression, measure }: FormInput): boolean {
  const { clause, preposition, chunk } = governor;
  if (chunk === null || preposition !== '' || clause?.verb?.voice !== 'active') return false;
  const subject = view.subject(clause);
  const { kind } = view.expression(expression);
  // `recover 80% of their costs`
  if (measure.whole && directionOfVerb(view, clause.verb) === 'increase') return true;
  const raising = view.cues.raisingVerbs.has(clause.verb.lemma);
  // `the levy would raise €9 million`: what brings in money is no less a measure.
  if (raising && kind === 'currency') return true;
  const raised = kind === 'currency' || (kind === 'number' && raising);
  return raised && (subject === null ? raising : !isMeasure(view, subject, clause) || view.norm(chunk.end) === 'out');
}

/** `remains the leader at $7 billion (3% of GDP)`, `bringing it to $6 million or 3% of output`: of the amount that moves, it is said what part that is. */
function isPartToldBeside({ view, governor: { chunk }, expression, links, measure }: FormInput): boolean {
  if (!measure.whole || !chunk || !PARTS.has(view.expression(expression).kind)) return false;
  const amount = links.of.get(expression)?.alternateOf ?? null;
  return view.norm(chunk.start - 1) === '(' || (amount !== null && view.expression(amount).kind === 'currency');
}

/** A word that says which way something moves. */
interface Mover {
  direction: Direction;
  word: number;
}

/** The verb of change that the figure is, is the object of, or hangs on by `by`, `to` or `from`. */
function verbOfChange(input: FormInput): Mover | null {
  const { view, governor, expression } = input;
  const own = view.cues.changeVerbs.get(view.lemma(governor.word)) ?? multiplied(view, governor.word, expression);
  if (own) return { direction: own, word: governor.word };
  const verb = governor.clause?.verb;
  if (!verb || !mayMove(input, verb)) return null;
  return view.cues.settingVerbs.has(verb.lemma) ? setTo(input, verb) : movedBy(input, verb);
}

/** What the verb says, it says of the figure. */
function mayMove(input: FormInput, verb: VerbGroup): boolean {
  const { view, governor, expression } = input;
  if (governor.inSubject || standsAside(view, expression)) return false;
  // `increased the supply of water for 900 villages`: who is served does not grow.
  if (governor.noun && view.preposition(governor.chunk) === 'for') return false;
  if (isServed(view, governor) || isPriced(view, governor.chunk)) return false;
  // `take up 35% of the grant`
  return !isEquated(input) && !holdsVerb(view.cues.shareVerbs, view, verb);
}

/** `brought down to 4%`, `drove prices down to $4`; `took off with 80% of its seats filled` brings nothing anywhere. */
function setTo({ view, governor, expression }: FormInput, verb: VerbGroup): Mover | null {
  const before = (governor.chunk?.preposition ?? -1) - 1;
  const led = [verb.end, before].map((word) => view.cues.changeModifiers.get(view.norm(word))).find(Boolean);
  return led && GOVERNED.has(governor.preposition)
    ? { direction: led, word: verb.head }
    : settled(view.expression(expression), governor, verb.head);
}

/** `rose by 5%`, `fell to $4`, `remains at 3%`. */
function movedBy({ view, governor, expression }: FormInput, verb: VerbGroup): Mover | null {
  const direction = directionOfVerb(view, verb);
  if (!direction) return null;
  const says = direction === 'none' ? stays(view, governor) : isLedTo(view, governor, expression);
  return says ? { direction, word: verb.head } : null;
}

function isLedTo(view: SentenceView, { preposition }: Governor, expression: number): boolean {
  return GOVERNED.has(preposition) || view.expression(expression).trend !== null;
}

/** It is the figure that stays, not something beside it. */
function stays(view: SentenceView, governor: Governor): boolean {
  const chunks = [governor.chunk, governor.noun];
  // `remains at 3%, less than half the target`: what is added to the figure stays out of it.
  if (chunks.some((chunk) => view.norm((chunk?.start ?? 0) - 1) === ',')) return false;
  // `remains the lead sector with 9% of output`, `remains a donor, with grants of $9 million`
  if (chunks.some((chunk) => view.preposition(chunk) === 'with')) return false;
  return governor.preposition !== 'at' || !namesObject(view, governor);
}

/** `increase support to over [900 families]`: they get it. */
function isServed(view: SentenceView, { counted, chunk, clause }: Governor): boolean {
  const object = view.chunk(clause?.objects[0] ?? -1);
  if (!counted || !chunk || view.preposition(chunk) !== 'to' || object?.end !== chunk.preposition) return false;
  const { lemma } = view.words[chunk.head]!;
  return view.cues.givenNouns.has(view.lemma(object.head)) && view.cues.entityNouns.has(lemma);
}

/** `a [doubling] over ten years`: a verb as a noun. */
function multiplied(view: SentenceView, word: number, expression: number): Direction | null {
  const { kind, value } = view.expression(expression);
  if (kind !== 'multiplier' || value === null || !view.norm(word).endsWith('ing')) return null;
  return value > 1 ? 'increase' : 'decrease';
}

/** `remains [the largest donor] at $9 million`. */
function namesObject(view: SentenceView, { clause }: Governor): boolean {
  return !!clause?.objects.some((index) => isThing(view, view.chunk(index)!));
}

/** `rose to 20 trillion, equal to [4%] of output`, `rose by 4%, short of the target of [5%]`: an apposition that the verb does not govern. */
function isEquated({ view, governor, expression }: FormInput): boolean {
  const { chunk, noun, changeNoun } = governor;
  if (isApposedPart(view, governor, expression)) return true;
  if (chunk !== null && view.cues.equatingAdjectives.has(view.norm(chunk.preposition - 1))) return true;
  const standard = noun !== null && !changeNoun && view.cues.standardNouns.has(view.lemma(noun.head));
  return standard && view.preposition(chunk) === 'of' && view.preposition(noun) === 'of';
}

/** `bringing support to $1 billion`, `bring the deficit below 4%`: set to a new level. */
function settled({ comparator }: Expression, { preposition }: Governor, word: number): Mover | null {
  if (comparator === '<' || comparator === '<=') return { direction: 'decrease', word };
  return preposition === 'to' || preposition === 'above' ? { direction: 'increase', word } : null;
}

const GOVERNED: ReadonlySet<string> = new Set(['', 'by', 'to', 'from', 'at', 'below', 'above', 'in', 'into']);

/** The figure as a change in a direction, with what is linked to it; `by` where the cue says that the figure is the amount. */
export function toChange(
  input: FormInput,
  direction: Direction,
  cue: Evidence,
  part: 'any' | 'by' = 'any',
): FormReading {
  const { view, expression, links, times } = input;
  const figure = view.expression(expression);
  const { from, by } = links.of.get(expression) ?? { from: null, by: null };
  const fromTime = from === null ? undefined : times.of.get(from);
  const toTime = times.of.get(expression);
  const isAmount = from === null && by === null && (part === 'by' || isAmountOfChange(input, figure));
  return {
    form: {
      form: 'change',
      change: {
        direction,
        from: from === null ? null : view.expression(from),
        to: isAmount ? null : figure,
        by: by !== null ? view.expression(by) : isAmount ? figure : null,
        fromTime: fromTime === undefined ? null : toClaimTime(view, fromTime, expression),
        toTime: toTime === undefined ? null : toClaimTime(view, toTime, expression),
      },
    },
    evidence: [cue],
  };
}

/** By how much, not to what: `rose 5%`, `by $3 million`, `doubled`; `rose to 5%` states the level reached. */
function isAmountOfChange({ view, governor }: FormInput, { kind, text, trend }: Expression): boolean {
  const { preposition, changeNoun: noun, chunk } = governor;
  if (REACHED.has(text.split(/\s/, 1)[0]!.toLowerCase())) return false;
  // `led to [a 6% drop]`: the preposition is the noun's.
  if (noun) return noun.chunk === chunk || !REACHED.has(view.preposition(chunk));
  if (growsAt(view, governor, kind)) return true;
  if (REACHED.has(preposition)) return false;
  return preposition === 'by' || AMOUNTS.has(kind) || (trend !== null && preposition === '');
}

const AMOUNTS: ReadonlySet<ExpressionKind> = new Set(['fraction', 'multiplier', 'percentage']);
const REACHED: ReadonlySet<string> = new Set(['to', 'at', 'below', 'above', 'into']);
