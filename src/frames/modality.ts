import type { Evidence, Modality } from '../model/claim';
import type { Clause, NounChunk, VerbGroup, WordRange } from '../syntax';
import type { Governor } from './governor';
import { fullPhrase, topOf } from './phrase';
import type { SentenceView } from './sentence-view';
import { directionOfVerb } from './verb-cues';
import { PARTS } from './word-sets';

export interface ModalityReading {
  modality: Modality;
  evidence: Evidence[];
}

const ASSERTED: ModalityReading = { modality: 'asserted', evidence: [] };

/** Reads how sure the clause is of its figure, from the figure's own clause outwards. */
export function readModality(view: SentenceView, governor: Governor): ModalityReading {
  const { clause, chunk, inSubject } = governor;
  if (isComparedWith(view, chunk) || isAside(view, chunk) || isApposed(view, chunk, clause)) return ASSERTED;
  const inPhrase = nounMood(view, governor);
  if (inPhrase) return inPhrase;
  for (let at = clause, depth = 0; at && depth < 5; at = view.parent(at), depth++) {
    const reading = clauseMood(view, at, depth, inSubject);
    if (reading) return reading;
    if (at.kind === 'relative' || (at.kind === 'main' && at.verb && !at.verb.nonfinite)) break;
    // `We call for the treaty, [signed in 2016], to be kept`: it was.
    if (at === clause && isToldOf(view, at) && view.isTime(view.words[governor.word]!.expression)) break;
    // `is set to grow, having doubled since 2005`
    if (at.kind === 'participle' && view.norm(at.verb?.start ?? -1) === 'having') break;
    // `service, abolished in 2006, will be`
    if (depth === 0 && isToldAside(view, at)) break;
    // `will cut jobs after [profits fell by 9%]`
    if (at.kind === 'adverbial' && at.verb?.tense === 'past' && !at.verb.modal) break;
    const above = view.parent(at)?.verb?.lemma ?? '';
    if (view.cues.reportingVerbs.has(above) && !view.cues.moodCues.has(above)) break;
  }
  return (view.leadIn && leadIn(view, clause)) ?? ASSERTED;
}

/** `The government will: • [build 40 schools]`, `• [$3 million] for ports`: an item without a subject of its own, or in the past, goes on from the line above. */
function leadIn(view: SentenceView, clause: Clause | null): ModalityReading | null {
  // `• extend insurance cover to …`: whatever the tagger makes of what follows.
  const opens = view.cues.policyVerbs.has(view.norm(0));
  for (let at = clause; at; at = view.parent(at)) {
    const { kind, subject, verb } = at;
    if (kind === 'relative' || verb?.tense === 'past') return null;
    if (verb && !verb.nonfinite && subject >= 0 && !opens) return null;
  }
  return view.leadIn;
}

/** `[abolished in 2006],`: between commas right behind its noun. */
function isToldAside(view: SentenceView, { kind, verb, start, end }: Clause): boolean {
  if (kind !== 'participle' || verb?.voice !== 'passive') return false;
  return view.norm(start - 1) === ',' && view.norm(end) === ',';
}

const EARLIER: ReadonlySet<string> = new Set(['after', 'following', 'than']);

/** A passive participle behind a comma, without an auxiliary. */
export function isToldOf(view: SentenceView, { kind, verb, start }: Clause): boolean {
  return kind === 'participle' && verb?.voice === 'passive' && view.norm(start - 1) === ',';
}

/** `lower than the average of 15%`, `growth of 3% after a fall of 5%`: what a forecast is compared with is no forecast. */
function isComparedWith(view: SentenceView, chunk: NounChunk | null): boolean {
  return chunk !== null && EARLIER.has(view.preposition(topOf(view, chunk)));
}

/** `Gross debt, at 68.9% of GDP, may exceed …`: what stands between commas is not what the clause hedges. */
function isAside(view: SentenceView, chunk: NounChunk | null): boolean {
  if (!chunk || view.preposition(chunk) !== 'at' || !['(', ','].includes(view.norm(chunk.preposition - 1)))
    return false;
  const closing = fullPhrase(view, chunk).end;
  return view.norm(closing) === ',' || view.norm(closing) === ')';
}

/** `Net debt, 52% of GDP in 1990, will be`: said of the subject before the verb comes. */
function isApposed(view: SentenceView, chunk: NounChunk | null, clause: Clause | null): boolean {
  const subject = view.subject(clause);
  if (!chunk || !subject || !clause?.verb || chunk.preposition >= 0) return false;
  return view.norm(chunk.start - 1) === ',' && subject.end === chunk.start - 1 && chunk.end < clause.verb.start;
}

