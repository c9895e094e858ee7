import type { ClauseKind } from '../sentence-syntax';
import type { GroupDraft } from '../verb-groups';
import type { ClauseDraft } from './clause-draft';
import { asParticiple, type Reading, type VerbRole } from './reading';

/** `goods made in X`, `, raising Y`, `while raising Y`, `by raising Y`. */
export function readParticiple(reading: Reading, group: GroupDraft, role: VerbRole): void {
  const { current, preposition } = reading;
  const parent = reading.parentOf(current);
  if (parent && current.verb === null && current.kind === 'adverbial' && current.free.length === 0) {
    current.verb = asParticiple(group, role);
    current.subject = reading.sharedSubject(parent);
    return;
  }
  if (reading.comma && preposition < 0) reading.current = describedClause(reading);
  const noun = preposition < 0 ? describedNoun(reading, group, role) : -1;
  const clause = openVerb(reading, 'participle', group, preposition, role);
  if (noun >= 0 && !reading.isTime(noun)) clause.subject = noun;
}

/** `goods made in X`; behind a comma only what a verb has as object: `bought a boat, built in 1990`. */
function describedNoun(reading: Reading, { start }: GroupDraft, role: VerbRole): number {
  const adjacent = reading.chunkEndingAt(start);
  if (adjacent >= 0 || role !== 'participle' || reading.words[start - 1]?.text !== ',') return adjacent;
  const before = reading.chunkEndingAt(start - 1);
  const object = before >= 0 && reading.chunks[before]!.preposition < 0 && !reading.isAmount(before);
  return object && reading.current.objects.includes(before) ? before : -1;
}

/** `Shares fell after the firm reported, closing at $94`: behind a comma a participle describes the main clause. */
function describedClause(reading: Reading): ClauseDraft {
  const nearest = reading.finite(reading.current);
  const above = nearest.kind === 'adverbial' ? reading.parentOf(nearest) : null;
  return above?.verb ? reading.finite(above) : nearest;
}

/** Opens a clause with a verb that is not finite, its subject that of the clause it stands in. */
export function openVerb(
  reading: Reading,
  kind: ClauseKind,
  group: GroupDraft,
  marker: number,
  role: VerbRole,
): ClauseDraft {
  const subject = reading.sharedSubject(reading.current);
  const clause = reading.openUnder(kind, marker >= 0 ? marker : group.start, marker);
  clause.parenthetical = true;
  clause.verb = asParticiple(group, role);
  clause.subject = subject;
  return clause;
}
