import type { GroupDraft } from '../verb-groups';
import type { ClauseDraft } from './clause-draft';
import type { Reading, VerbRole } from './reading';

/** `rose and fell`: a verb after a conjunction shares the subject of the nearest one that it is like. */
export function coordinateVerb(reading: Reading, group: GroupDraft, role: VerbRole): boolean {
  let model: ClauseDraft | null = reading.current;
  while (model && !isLike(reading, model, group, role)) model = reading.parentOf(model);
  if (!model?.verb) return false;
  const { verb, kind, subject, antecedent, index } = model;
  const clause = reading.open(kind, index, group.start, -1);
  clause.verb = { ...group, ...inherited(reading, group, verb) };
  clause.subject = subject;
  clause.antecedent = antecedent;
  return true;
}

function isLike({ words }: Reading, { verb }: ClauseDraft, group: GroupDraft, role: VerbRole): boolean {
  if (!verb) return false;
  if (role === 'infinitive') return verb.form === 'infinitive';
  if (role === 'ing') return verb.form === 'ing' || words[verb.head]!.norm.endsWith('ing');
  return !verb.nonfinite || (group.form === 'bare' && verb.form === 'infinitive');
}

/** `will rise and fall`, `was cut and raised`: what the auxiliaries of the first say holds for the second. */
function inherited(
  { words }: Reading,
  { form, head, start, end, lemma }: GroupDraft,
  { modal, tense, voice, nonfinite }: GroupDraft,
): Partial<GroupDraft> {
  // `will build and cut`: the form says nothing of the time.
  const base = end === start + 1 && words[head]!.norm === lemma;
  if ((form === 'bare' || base) && (modal !== null || nonfinite)) return { modal, tense, nonfinite };
  const passive = (form === 'participle' || form === 'ed') && voice === 'passive';
  return passive ? { modal, tense, voice, nonfinite } : {};
}
