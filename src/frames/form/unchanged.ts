import type { SentenceView } from '../sentence-view';
import { toChange } from './change';
import type { FormInput, FormRule } from './form';

/** `unchanged at 640`, `kept at 5%`, `5%, which will remain unchanged`: it stayed where it was. */
export const unchanged: FormRule = (input) => {
  const word = stateBefore(input) ?? statedBehind(input);
  return word === null ? null : toChange(input, 'none', input.view.wordEvidence('form', word, 'form/unchanged'));
};

/** `[unchanged] at 640`, `[kept] at 5%`. */
function stateBefore({ view, governor: { chunk, clause } }: FormInput): number | null {
  const at = chunk?.preposition ?? -1;
  if (at < 1 || view.norm(at) !== 'at') return null;
  if (isUnchanged(view, at - 1)) return at - 1;
  const verb = clause?.verb;
  return verb && verb.end <= at && view.cues.holdingVerbs.has(verb.lemma) ? verb.head : null;
}

/** `the rate of 5% remains [unchanged]`, `5%, which will remain [unchanged]`. */
function statedBehind({ view, governor: { chunk, clause, inSubject } }: FormInput): number | null {
  const told = inSubject ? clause : (view.syntax.clauses.find(({ antecedent }) => antecedent === chunk?.index) ?? null);
  const word = told?.verb?.end ?? -1;
  return chunk && word > 0 && isUnchanged(view, word) ? word : null;
}

function isUnchanged(view: SentenceView, word: number): boolean {
  return view.cues.changeModifiers.get(view.norm(word)) === 'none';
}