/** The noun phrases that the figure stands in, hangs on or is said of: `a target of 20%`, `the projection is a fall of 3%`. */
function nounMood(view: SentenceView, { chunk, noun, clause, inSubject, word }: Governor): ModalityReading | null {
  // `exceeded the forecast by 8%`: the amount is not forecast; `stayed within the target range of 3 to 6%`: it did.
  const above = view.preposition(chunk) === 'by' || MEASURED.has(view.preposition(noun)) ? null : noun;
  const stating = clause?.verb?.lemma === 'be' || view.cues.includingVerbs.has(clause?.verb?.lemma ?? '');
  const copular = !inSubject && stating ? view.subject(clause) : null;
  // `half its target`: a part of it is none.
  const own = chunk && view.expression(view.words[word]!.expression).kind === 'fraction' ? null : chunk;
  for (const phrase of [own, above, copular]) {
    const reading = phrase && phraseMood(view, phrase);
    if (reading) return reading;
  }
  return null;
}

const MEASURED: ReadonlySet<string> = new Set(['above', 'below', 'inside', 'outside', 'within']);

/** `the projected growth rate`, `a target of 20%`; `an estimated 200` is a guess at what is, no forecast. */
function phraseMood(view: SentenceView, chunk: WordRange): ModalityReading | null {
  for (let word = chunk.start; word < chunk.end; word++) {
    const { tag, lemma } = view.words[word]!;
    const participle =
      (tag === 'ADJ' || tag === 'VERB') && lemma !== 'estimate' ? view.cues.moodCues.get(lemma) : undefined;
    const mood = tag === 'NOUN' ? view.cues.moodNouns.get(lemma) : participle;
    if (mood && mood !== 'conditional') {
      return { modality: mood, evidence: [view.wordEvidence('modality', word, 'modality/noun-phrase')] };
    }
  }
  return null;
}

function clauseMood(view: SentenceView, clause: Clause, depth: number, inSubject: boolean): ModalityReading | null {
  // `69% think that …` says what they think, not that it is thought.
  const thinks =
    ((inSubject && depth === 0) || tellsPart(view, clause)) &&
    clause.verb?.voice === 'active' &&
    !view.cues.seemingVerbs.has(clause.verb.lemma);
  return (
    conditional(view, clause, depth) ??
    nounBefore(view, clause) ??
    isTo(view, clause) ??
    adverb(view, clause) ??
    (thinks ? null : moodVerb(view, clause, depth)) ??
    shownMood(view, clause) ??
    modal(view, clause) ??
    decree(view, clause)
  );
}

/** `72% expect to lose, compared with 54%`: the second is no forecast either. */
function tellsPart(view: SentenceView, clause: Clause): boolean {
  const subject = view.subject(clause);
  const expression = subject ? view.words[subject.head]!.expression : -1;
  return expression >= 0 && PARTS.has(view.expression(expression).kind);
}

/** `my pledge [to quadruple aid]`, `the goal [of cutting costs]`, `plans [to build 40 schools]`: the noun that the clause completes. */
function nounBefore(view: SentenceView, clause: Clause): ModalityReading | null {
  const noun = (clause.marker >= 0 ? clause.marker : clause.start) - 1;
  const completes = clause.kind === 'complement' && clause.verb?.nonfinite;
  const plans = view.cues.planNouns.has(view.lemma(noun)) && view.norm(noun + 1) === 'to' ? 'target' : undefined;
  const mood = completes ? (view.cues.moodNouns.get(view.lemma(noun)) ?? plans) : undefined;
  return mood ? { modality: mood, evidence: [view.wordEvidence('modality', noun, 'modality/noun-before')] } : null;
}

/** `efficiency is [to improve] by 30%`, `the levy was to end in 1990`. */
function isTo(view: SentenceView, clause: Clause): ModalityReading | null {
  const above = view.parent(clause);
  if (clause.verb?.lemma === 'be' && isToBe(view, clause.verb)) {
    return { modality: 'target', evidence: [view.evidence('modality', clause.verb, 'modality/is-to')] };
  }
  if (above?.verb?.lemma !== 'be' || above.verb.end !== clause.start || view.norm(clause.start) !== 'to') return null;
  return { modality: 'target', evidence: [view.evidence('modality', above.verb, 'modality/is-to')] };
}

/** `[half of the cost is] to be borne by districts`: of a figure in the subject. */
function isToBe(view: SentenceView, { end }: VerbGroup): boolean {
  return view.norm(end) === 'to' && view.lemma(end + 1) === 'be';
}

