import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import type { GroupDraft } from '../verb-groups';
import type { Reading, VerbRole } from './reading';
import { opensAfterComma, tailSubject } from './tail';

/** Tells what a verb group is in its clause: a form in -ed can be finite or a participle, a bare one finite or an infinitive. */
export type RoleReader = (reading: Reading, group: GroupDraft) => VerbRole;

export function createRoleReader(language: Language): RoleReader {
  const { nominativePronouns } = closedClassesOf(language);
  const { reportingVerbs } = cuesOf(language);

  return (reading, group) => {
    const { current, preposition, conjunction } = reading;
    if (group.form === 'bare') {
      return current.verb === null || tailSubject(reading) >= 0 || conjunction >= 0 ? 'finite' : 'infinitive';
    }
    if (group.form !== 'ed') return group.form;
    if (preposition >= 0) return 'participle';
    return current.verb === null ? edBeforeVerb(reading, group) : edAfterVerb(reading, group);
  };

  /** `goods exported to X rose`, `the bank, founded in X, rose` against `firms exported goods`, `the fact that it closed shows`. */
  function edBeforeVerb(reading: Reading, group: GroupDraft): VerbRole {
    const { current, ahead } = reading;
    if (current.free.length === 0 && current.antecedent < 0) return edWithoutSubject(reading, group);
    if (group.lemma === 'age') return 'participle';
    const overAmount = !reportingVerbs.has(group.lemma);
    return ahead.verbWithoutSubject(group.end, overAmount) && !reading.waitingAncestor() ? 'participle' : 'finite';
  }

  /** `sold goods made in X` against `said exports increased`, `found they needed`. */
  function edAfterVerb(reading: Reading, group: GroupDraft): VerbRole {
    if (reading.conjunction >= 0) return 'finite';
    const tail = tailSubject(reading);
    const awaited = reading.waitingAncestor() !== null && !reading.ahead.verbWithoutSubject(group.end, true);
    if (tail < 0) return awaited ? 'finite' : 'participle';
    if (isNominative(reading, tail) || opensAfterComma(reading, tail)) return 'finite';
    const reported = reportingVerbs.has(reading.current.verb!.lemma) && reading.chunks[tail]!.end <= group.start;
    return (reported || awaited) && !reading.ahead.isReduced(group) ? 'finite' : 'participle';
  }

  function isNominative(reading: Reading, chunk: number): boolean {
    return nominativePronouns.has(reading.headOf(chunk).norm);
  }
}

/** `Asked about X, he`, `with growth projected to reach`, `if adopted`. */
function edWithoutSubject(reading: Reading, group: GroupDraft): VerbRole {
  const { current, comma } = reading;
  const opens = current.marker >= 0 || comma || group.start === current.start;
  return opens || reading.chunkEndingAt(group.start) >= 0 ? 'participle' : 'finite';
}
