import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { fullPhrase, withoutFigure } from '../phrase';
import { isRepeated } from '../repeated';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb } from '../verb-cues';
import { isMeasuring, isThing } from './measurable';

/**
 * `[It] fell to 5%`: a pronoun of which only an amount is said stands for what is measured. What an earlier clause of
 * the sentence said something of is meant (`[Emissions] have hardly changed: they are 6% lower`), else the pronoun is
 * given, for the sentence before to resolve; `makesUp` of one that makes a part of an economy (`it contributes 3% of GDP`).
 */
export function pronounMeasure(
  view: SentenceView,
  subject: NounChunk,
  clause: Clause | null,
  makesUp = false,
): WordRange | null {
  if (!view.cues.impersonalPronouns.has(view.norm(subject.head)) || !clause?.verb) return null;
  // `it will cut [the number of ministries] to 15`
  if (!(makesUp || isMeasuring(view, clause)) || clause.objects.some((index) => isPlainThing(view, index))) return null;
  const own = fullPhrase(view, subject);
  if (isRepeated(view, own)) return own;
  const named = view.syntax.clauses
    .filter((other) => other !== clause && other.kind !== 'relative')
    .map((other) => view.subject(other))
    .findLast((other) => other && other.end <= subject.start && isThing(view, other) && !isEntity(view, other));
  const meant = named ?? movedAbove(view, clause);
  return meant ? withoutFigure(view, fullPhrase(view, meant)) : subject;
}

/** `raise [the pension], so that it becomes $9 a week`: what the clause above moves. */
export function movedAbove(view: SentenceView, clause: Clause): NounChunk | null {
  const above = clause.kind === 'main' ? null : view.parent(clause);
  const object = above && directionOfVerb(view, above.verb) ? view.chunk(above.objects[0] ?? -1) : null;
  return object && isThing(view, object) ? object : null;
}

function isPlainThing(view: SentenceView, index: number): boolean {
  const chunk = view.chunk(index);
  return chunk !== null && isThing(view, chunk) && !isEntity(view, chunk) && !view.holdsFigure(chunk);
}