/** An if-clause, or the main clause that one hangs on. */
function conditional(view: SentenceView, clause: Clause, depth: number): ModalityReading | null {
  if (depth > 0) return null;
  if (isCondition(view, clause))
    return { modality: 'conditional', evidence: [view.wordEvidence('modality', clause.marker, 'modality/if-clause')] };
  const verb = clause.verb;
  if (!verb?.modal || !SUBJUNCTIVE.has(verb.modal)) return null;
  if (INVERTED.has(view.norm(0))) {
    return { modality: 'conditional', evidence: [view.wordEvidence('modality', 0, 'modality/inverted-condition')] };
  }
  const condition = view.syntax.clauses.find((other) => other.parent === clause.index && isCondition(view, other));
  return condition
    ? { modality: 'conditional', evidence: [view.wordEvidence('modality', condition.marker, 'modality/condition')] }
    : null;
}

function isCondition(view: SentenceView, { marker }: Clause): boolean {
  return view.cues.moodCues.get(view.norm(marker)) === 'conditional';
}

/** `If it were passed, 9,000 could go free`. */
const SUBJUNCTIVE: ReadonlySet<string> = new Set(['could', 'might', 'would']);

/** `Had the limit been met, …`. */
const INVERTED: ReadonlySet<string> = new Set(['had', 'should', 'were']);

/** `reportedly`, `probably`, `on track to`, not `is on track`. */
function adverb(view: SentenceView, clause: Clause): ModalityReading | null {
  for (let word = clause.start; word < clause.end; word++) {
    if (view.syntax.clauseOf[word] !== clause.index) continue;
    const { tag, norm } = view.words[word]!;
    if (tag !== 'ADV' && !view.cues.moodCues.opens(norm)) continue;
    const mood = view.cues.moodCues.get(tag === 'ADV' ? norm : `${norm} ${view.norm(word + 1)} ${view.norm(word + 2)}`);
    if (mood && mood !== 'conditional')
      return { modality: mood, evidence: [view.wordEvidence('modality', word, 'modality/adverb')] };
  }
  return null;
}

/** `is expected to`, `aims to`, `we propose`, `is likely to`, `calls for`. */
function moodVerb(view: SentenceView, { verb }: Clause, depth: number): ModalityReading | null {
  if (!verb) return null;
  const mood = phraseOf(view, verb, depth) ?? view.cues.moodCues.get(verb.lemma);
  if (!mood || mood === 'conditional') return null;
  const vouches = depth > 0 && verb.voice === 'active' && view.cues.reportingVerbs.has(verb.lemma);
  if (vouches && (mood === 'hedged' || verb.lemma === 'estimate')) return null;
  // `seems to fall` hedges, `appeared in a list` does not.
  if (depth === 0 && view.cues.seemingVerbs.has(verb.lemma) && view.norm(verb.end) !== 'to') return null;
  return { modality: mood, evidence: [view.evidence('modality', verb, 'modality/mood-verb')] };
}

/** `[forecasts] show a deficit of $9 million`, `projections showed that debt …`: the document says how sure it is. */
function shownMood(view: SentenceView, clause: Clause): ModalityReading | null {
  const document = view.subject(clause);
  if (!document || !view.cues.showingVerbs.has(clause.verb?.lemma ?? '')) return null;
  const mood = view.cues.moodNouns.get(view.lemma(document.head));
  return mood === 'projected'
    ? { modality: mood, evidence: [view.wordEvidence('modality', document.head, 'modality/shown')] }
    : null;
}

/** The mood of a verb with the word that completes it: of the clause above, `[is set] to widen`; of its own, `calls for`. */
function phraseOf(view: SentenceView, verb: VerbGroup, depth: number): Modality | undefined {
  const own = verb.lemma === 'be' ? undefined : view.cues.moodCues.ofPair(verb.lemma, view.norm(verb.end));
  if (own || (verb.lemma !== 'be' && verb.voice === 'active')) return own;
  const complement = verb.lemma === 'be' ? view.norm(verb.end) : view.norm(verb.head);
  // `is due [to open]`, not `was due to prices as they rose`
  const infinitive = depth > 0 && view.tag(verb.end + (verb.lemma === 'be' ? 1 : 0)) === 'PART';
  return (
    (infinitive ? view.cues.moodCues.get(`be ${complement} to`) : undefined) ??
    view.cues.moodCues.get(`be ${complement}`)
  );
}

