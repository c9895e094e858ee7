import type { WordRange } from '../../syntax';
import type { Cues } from '../cues';
import { isEntity } from '../entity';
import type { Governor } from '../governor';
import type { Measure } from '../measure';
import type { SentenceView } from '../sentence-view';
import { overlaps } from './clause';
import { namePhrase } from './within';

/** `from €5,300 [in Bremen] to €8,400 [in Hamburg]`: a name right behind the figure says for whom it holds. */
export function entityBehind(view: SentenceView, cues: Cues, { chunk, inSubject }: Governor): WordRange | null {
  const next = chunk && !inSubject ? view.chunk(chunk.index + 1) : null;
  if (!next || !BEHIND.has(view.preposition(next)) || next.start > chunk!.end + 2) return null;
  const group = GROUPING.has(view.preposition(next)) && !next.apart;
  return (group || view.words[next.head]!.tag === 'PROPN') && isEntity(view, cues, next)
    ? namePhrase(view, next)
    : null;
}

/** `27% among [young men]`: of a group a common noun will do. */
const GROUPING: ReadonlySet<string> = new Set(['among']);

const BEHIND: ReadonlySet<string> = new Set(['in', 'for', 'among']);

/** `there are 48 farms in [Denmark]`, `5% for [workers aged 60]`: a place or group named in the figure's own clause. */
export function entityNear(
  view: SentenceView,
  cues: Cues,
  { clause, chunk }: Governor,
  { metric }: Measure,
): WordRange | null {
  const near = view.syntax.chunks.filter(
    (other) =>
      other.clause === clause?.index &&
      other.index !== chunk?.index &&
      !overlaps(other, metric) &&
      isEntity(view, cues, other),
  );
  const country = near.find(({ start, end }) =>
    view.words.slice(start, end).some(({ text }) => cues.country.has(text)),
  );
  const named = near.find(({ head }) => view.words[head]!.tag === 'PROPN');
  const served = near.find((other) => view.preposition(other) === 'for' && other.index === (chunk?.index ?? -2) + 1);
  const entity = country ?? served ?? named;
  return entity ? namePhrase(view, entity) : null;
}
