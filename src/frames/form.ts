import type { Direction } from '../language/language';
import type { ClaimFormFields, Evidence } from '../model/claim';
import type { Expression } from '../model/expression';
import type { Mention } from '../model/mention';
import type { NounChunk } from '../syntax';
import type { Cues } from './cues';
import type { Governor } from './governor';
import type { Link, Links } from './links';
import { isMeasure, type Measure } from './measure';
import { attachedTo, fullPhrase } from './phrase';
import type { SentenceView } from './sentence-view';
import { type Times, toClaimTime } from './time';

export interface FormReading {
  form: ClaimFormFields;
  evidence: Evidence[];
}

/** Everything that the form of a figure is read from. */
export interface FormInput {
  view: SentenceView;
  cues: Cues;
  expression: number;
  governor: Governor;
  links: Links;
  times: Times;
  measure: Measure;
}

/** How the figure is asserted; the first rule that speaks decides. */
export function readForm(input: FormInput): FormReading {
  for (const rule of RULES) {
    const reading = rule(input);
    if (reading) return reading;
  }
  return { form: { form: 'level' }, evidence: [] };
}

type Rule = (input: FormInput) => FormReading | null;

const RULES: readonly Rule[] = [event, rank, linkedChange, comparison, changeNoun, changeVerb, share];

/** A date that carries a claim by itself, or an anniversary. */
function event({ view, expression }: FormInput): FormReading | null {
  return view.isTime(expression) || isAnniversary(view, expression) ? { form: { form: 'event' }, evidence: [] } : null;
}

export function isAnniversary(view: SentenceView, expression: number): boolean {
  if (view.expression(expression).kind !== 'ordinal') return false;
  const chunk = view.chunkAt(view.wordOf(expression));
  return chunk !== null && ANNIVERSARIES.has(view.lemma(chunk.head));
}

const ANNIVERSARIES: ReadonlySet<string> = new Set([
  'anniversary',
  'birthday',
  'centenary',
  'jubilee',
  'session',
  'meeting',
  'summit',
]);

/** `12th`, `the second largest`, `the highest`, `a record`. */
function rank({ view, expression, governor }: FormInput): FormReading | null {
  const { kind, value } = view.expression(expression);
  if (kind !== 'ordinal') return null;
  return {
    form: { form: 'rank', rank: { position: value, among: among(view, governor.chunk) } },
    evidence: [view.wordEvidence('form', governor.word, 'form/rank')],
  };
}

/** `the highest share [of all countries]`, `the largest [in the world]`. */
function among(view: SentenceView, chunk: NounChunk | null): Mention | null {
  if (!chunk) return null;
  for (const next of attachedTo(view, chunk)) {
    if (['of', 'in', 'among'].includes(view.preposition(next))) return view.mention(fullPhrase(view, next));
  }
  return null;
}

/** A figure before, an amount of change, or `higher than` is linked to it. */
function linkedChange(input: FormInput): FormReading | null {
  const link = input.links.of.get(input.expression);
  if (!link || (link.from === null && link.by === null)) return null;
  const direction = directionOf(input, link);
  return change(input, direction ?? 'none', link, input.view.wordEvidence('form', link.cue, link.rule));
}

/** The words decide; where they are silent, the two figures do. */
function directionOf(input: FormInput, link: Link): Direction | null {
  return (
    link.direction ?? verbDirection(input)?.direction ?? input.governor.changeNoun?.direction ?? byValue(input, link)
  );
}

function byValue({ view, expression }: FormInput, { from }: Link): Direction | null {
  const after = amount(view.expression(expression));
  const before = from === null ? null : amount(view.expression(from));
  if (after === null || before === null) return null;
  return after > before ? 'increase' : after < before ? 'decrease' : 'none';
}

function amount({ value, range }: Expression): number | null {
  return value ?? range?.max ?? range?.min ?? null;
}

