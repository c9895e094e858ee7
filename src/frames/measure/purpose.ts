import type { Clause, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { actionPhrase, fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { holdsVerb } from '../verb-cues';
import { isThing } from './measurable';
import { found, type MeasureRule } from './measure';

/** `$4 million to upgrade [rural roads]`, `$4 million for repairing [roads]`, `$2 million for [dredging]`: money for an action. */
export const ofPurpose: MeasureRule = (view, { chunk, clause, inSubject }, expression) => {
  if (!chunk || !clause?.verb || view.expression(expression).kind !== 'currency') return null;
  // `$4 million is allotted [to repair roads]`
  if (inSubject && !holdsVerb(view.cues.allocationVerbs, view, clause.verb)) return null;
  const purpose = purposeBehind(view, inSubject ? clause.verb : chunk);
  return purpose ? found(view, purpose, 'purpose') : null;
};

/** Behind an amount, what an action is done to, else the action. */
export function purposeBehind(view: SentenceView, range: WordRange): WordRange | null {
  // `is set aside to repair roads`
  const end = view.tag(range.end) === 'ADV' ? range.end + 1 : range.end;
  const purpose = PURPOSES.has(view.norm(end)) ? view.clauseAt(end + 1) : null;
  if (!purpose?.verb?.nonfinite || purpose.verb.start > end + 1) return null;
  // `to be spent on [roads]`
  if (purpose.verb.voice === 'passive') return spentOn(view, purpose);
  const object = view.chunk(purpose.objects[0] ?? -1);
  // `to assist the police`: who gets it is not what it is for.
  if (object)
    return isThing(view, object) && !isEntity(view, object) ? withoutFigure(view, fullPhrase(view, object)) : null;
  return view.norm(end) === 'for' ? { start: end + 1, end: purpose.verb.end } : null;
}

function spentOn(view: SentenceView, { verb }: Clause): WordRange | null {
  const target = holdsVerb(view.cues.allocationVerbs, view, verb) ? view.chunkAt(verb!.end + 1) : null;
  return target?.preposition === verb!.end && isThing(view, target) ? fullPhrase(view, target) : null;
}

const FOR: ReadonlySet<string> = new Set(['for', 'in', 'on']);
const PURPOSES: ReadonlySet<string> = new Set(['for', 'to']);

/** `the allocation includes $4 million for [rural clinics]`: of the parts of a sum what each is for, not the sum. */
export const ofIncluded: MeasureRule = (view, { chunk, clause, inSubject }) => {
  if (!chunk || inSubject || !view.cues.includingVerbs.has(clause?.verb?.lemma ?? '')) return null;
  const purpose = view.chunk(chunk.index + 1);
  if (purpose?.preposition !== chunk.end || !FOR.has(view.preposition(purpose))) return null;
  return isThing(view, purpose) ? found(view, actionPhrase(view, purpose), 'included') : null;
};

/** `$420 million came from [stamp duties] and $310 million from [customs]`: of money that comes from somewhere, whence. */
export const ofOrigin: MeasureRule = (view, { chunk, clause }, expression) => {
  if (!chunk || !clause?.verb || view.expression(expression).kind !== 'currency') return null;
  if (!view.cues.originVerbs.has(clause.verb.lemma) || clause.verb.lemma === 'be') return null;
  const end = chunk.end === clause.verb.start ? clause.verb.end : chunk.end;
  const source = view.norm(end) === 'from' ? view.chunkAt(end + 1) : null;
  return source?.preposition === end && isThing(view, source) ? found(view, fullPhrase(view, source), 'origin') : null;
};
