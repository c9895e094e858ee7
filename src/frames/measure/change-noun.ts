import type { Clause, NounChunk, WordRange } from '../../syntax';
import type { Cues } from '../cues';
import { isEntity } from '../entity';
import { attachedTo, fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { isThing, measuredOf } from './measurable';
import { found, type Measure, type MeasureRule } from './measure';

/** `a 4% increase in [ticket sales]`, `[GDP] growth of 5%`, `[tourism] registered a rise of 7%`. */
export const ofChangeNoun: MeasureRule = (view, cues, { changeNoun, clause, chunk }) => {
  if (!changeNoun) return null;
  const behind = chunk ? complementOf(view, chunk, IN) : null;
  return behind
    ? found(view, fullPhrase(view, behind), 'change-of')
    : whatChanges(view, cues, changeNoun.chunk, clause);
};

/** What a noun of change is the change of: its complement, its modifier, what stands beside it, or who shows it. */
export function whatChanges(view: SentenceView, cues: Cues, noun: NounChunk, clause: Clause | null): Measure | null {
  const complement = complementOf(view, noun, CHANGED);
  if (complement) return found(view, withoutFigure(view, fullPhrase(view, complement)), 'change-of');
  const modifiers = nounModifiers(view, noun);
  if (modifiers) return found(view, modifiers, 'change-compound');
  const beside = view.chunk(noun.conjunctOf);
  if (beside && view.holdsFigure(beside) && isThing(view, beside)) {
    return found(view, withoutFigure(view, beside), 'change-beside');
  }
  const subject = view.subject(clause);
  if (!subject || subject.index === noun.index || !isThing(view, subject) || isEntity(view, cues, subject)) return null;
  return found(view, withoutFigure(view, measuredOf(view, cues, subject)), 'change-subject');
}

/** Whether a noun of change says itself what changes: `growth of output`, `GDP growth`. */
export function namesChange(view: SentenceView, noun: NounChunk): boolean {
  return complementOf(view, noun, CHANGED) !== null || nounModifiers(view, noun) !== null;
}

const IN: ReadonlySet<string> = new Set(['in']);
const CHANGED: ReadonlySet<string> = new Set(['in', 'of', 'to']);

function complementOf(view: SentenceView, noun: NounChunk, prepositions: ReadonlySet<string>): NounChunk | null {
  for (const next of attachedTo(view, noun)) {
    if (isThing(view, next) && prepositions.has(view.preposition(next))) return next;
  }
  return null;
}

/** Nouns before a head: `[GDP] growth`. */
function nounModifiers(view: SentenceView, chunk: NounChunk): WordRange | null {
  let start = chunk.head;
  while (start > chunk.start && isNounModifier(view, start - 1)) start--;
  return start < chunk.head ? { start, end: chunk.head } : null;
}

function isNounModifier(view: SentenceView, word: number): boolean {
  const { tag, expression } = view.words[word]!;
  return expression < 0 && (tag === 'NOUN' || tag === 'PROPN');
}
