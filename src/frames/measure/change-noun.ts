import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { stoodFor } from '../governor';
import { attachedTo, fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { holdsVerb } from '../verb-cues';
import { isThing, measuredOf } from './measurable';
import { found, type Measure, type MeasureRule } from './measure';

/** `a 4% increase in [ticket sales]`, `[GDP] growth of 5%`, `[tourism] registered a rise of 7%`. */
export const ofChangeNoun: MeasureRule = (view, { changeNoun, clause, chunk, counted }) => {
  if (!changeNoun) return null;
  // `a loss of 12,000 [jobs] in farming`, but `a rise of 5 points in the index`
  const things = counted && chunk && changeNoun.chunk !== chunk && !view.cues.scaleSteps.has(view.lemma(chunk.head));
  if (things && isThing(view, chunk)) return found(view, withoutFigure(view, chunk), 'change-count');
  const behind = chunk ? complementOf(view, chunk, IN) : null;
  return behind ? found(view, fullPhrase(view, behind), 'change-of') : whatChanges(view, changeNoun.chunk, clause);
};

/**
 * A noun of change that nothing says the metric of (`there was [a fall] of 9%`): what its sentence opens with or measured
 * before, else it stands for what the figure before measures; of a body it is its own (`the sector recorded [growth] of 9%`).
 */
export const ofBareChange: MeasureRule = (view, { changeNoun, clause, chunk, word }) => {
  if (!changeNoun || (changeNoun.chunk === chunk && clause?.kind !== 'participle')) return null;
  const repeated = stoodFor(view, changeNoun.chunk);
  if (repeated !== changeNoun.chunk) {
    const { start, end } = fullPhrase(view, repeated);
    return found(view, { start, end: Math.min(end, changeNoun.chunk.preposition) }, 'change-repeated');
  }
  if (!isBareChange(view, changeNoun.chunk)) return null;
  const { chunk: noun } = changeNoun;
  const subject = view.subject(clause);
  if (subject && subject.index !== noun.index && isThing(view, subject) && !isTeller(view, clause)) return null;
  const topic = topicBefore(view, noun);
  if (topic) return found(view, fullPhrase(view, topic), 'change-topic');
  for (let index = noun.index - 1; index >= 0; index--) {
    const before = view.syntax.chunks[index]!;
    const measured = before.end <= word && isThing(view, before) && view.cues.measureNouns.has(view.lemma(before.head));
    if (measured && !isBareChange(view, before)) return found(view, fullPhrase(view, before), 'change-neighbour');
  }
  // `Growth slowed to 3%`: what everybody calls so.
  return found(view, noun, view.tag(noun.start) === 'NOUN' ? 'bare-change' : 'unsaid');
};

/** `In the case of [tea], the increase was 9%`, `As regards [rents], there was a fall`. */
function topicBefore(view: SentenceView, noun: NounChunk): NounChunk | null {
  const first = view.syntax.chunks.find((chunk) => isThing(view, chunk)) ?? null;
  if (!first || first.index >= noun.index || first.start > TOPIC_REACH) return null;
  const of = view.chunk(first.index + 1);
  const led = view.cues.topicNouns.has(view.lemma(first.head)) && view.preposition(first) !== '' ? of : null;
  if (led && led.attachedTo === first.index && isThing(view, led)) return led;
  return view.lemma(first.start - 1) === 'regard' ? first : null;
}

/** Words at the front of a sentence in which its topic starts. */
const TOPIC_REACH = 4;
/** What a noun of change is the change of: its complement, its modifier, what stands beside it, or who shows it. */
export function whatChanges(view: SentenceView, noun: NounChunk, clause: Clause | null): Measure | null {
  const complement = complementOf(view, noun, CHANGED);
  if (complement) return found(view, withoutFigure(view, fullPhrase(view, complement)), 'change-of');
  const modifiers = nounModifiers(view, noun);
  if (modifiers) return found(view, modifiers, 'change-compound');
  const beside = view.chunk(noun.conjunctOf);
  if (beside && view.holdsFigure(beside) && isThing(view, beside)) {
    return found(view, withoutFigure(view, beside), 'change-beside');
  }
  const subject = view.subject(clause);
  // `[This] is an increase of 5%`: for the sentence before to resolve.
  const equates =
    view.cues.equatingVerbs.has(clause?.verb?.lemma ?? '') || holdsVerb(view.cues.shareVerbs, view, clause?.verb);
  if (subject && equates && view.cues.impersonalPronouns.has(view.norm(subject.head)))
    return found(view, subject, 'change-pronoun');
  if (!subject || subject.index === noun.index || !isThing(view, subject) || isEntity(view, subject)) return null;
  if (isTeller(view, clause)) return null;
  const measured = measuredOf(view, subject);
  // `the target is a growth rate of 5%` says of nothing else that it is to grow.
  if (measured.start === subject.start && view.cues.standardNouns.has(view.lemma(subject.head))) return null;
  return found(view, withoutFigure(view, measured), 'change-subject');
}

/** `Analysts had forecast a rise of 3%`: the subject only says so. */
function isTeller(view: SentenceView, clause: Clause | null): boolean {
  return clause?.verb?.voice === 'active' && view.cues.estimatingVerbs.has(clause.verb.lemma);
}

/** `a fall`, `the growth rate`: a noun of change. */
export function isBareChange(view: SentenceView, noun: NounChunk): boolean {
  return view.cues.changeNouns.has(view.lemma(noun.head)) || isRateOfChange(view, noun);
}

/** `growth [rate]`, `[rate] of increase`. */
function isRateOfChange(view: SentenceView, { head, end }: NounChunk): boolean {
  if (view.lemma(head) !== 'rate') return false;
  return (
    view.cues.changeNouns.has(view.lemma(head - 1)) ||
    (view.norm(end) === 'of' && view.cues.changeNouns.has(view.lemma(end + 1)))
  );
}

/** Whether a noun of change says itself what changes: `growth of output`, `GDP growth`. */
export function namesChange(view: SentenceView, noun: NounChunk): boolean {
  const behind = complementOf(view, noun, CHANGED);
  // `the rate of [increase] in spending`
  if (behind && isRateOfChange(view, noun)) return namesChange(view, behind);
  return behind !== null || nounModifiers(view, noun) !== null;
}

const IN: ReadonlySet<string> = new Set(['in']);
const CHANGED: ReadonlySet<string> = new Set(['in', 'of', 'to']);

function complementOf(view: SentenceView, noun: NounChunk, prepositions: ReadonlySet<string>): NounChunk | null {
  for (const next of attachedTo(view, noun)) {
    if (isThing(view, next) && prepositions.has(view.preposition(next)) && !onlyLeads(view, next)) return next;
  }
  return null;
}

/** `a rise of 9% in [contrast] to`, `in real [terms]`, but `in the terms of trade`. */
function onlyLeads(view: SentenceView, { start, head }: NounChunk): boolean {
  return view.cues.leadingNouns.has(view.lemma(head)) && view.tag(start) !== 'DET';
}

/** Nouns before a head: `[GDP] growth`, `[GDP] growth rate`, but `a growth rate`, `total growth`. */
function nounModifiers(view: SentenceView, chunk: NounChunk): WordRange | null {
  let start = chunk.head;
  while (start > chunk.start && isNounModifier(view, start - 1)) start--;
  // `real GDP growth`
  while (start > chunk.start && start < chunk.head && view.cues.kindAdjectives.has(view.norm(start - 1))) start--;
  const first = view.lemma(start);
  const silent = view.cues.changeNouns.has(first) || view.cues.transparentNouns.has(first);
  const alone = start === chunk.head - 1 && silent;
  return start < chunk.head && !alone ? { start, end: chunk.head } : null;
}

function isNounModifier(view: SentenceView, word: number): boolean {
  const { tag, expression } = view.words[word]!;
  return expression < 0 && (tag === 'NOUN' || tag === 'PROPN');
}