/** `will` of one who decides is an announced measure, of an outcome a forecast. */
function modal(view: SentenceView, clause: Clause): ModalityReading | null {
  const verb = clause.verb;
  if (!verb) return null;
  const kind = verb.modal ? view.cues.modals.get(verb.modal) : verb.tense === 'future' ? 'projected' : undefined;
  // `cannot find work` says what is.
  if (!kind || (verb.negated && ABILITIES.has(verb.modal ?? ''))) return null;
  const evidence = (rule: string) => [view.evidence('modality', verb, `modality/${rule}`)];
  if (kind === 'projected' && isAnnounced(view, clause) && !isEffect(view, clause))
    return { modality: 'target', evidence: evidence('announced-measure') };
  if (kind === 'projected') return { modality: 'projected', evidence: evidence('future') };
  const announced = view.parent(clause)?.verb?.lemma === 'announce';
  const decided = (verb.voice === 'passive' || announced) && view.cues.policyVerbs.has(verb.lemma);
  if (kind === 'conditional' && (decided || isProposal(view, clause)))
    return { modality: 'target', evidence: evidence('proposal') };
  if (kind === 'conditional') return { modality: 'projected', evidence: evidence('would') };
  return kind === 'hedged'
    ? { modality: 'hedged', evidence: evidence('modal') }
    : { modality: 'target', evidence: evidence('obligation') };
}

/** `The allowance is raised from $5 to $8`, `the duty is being cut by 2%`: said of an instrument in the present, it is decided by saying so. */
function decree(view: SentenceView, clause: Clause): ModalityReading | null {
  const { verb } = clause;
  const subject = view.subject(clause);
  if (!verb || !subject || verb.voice !== 'passive' || verb.tense !== 'present' || verb.modal) return null;
  const decided =
    PRESENT.has(view.norm(verb.start)) && view.cues.policyVerbs.has(verb.lemma) && directionOfVerb(view, verb);
  if (!decided || !holdsInstrument(view, fullPhrase(view, subject))) return null;
  return { modality: 'target', evidence: [view.evidence('modality', verb, 'modality/decree')] };
}

const PRESENT: ReadonlySet<string> = new Set(['are', 'is']);

function holdsInstrument(view: SentenceView, { start, end }: WordRange): boolean {
  return view.words.slice(start, end).some(({ lemma }) => view.cues.instrumentNouns.has(lemma));
}

const ABILITIES: ReadonlySet<string> = new Set(['can']);

/** One who decides acts, or says in a text of his own what a measure will do: `we will`, `the limit will be raised`. */
function isAnnounced(view: SentenceView, clause: Clause): boolean {
  const verb = clause.verb!;
  const subject = view.subject(clause);
  const agent = subject ? view.lemma(subject.head) : '';
  if (view.cues.deciders.has(agent)) return true;
  if (view.cues.policyVerbs.has(verb.lemma) && (verb.voice === 'passive' || isCountry(view, subject))) return true;
  // `it will take 300 years`
  if (subject && view.tag(subject.head) === 'PRON' && !view.cues.policyVerbs.has(verb.lemma)) return false;
  if (!view.announces || !subject || view.cues.instrumentNouns.has(agent)) return view.announces && subject !== null;
  return !view.cues.measureNouns.has(agent) && !(STATES.has(verb.lemma) && view.tag(subject.head) !== 'PROPN');
}

/** What nobody does by deciding: `a quarter of the people will be over 60`. */
const STATES: ReadonlySet<string> = new Set(['account', 'be', 'have', 'live', 'need']);

/** `the [effect] of the measures will be`, `[the measures] will cost $9 million`: what comes of what is decided. */
function isEffect(view: SentenceView, clause: Clause): boolean {
  const subject = view.subject(clause);
  if (!subject) return false;
  const agent = view.lemma(subject.head);
  const acts = view.cues.deciders.has(agent) || isCountry(view, subject);
  return EFFECTS.has(agent) || (!acts && view.cues.outcomeVerbs.has(clause.verb?.lemma ?? ''));
}

const EFFECTS: ReadonlySet<string> = new Set(['consequence', 'effect', 'impact', 'outcome', 'result']);

/** `[Norway] will provide 40 trucks`. */
function isCountry(view: SentenceView, subject: NounChunk | null): boolean {
  return subject !== null && view.cues.countryWords.has(view.mention(subject)?.text ?? '');
}

/** `the bill would raise the levy`: what would be, if it were passed. */
function isProposal(view: SentenceView, clause: Clause): boolean {
  const subject = view.subject(clause);
  return subject !== null && view.cues.proposalNouns.has(view.lemma(subject.head));
}
