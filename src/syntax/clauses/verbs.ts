import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { ClauseKind } from '../sentence-syntax';
import { readNounVerbs } from '../tagging/noun-verbs';
import type { GroupDraft } from '../verb-groups';
import type { ClauseDraft } from './clause-draft';
import { coordinateVerb } from './coordination';
import { asParticiple, type Reading, type VerbRole } from './reading';

/** Gives a verb group its clause: one that waits for it, or a new one. */
export type VerbRule = (reading: Reading, group: GroupDraft) => void;

export function createVerbRule(language: Language, lemmatizer: Lemmatizer): VerbRule {
  const nounVerbs = readNounVerbs(language, lemmatizer);
  const { nominativePronouns, objectControlVerbs } = closedClassesOf(language);
  const { reportingVerbs } = cuesOf(language);

  return (reading, group) => {
    if (isInvertedReport(reading, group)) {
      reading.openAside(group.start).verb = group;
      return;
    }
    const role = listsOn(reading, group) ? 'finite' : roleOf(reading, group);
    if ((reading.conjunction < 0 && !listsOn(reading, group)) || !coordinateVerb(reading, group, role)) {
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
    if (QUOTES.has(words[start - 1]!.text)) return true;
    const next = words[speaker.end];
    return !next || next.tag === 'PUNCT';
  }

  function roleOf(reading: Reading, group: GroupDraft): VerbRole {
    const { current, preposition, conjunction } = reading;
    if (group.form === 'bare') {
      const alone = current.verb === null || tailSubject(reading) >= 0 || conjunction >= 0;
      return alone || (group.end > group.start + 1 && reading.waitingAncestor()) ? 'finite' : 'infinitive';
    }
    if (group.form !== 'ed') return group.form;
    if (preposition >= 0) return 'participle';
    return current.verb === null ? edBeforeVerb(reading, group) : edAfterVerb(reading, group);
  }

  /** `goods exported to X rose`, `the bank, founded in X, rose` against `firms exported goods`, `the fact that it closed shows`. */
  function edBeforeVerb(reading: Reading, group: GroupDraft): VerbRole {
    const { current, comma, ahead } = reading;
    if (current.free.length === 0 && current.antecedent < 0) return edWithoutSubject(reading, group);
    if (group.lemma === 'age' || ahead.agentAndVerb(group.end)) return 'participle';
    if (comma && current.commas === 1) return 'participle';
    const overAmount = !reportingVerbs.has(group.lemma);
    return ahead.verbWithoutSubject(group.end, overAmount) && !reading.waitingAncestor() ? 'participle' : 'finite';
  }

  /** `Asked about X, he`, `with growth projected to reach`, `if adopted`. */
  function edWithoutSubject(reading: Reading, group: GroupDraft): VerbRole {
    const { current, comma } = reading;
    const opens = current.marker >= 0 || comma || group.start === current.start;
    return opens || reading.chunkEndingAt(group.start) >= 0 ? 'participle' : 'finite';
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

  function readFinite(reading: Reading, group: GroupDraft): void {
    const { current } = reading;
    if (current.verb === null) {
      takeVerb(reading, current, group);
      return;
    }
    if (believed(reading, group)) {
      const { index, antecedent } = current;
      const clause = reading.open('complement', index, group.start, -1);
      clause.subject = antecedent;
      clause.verb = group;
      return;
    }
    returnToReport(reading, group);
    const tail = tailSubject(reading);
    const waiting = reading.waitingAncestor();
    const opened = gerundSubject(reading);
    if (opened) {
      opened.verb = group;
      reading.current = opened;
    } else if (
      waiting &&
      (tail < 0 || !reportingVerbs.has(current.verb.lemma) || reading.words[group.start - 1]!.text === ',')
    ) {
      // `The sector, which recorded low growth, performed better`: behind a comma not what was recorded.
      reading.current = waiting;
      takeVerb(reading, waiting, group);
    } else if (tail >= 0 && isNounAfterAll(reading, tail, group)) reading.absorb(tail, group);
    else if (tail >= 0) openOnTail(reading, tail, group);
    else {
      const { kind, index, subject } = reading.finite(current);
      const clause = reading.open(kind, index, group.start, -1);
      clause.subject = subject;
      clause.verb = group;
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
    const marked = noun >= 0 && reading.words[reading.chunks[noun]!.preposition]?.norm === 'for';
    const controls =
      !reading.comma && verb?.voice === 'active' && objectControlVerbs.has(verb.lemma) && objects.length > 0;
    const clause = openVerb(reading, 'complement', group, group.start, 'infinitive');
    if (marked) clause.subject = noun;
    else if (controls) clause.subject = objects[objects.length - 1]!;
  }

  function takeVerb(reading: Reading, clause: ClauseDraft, group: GroupDraft): void {
    clause.verb = group;
    clause.subject = clause.existential ? -1 : reading.subjectOf(clause);
  }
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

/** `cut taxes, hence revenue declined`: an object does not stand behind a comma. */
function opensAfterComma({ words, chunks }: Reading, chunk: number): boolean {
  let at = chunks[chunk]!.start - 1;
  // An amount there is one more of a list: `71 days, twice the number permitted`.
  if (words[at + 1]!.expression >= 0) return false;
  while (at > 0 && (words[at]!.tag === 'ADV' || QUOTES.has(words[at]!.text))) at--;
  return words[at]?.text === ',';
}

/** A chunk after the verb of the current clause that could be the subject of a next one, or -1. */
function tailSubject(reading: Reading): number {
  const { objects } = reading.current;
  const tail = objects[objects.length - 1] ?? -1;
  return tail >= 0 && !reading.isTime(tail) ? tail : -1;
}

/** `goods made in X`, `, raising Y`, `while raising Y`, `by raising Y`. */
function readParticiple(reading: Reading, group: GroupDraft, role: VerbRole): void {
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
  const { verb, free, kind } = reading.current;
  // `while industry, starting from little, has grown`
  if (verb === null && free.length > 0 && kind === 'adverbial') return reading.current;
  const nearest = reading.finite(reading.current);
  const above = nearest.kind === 'adverbial' ? reading.parentOf(nearest) : null;
  return above?.verb ? reading.finite(above) : nearest;
}

/** `noted five, blocked four and won two`: right behind a comma, with an object of its own, one more of a list of verbs. */
function listsOn(reading: Reading, { form, start, end, modal }: GroupDraft): boolean {
  const { words, current, ahead } = reading;
  if (current.verb === null || end !== start + 1 || words[start - 1]!.text !== ',' || !ahead.chunkAt(end)) return false;
  return form === 'ed' || (form === 'finite' && modal === null && reading.waitingAncestor() === null);
}

function openVerb(reading: Reading, kind: ClauseKind, group: GroupDraft, marker: number, role: VerbRole): ClauseDraft {
  const subject = reading.sharedSubject(reading.current);
  const clause = reading.openUnder(kind, marker >= 0 ? marker : group.start, marker);
  clause.parenthetical = true;
  clause.verb = asParticiple(group, role);
  clause.subject = subject;
  return clause;
}

const CLOSING: ReadonlySet<string> = new Set([',', '"', '\u201d', '\u2019', "'"]);
const QUOTES: ReadonlySet<string> = new Set(['"', '\u201d', '\u2019', "'"]);
