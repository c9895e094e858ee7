import type { Clause, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import type { Governor } from '../governor';
import { isThing, type Measure } from '../measure';
import type { SentenceView } from '../sentence-view';
import { holdsVerb } from '../verb-cues';
import { TOWARDS } from '../word-sets';
import { namePhrase } from './within';

/** `€6 million is set aside for [fisheries]`, `$9 million has been earmarked to help [farmers]`: where nobody gives, who gets. */
export function recipient(view: SentenceView, { clause, inSubject }: Governor, _measure: Measure): WordRange | null {
  if (!inSubject || !clause || !holdsVerb(view.cues.allocationVerbs, view, clause.verb)) return null;
  return servedBy(view, clause) ?? helped(view, clause);
}

function servedBy(view: SentenceView, { index, verb }: Clause): WordRange | null {
  const target = view.syntax.chunks.find(
    (chunk) => chunk.clause === index && chunk.start >= verb!.end && TOWARDS.has(view.preposition(chunk)),
  );
  const served = target && isThing(view, target) && !view.cues.measureNouns.has(view.lemma(target.head));
  return served ? namePhrase(view, target) : null;
}

/** The object of the purpose. */
function helped(view: SentenceView, { index }: Clause): WordRange | null {
  const purpose = view.syntax.clauses.find(({ parent, verb }) => parent === index && verb?.nonfinite);
  const object = view.chunk(purpose?.objects[0] ?? -1);
  return object && isEntity(view, object) ? namePhrase(view, object) : null;
}
