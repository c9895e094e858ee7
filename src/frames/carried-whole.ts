import type { Frame } from '../model/frame';
import { fractionOf } from './form/share';
import { readGovernor } from './governor';
import type { SentenceView } from './sentence-view';
import { directionOfVerb, holdsVerb } from './verb-cues';
import { PARTS } from './word-sets';

/** `Labour took 49% of the vote, with National collecting [27%]`: a part of what an earlier clause of the sentence divides. */
export function withCarriedWhole(
  view: SentenceView,
  figure: number,
  frame: Frame,
  earlier: ReadonlyMap<number, Frame>,
): Frame {
  if (!isPartWithoutWhole(frame) || !isHeld(view, figure)) return frame;
  const [divided, model] =
    [...earlier].findLast(([anchor, { form }]) => form.form === 'share' && isHeld(view, anchor)) ?? [];
  if (divided === undefined || model?.form.form !== 'share' || model.form.share.whole === null) return frame;
  if (!isAnotherPart(view, divided, figure)) return frame;
  const word = view.wordOf(divided);
  return {
    ...frame,
    form: { form: 'share', share: { fraction: fractionOf(frame.expression), whole: model.form.share.whole } },
    metric: frame.metric ?? model.metric,
    evidence: [...frame.evidence, view.evidence('form', { start: word, end: word + 1 }, 'form/carried-whole')],
  };
}

function isPartWithoutWhole({ expression, form }: Frame): boolean {
  if (!PARTS.has(expression.kind)) return false;
  return form.form === 'level' || (form.form === 'share' && form.share.whole === null);
}

/** What somebody has or takes: the object of a verb that neither measures nor moves. */
function isHeld(view: SentenceView, figure: number): boolean {
  const { chunk, clause, inSubject } = readGovernor(view, figure);
  const verb = clause?.verb;
  if (!chunk || !verb || inSubject || verb.voice !== 'active' || chunk.head !== view.wordOf(figure)) return false;
  // `accounts for 58% of the total, with the city paying 12%`
  if (holdsVerb(view.cues.shareVerbs, view, verb)) return true;
  if (!clause.objects.includes(chunk.index)) return false;
  return !directionOfVerb(view, verb) && !view.cues.measureVerbs.has(verb.lemma);
}

/** Another holds it, or the same as before at another time; `holds 30% of the shares and charges [5%]` goes on to something else. */
function isAnotherPart(view: SentenceView, divided: number, figure: number): boolean {
  const [first, second] = [readGovernor(view, divided).clause, readGovernor(view, figure).clause];
  return first?.verb?.lemma === second?.verb?.lemma || first?.subject !== second?.subject;
}
