import type { Cues } from '../../language/lookups';
import type { Clause, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import type { Governor } from '../governor';
import { holdsVerb } from '../holds-verb';
import { isThing, type Measure } from '../measure';
import type { SentenceView } from '../sentence-view';
import { namePhrase } from './within';

/** `€6 million is set aside for [fisheries]`, `$9 million has been earmarked to help [farmers]`: where nobody gives, who gets. */
export function recipient(
  view: SentenceView,
  cues: Cues,
  { clause, inSubject }: Governor,
  _measure: Measure,
): WordRange | null {
  if (!inSubject || !clause || !holdsVerb(cues.allocationVerbs, view, clause.verb)) return null;
  return servedBy(view, cues, clause) ?? helped(view, cues, clause);
}

function servedBy(view: SentenceView, cues: Cues, { index, verb }: Clause): WordRange | null {
  const target = view.syntax.chunks.find(
    (chunk) => chunk.clause === index && chunk.start >= verb!.end && TOWARDS.has(view.preposition(chunk)),
  );
  const served = target && isThing(view, target) && !cues.measureNouns.has(view.lemma(target.head));
  return served ? namePhrase(view, target) : null;
}

const TOWARDS: ReadonlySet<string> = new Set(['for', 'to', 'towards', 'toward']);

/** The object of the purpose. */
function helped(view: SentenceView, cues: Cues, { index }: Clause): WordRange | null {
  const purpose = view.syntax.clauses.find(({ parent, verb }) => parent === index && verb?.nonfinite);
  const object = view.chunk(purpose?.objects[0] ?? -1);
  return object && isEntity(view, cues, object) ? namePhrase(view, object) : null;
}
