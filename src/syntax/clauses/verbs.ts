import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { ClauseKind } from '../sentence-syntax';
import { readNounVerbs } from '../tagging/noun-verbs';
import type { GroupDraft } from '../verb-groups';
import { CLOSING_QUOTES } from '../word-sets';
import type { ClauseDraft } from './clause-draft';
import { coordinateVerb } from './coordination';
import { openVerb, readParticiple } from './nonfinite';
import type { Reading } from './reading';
import { opensAfterComma, tailSubject } from './tail';
import { createRoleReader } from './verb-role';

/** Gives a verb group its clause: one that waits for it, or a new one. */
export type VerbRule = (reading: Reading, group: GroupDraft) => void;

export function createVerbRule(language: Language, lemmatizer: Lemmatizer): VerbRule {
  const nounVerbs = readNounVerbs(language, lemmatizer);
  const { objectControlVerbs } = closedClassesOf(language);
  const { reportingVerbs } = cuesOf(language);
  const roleOf = createRoleReader(language);

  return (reading, group) => {
    if (isInvertedReport(reading, group)) {
      reading.openAside(group.start).verb = group;
      return;
    }
    const listed = listsOn(reading, group);
    const role = listed ? 'finite' : roleOf(reading, group);
    if ((reading.conjunction < 0 && !listed) || !coordinateVerb(reading, group, role)) {
      if (role === 'finite') readFinite(reading, group);
      else if (role === 'infinitive') readInfinitive(reading, group);
      else readParticiple(reading, group, role);
    }
    reading.settle();
  };

  /** `it could claim 500 lives," wrote the author`, `…, added the minister.`: behind a statement its speaker. */
  function isInvertedReport({ current, words, ahead }: Reading, { lemma, start, end, form }: GroupDraft): boolean {
    if (current.verb === null || lemma === 'tell' || !reportingVerbs.has(lemma) || (form !== 'ed' && form !== 'finite'))
      return false;
    if (end !== start + 1 || !CLOSING.has(words[start - 1]!.text)) return false;
    const speaker = ahead.chunkAt(end);
    if (!speaker || words[speaker.head]!.expression >= 0) return false;
    if (CLOSING_QUOTES.has(words[start - 1]!.text)) return true;
    const next = words[speaker.end];
    return !next || next.tag === 'PUNCT';
  }

  function readFinite(reading: Reading, group: GroupDraft): void {
    const { current } = reading;
    if (current.verb === null) {
      takeVerb(reading, current, group);
    } else if (believed(reading, group)) {
      openBelow(reading, 'complement', current.index, current.antecedent, group);
    } else {
      returnToReport(reading, group);
      if (!takeWaiting(reading, current, group)) readOn(reading, current, group);
    }
  }

  /** Gives the verb to a clause above that waits for one. */
  function takeWaiting(reading: Reading, { verb }: ClauseDraft, group: GroupDraft): boolean {
    const opened = gerundSubject(reading);
    if (opened) {
      opened.verb = group;
      reading.current = opened;
      return true;
    }
    const waiting = reading.waitingAncestor();
    // `The sector, which recorded low growth, performed better`: behind a comma not what was recorded.
    const comma = reading.words[group.start - 1]!.text === ',';
    if (!waiting || (tailSubject(reading) >= 0 && reportingVerbs.has(verb!.lemma) && !comma)) return false;
    reading.current = waiting;
    takeVerb(reading, waiting, group);
    return true;
  }

  /** The verb's clause is new, unless it is no verb after all. */
  function readOn(reading: Reading, current: ClauseDraft, group: GroupDraft): void {
    const tail = tailSubject(reading);
    if (tail < 0) {
      const { kind, index, subject } = reading.finite(current);
      openBelow(reading, kind, index, subject, group);
    } else if (isNounAfterAll(reading, tail, group)) {
      reading.absorb(tail, group);
    } else {
      openOnTail(reading, tail, group);
    }
  }

  /** `said exports, valued at $5 billion,` + `rose`: over what is said of it between commas, the object of the report acts. */
  function returnToReport(reading: Reading, { start }: GroupDraft): void {
    const { current, words } = reading;
    const above = reading.parentOf(current);
    if (words[start - 1]!.text !== ',' || !above?.verb || !reportingVerbs.has(above.verb.lemma)) return;
    const told =
      current.kind === 'relative' ? current.antecedent : current.kind === 'participle' ? current.subject : -1;
    if (told >= 0 && above.objects.at(-1) === told) reading.current = above;
  }

  /** `the posts that the board believes` + `are needed`: what is said of the antecedent is below what somebody says. */
  function believed(
    { current: { kind, verb, antecedent, subject, objects } }: Reading,
    { start }: GroupDraft,
  ): boolean {
    const says = kind === 'relative' && antecedent >= 0 && subject !== antecedent && objects.length === 0;
    return says && verb!.end === start && reportingVerbs.has(verb!.lemma);
  }

  /** `increase food` + `needs by 5%`: a second finite verb that nothing opens a clause for. */
  function isNounAfterAll(reading: Reading, tail: number, { start, end, head }: GroupDraft): boolean {
    const { current, chunks, words } = reading;
    const reported = reportingVerbs.has(current.verb!.lemma) || objectControlVerbs.has(current.verb!.lemma);
    return !reported && end === start + 1 && chunks[tail]!.end === start && nounVerbs.get(words[head]!.norm) === 's';
  }

  /** `said exports rose`: the object turns out to be the subject of a clause of its own. */
  function openOnTail(reading: Reading, tail: number, group: GroupDraft): void {
    const { start } = reading.chunks[tail]!;
    reading.current.objects.pop();
    const beside = opensAfterComma(reading, tail) && !reportingVerbs.has(reading.current.verb!.lemma);
    const above = beside ? reading.finite(reading.current) : reading.current;
    const clause = reading.open(beside ? above.kind : 'complement', above.index, start, -1);
    reading.claim(start, group.start);
    clause.free.push(tail);
    takeVerb(reading, clause, group);
  }

  /** `for exports to rise`, `expects exports to rise`: there the noun between is the subject, else that of the verb above. */
  function readInfinitive(reading: Reading, group: GroupDraft): void {
    const { verb, objects } = reading.current;
    const noun = reading.chunkEndingAt(group.start);
    if (isSecondControlled(reading, noun)) {
      openControlled(reading, noun, group);
      return;
    }
    const marked = noun >= 0 && reading.words[reading.chunks[noun]!.preposition]?.norm === 'for';
    const controls =
      !reading.comma && verb?.voice === 'active' && objectControlVerbs.has(verb.lemma) && objects.length > 0;
    const clause = openVerb(reading, 'complement', group, group.start, 'infinitive');
    if (marked) clause.subject = noun;
    else if (controls) clause.subject = objects[objects.length - 1]!;
  }
}