/** `three times that of India`, `by 424 votes`, `20% more than men`; `10% higher than in 2011` is a change. */
function comparison(input: FormInput): FormReading | null {
  const { view, cues, expression, governor } = input;
  const verb = governor.clause?.verb;
  const contest = verb && governor.preposition === 'by' && cues.contestVerb.has(verb.lemma);
  const than = thanAfter(view, cues, governor);
  if (!contest && !than) return null;
  if (than && !contest && isPast(view, cues, than.chunk)) {
    return change(input, than.direction, null, view.wordEvidence('form', than.word, 'form/than-before'));
  }
  const other = than?.chunk ?? (contest ? view.chunk(governor.clause!.objects[0] ?? -1) : null);
  return {
    form: {
      form: 'comparison',
      comparison: { than: other ? view.mention(fullPhrase(view, other)) : null, by: view.expression(expression) },
    },
    evidence: [
      contest ? view.evidence('form', verb, 'form/contest') : view.wordEvidence('form', than!.word, 'form/than'),
    ],
  };
}

/** A word of comparison and `than` right behind the figure, with what is compared: `20% more than [men]`. */
function thanAfter(
  view: SentenceView,
  cues: Cues,
  { word, chunk }: Governor,
): { chunk: NounChunk | null; direction: Direction; word: number } | null {
  for (const at of [word + 1, chunk ? chunk.end : word + 1]) {
    const direction = cues.changeModifier.get(view.norm(at));
    if (!direction || view.norm(at + 1) !== 'than') continue;
    return { chunk: view.chunkAt(at + 2) ?? view.chunkAt(at + 3), direction, word: at };
  }
  return null;
}

/** A former state of the same thing: a date, or `level`, `figure`, `that`. */
function isPast(view: SentenceView, cues: Cues, chunk: NounChunk | null): boolean {
  if (!chunk) return false;
  return view.isTimeChunk(chunk) || cues.pastNoun.has(view.lemma(chunk.head)) || view.norm(chunk.head) === 'that';
}

/** A verb of change governs it: `rose 5%`, `will reduce the rate to 25%`, `doubled`. */
function changeVerb(input: FormInput): FormReading | null {
  const { view, expression } = input;
  const verb = verbDirection(input);
  if (!verb) return null;
  const { kind } = view.expression(expression);
  if (verb.direction === 'none' && kind !== 'percentage' && kind !== 'currency') return null;
  if (isRaised(input)) return null;
  return change(input, verb.direction, null, view.wordEvidence('form', verb.word, 'form/change-verb'));
}

/** Money that somebody raises or gains is a level: `the firm raised $3 million`. */
function isRaised({ view, cues, governor, expression }: FormInput): boolean {
  const { clause, preposition, chunk } = governor;
  const subject = view.subject(clause);
  const isObject = chunk !== null && preposition === '' && !governor.inSubject && clause?.verb?.voice === 'active';
  return (
    isObject &&
    view.expression(expression).kind === 'currency' &&
    subject !== null &&
    !isMeasure(view, cues, subject, clause)
  );
}

/** The verb of change that the figure is, is the object of, or hangs on by `by`, `to` or `from`. */
function verbDirection({ view, cues, governor, expression }: FormInput): { direction: Direction; word: number } | null {
  const own = cues.changeVerb.get(view.lemma(governor.word));
  if (own) return { direction: own, word: governor.word };
  const trend = view.expression(expression).trend;
  const verb = governor.clause?.verb;
  if (!verb || governor.inSubject) return null;
  const particle = cues.changeVerb.get(`${verb.lemma} ${view.norm(verb.end)}`);
  const direction = particle ?? cues.changeVerb.get(verb.lemma) ?? null;
  if (direction === null || (direction !== 'none' && trend === null && !GOVERNED.has(governor.preposition)))
    return null;
  return { direction, word: verb.head };
}

const GOVERNED: ReadonlySet<string> = new Set(['', 'by', 'to', 'from', 'at', 'below', 'above', 'in']);

