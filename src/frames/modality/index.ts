import type { Modality } from '../../model/claim';
import type { Clause, NounChunk, VerbGroup } from '../../syntax';
import type { Governor } from '../governor';
import { fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { PARTS } from '../word-sets';
import { conditional } from './condition';
import { nounBefore, nounMood, shownMood } from './noun';
import type { ModalityReading } from './reading';
import { announcement, decree, modal, offer } from './will';

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
    if (at.kind === 'relative' || at.kind === 'main') break;
    // `We call for the treaty, [signed in 2016], to be kept`: it was.
    if (at === clause && isToldOf(view, at) && view.isTime(view.words[governor.word]!.expression)) break;
    // `is set to grow, having doubled since 2005`
    if (at.kind === 'participle' && view.norm(at.verb?.start ?? -1) === 'having') break;
    // `service, abolished in 2006, will be`
    if (depth === 0 && isToldAside(view, at)) break;
    // `will cut jobs after [profits fell by 9%]`
    if (at.kind === 'adverbial' && at.verb?.tense === 'past') break;
    const above = view.parent(at)?.verb?.lemma ?? '';
    const parent = view.parent(at);
    // `Members will be pleased to learn that it stands at $9`: it does.
    if (at.kind === 'complement' && !at.verb?.nonfinite && view.cues.factiveVerbs.has(above)) return ASSERTED;
    if (parent && view.cues.reportingVerbs.has(above) && !view.cues.moodCues.has(above))
      return shownMood(view, parent) ?? ASSERTED;
  }
  return (view.leadIn && leadIn(view, clause)) ?? ASSERTED;
}

/** `The government will: • [build 40 schools]`, `• [$3 million] for ports`: an item without a subject of its own, or in the past, goes on from the line above. */
function leadIn(view: SentenceView, clause: Clause | null): ModalityReading | null {
  // `• extend insurance cover to …`: whatever the tagger makes of what follows.
  const opens = view.cues.policyVerbs.has(view.norm(0));
  for (let at = clause; at; at = view.parent(at)) {
    const { kind, subject, verb } = at;
    if (kind === 'relative') return null;
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
  for (let at = chunk; at; at = view.chunk(at.attachedTo)) if (EARLIER.has(view.preposition(at))) return true;
  return false;
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
    decree(view, clause) ??
    announcement(view, clause) ??
    offer(view, clause)
  );
}

/** `72% expect to lose, compared with 54%`: the second is no forecast either. */
function tellsPart(view: SentenceView, clause: Clause): boolean {
  const subject = view.subject(clause);
  const expression = subject ? view.words[subject.head]!.expression : -1;
  return expression >= 0 && PARTS.has(view.expression(expression).kind);
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
  if (!mood) return null;
  const vouches = depth > 0 && verb.voice === 'active' && view.cues.reportingVerbs.has(verb.lemma);
  if (vouches && (mood === 'hedged' || verb.lemma === 'estimate')) return null;
  // `seems to fall` hedges, `appeared in a list` does not.
  if (depth === 0 && view.cues.seemingVerbs.has(verb.lemma) && view.norm(verb.end) !== 'to') return null;
  return { modality: mood, evidence: [view.evidence('modality', verb, 'modality/mood-verb')] };
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