/** `expects prices to fall and [wages] to rise`: joined to what is expected of another. */
function isSecondControlled(reading: Reading, noun: number): boolean {
  const { current, chunks, words } = reading;
  const above = reading.parentOf(current);
  if (noun < 0 || words[chunks[noun]!.start - 1]?.tag !== 'CCONJ' || !current.verb?.nonfinite) return false;
  return above !== null && above.objects.at(-1) === current.subject;
}

function openControlled(reading: Reading, noun: number, group: GroupDraft): void {
  const { chunks, current } = reading;
  current.objects = current.objects.filter((index) => index !== noun);
  reading.current = reading.parentOf(current)!;
  const clause = openVerb(reading, 'complement', group, group.start, 'infinitive');
  chunks[noun]!.conjunctOf = -1;
  chunks[noun]!.clause = clause.index;
  clause.subject = noun;
}

function takeVerb(reading: Reading, clause: ClauseDraft, group: GroupDraft): void {
  clause.verb = group;
  clause.subject = clause.existential ? -1 : reading.subjectOf(clause);
}

function openBelow(reading: Reading, kind: ClauseKind, parent: number, subject: number, group: GroupDraft): void {
  const clause = reading.open(kind, parent, group.start, -1);
  clause.subject = subject;
  clause.verb = group;
}

/** `raising the rate` + `cut demand`: the clause whose subject a gerund at its front is, or null; over what the object says of itself. */
function gerundSubject(reading: Reading): ClauseDraft | null {
  for (let at: ClauseDraft | null = reading.current; at; at = reading.parentOf(at)) {
    const parent = reading.parentOf(at);
    const gerund = at.kind === 'participle' && at.verb?.form === 'ing' && at.marker < 0;
    if (gerund) return parent && parent.verb === null && parent.free.length === 0 ? parent : null;
    if (at.kind !== 'relative' && at.kind !== 'complement') return null;
  }
  return null;
}

/** `noted five, blocked four and won two`: right behind a comma, with an object of its own, one more of a list of verbs. */
function listsOn(reading: Reading, { form, start, end, modal }: GroupDraft): boolean {
  const { words, current, ahead } = reading;
  if (current.verb === null || end !== start + 1 || words[start - 1]!.text !== ',' || !ahead.chunkAt(end)) return false;
  // `will halve times, carry 9 and cost 4`
  if (form === 'bare') return current.verb.modal !== null || current.verb.form === 'infinitive';
  return form === 'ed' || (form === 'finite' && modal === null && reading.waitingAncestor() === null);
}

const CLOSING: ReadonlySet<string> = new Set([...CLOSING_QUOTES, ',']);