/** `an increase of 7%`, `a 7% rise`. */
function changeNoun(input: FormInput): FormReading | null {
  const { view, governor } = input;
  if (!governor.changeNoun) return null;
  const { chunk, direction } = governor.changeNoun;
  return change(input, direction, null, view.wordEvidence('form', chunk.head, 'form/change-noun'));
}

function change(
  { view, cues, expression, links, times, governor }: FormInput,
  direction: Direction,
  link: Link | null,
  cue: Evidence,
): FormReading {
  const figure = view.expression(expression);
  const linked = link ?? links.of.get(expression);
  const from = linked?.from ?? null;
  const fromTime = from === null ? undefined : times.of.get(from);
  const toTime = times.of.get(expression);
  const amountOfChange = linked?.from == null && linked?.by == null && isAmountOfChange(figure, governor);
  return {
    form: {
      form: 'change',
      change: {
        direction,
        from: from === null ? null : view.expression(from),
        to: amountOfChange ? null : figure,
        by: linked?.by != null ? view.expression(linked.by) : amountOfChange ? figure : null,
        fromTime: fromTime === undefined ? null : toClaimTime(view, cues, fromTime),
        toTime: toTime === undefined ? null : toClaimTime(view, cues, toTime),
      },
    },
    evidence: [cue],
  };
}

/** By how much, not to what: `rose 5%`, `by $3 million`, `doubled`; `rose to 5%` states the level reached. */
function isAmountOfChange({ kind }: Expression, { preposition, changeNoun }: Governor): boolean {
  if (REACHED.has(preposition)) return false;
  return (
    preposition === 'by' || changeNoun !== null || kind === 'percentage' || kind === 'multiplier' || kind === 'fraction'
  );
}

const REACHED: ReadonlySet<string> = new Set(['to', 'at', 'below', 'above', 'into']);

/** A part of a named whole: `40% of patents`, `accounting for 70%`, `three in four workers`, `of which 5%`, `$2 billion or 30%`. */
function share(input: FormInput): FormReading | null {
  const { view, cues, expression, measure, governor, links } = input;
  const figure = view.expression(expression);
  if (figure.kind !== 'percentage' && figure.kind !== 'fraction') return null;
  const verb = governor.clause?.verb;
  const shareVerb = verb && !governor.inSubject && cues.shareVerb.has(verb.lemma);
  const counted = figure.kind === 'fraction' && governor.counted && governor.chunk;
  const partitive = ofWhich(view, governor) || partOfAmount(view, links, expression);
  if (!measure.whole && !shareVerb && !counted && !partitive) return null;
  const whole = measure.whole ?? (counted ? { start: governor.word + 1, end: governor.chunk!.end } : null);
  return {
    form: { form: 'share', share: { fraction: fractionOf(figure), whole: whole ? view.mention(whole) : null } },
    evidence: [
      shareVerb
        ? view.evidence('form', verb, 'form/share-verb')
        : view.wordEvidence('form', governor.word, 'form/share-of'),
    ],
  };
}

/** `…, of which 5% is set aside`. */
function ofWhich(view: SentenceView, { clause }: Governor): boolean {
  return (
    clause !== null &&
    clause.marker > 0 &&
    view.norm(clause.marker) === 'which' &&
    view.norm(clause.marker - 1) === 'of'
  );
}

/** `$2 billion or 30%`: of an amount, per cent says what part it is. */
function partOfAmount(view: SentenceView, links: Links, expression: number): boolean {
  const amount = links.of.get(expression)?.alternateOf ?? null;
  return amount !== null && view.expression(amount).kind !== 'percentage';
}

function fractionOf({ kind, value, range }: Expression): number | null {
  const stated = value ?? range?.min ?? range?.max ?? null;
  if (stated === null) return null;
  return kind === 'percentage' ? divide(stated) : stated;
}

/** Per cent to a fraction as the double nearest to the decimal: 40.3 is 0.403. */
function divide(percent: number): number {
  return Number(`${percent}e-2`);
}
