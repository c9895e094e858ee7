import type { Clause, NounChunk, WordRange } from '../../syntax';
import { fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb } from '../verb-cues';
import type { ModalityReading } from './reading';

/** `will` of one who decides is an announced measure, of an outcome a forecast. */
export function modal(view: SentenceView, clause: Clause): ModalityReading | null {
  const verb = clause.verb;
  if (!verb) return null;
  const kind = verb.modal ? view.cues.modals.get(verb.modal) : isGoingTo(view, clause) ? 'projected' : undefined;
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

/** `we are going [to build 40 schools]` */
function isGoingTo(view: SentenceView, clause: Clause): boolean {
  const above = view.parent(clause)?.verb;
  return above?.lemma === 'go' && view.norm(above.end - 1) === 'going' && view.norm(clause.start) === 'to';
}

/** `The allowance is raised from $5 to $8`, `the duty is being cut by 2%`, `the limit rises to $8`: said of an instrument in the present, it is decided by saying so. */
export function decree(view: SentenceView, clause: Clause): ModalityReading | null {
  const { verb } = clause;
  const subject = view.subject(clause);
  if (!verb || !subject || verb.tense !== 'present' || verb.modal) return null;
  const told = PRESENT.has(view.norm(verb.start)) && verb.voice === 'passive' && view.cues.policyVerbs.has(verb.lemma);
  const set = view.announces && verb.voice === 'active' && verb.end === verb.start + 1 && SET.has(view.norm(verb.end));
  const decided = (told || set) && directionOfVerb(view, verb);
  if (!decided || !holdsInstrument(view, fullPhrase(view, subject))) return null;
  return { modality: 'target', evidence: [view.evidence('modality', verb, 'modality/decree')] };
}

const PRESENT: ReadonlySet<string> = new Set(['are', 'is']);
const SET: ReadonlySet<string> = new Set(['from', 'to']);

/** `I am happy [to provide $9 million]`: what one who decides does by saying so. */
export function offer(view: SentenceView, clause: Clause): ModalityReading | null {
  const above = view.parent(clause);
  const subject = view.subject(above);
  if (!clause.verb?.nonfinite || above?.verb?.lemma !== 'be' || !subject || view.norm(clause.start) !== 'to')
    return null;
  const glad = FIRST_PERSON.has(view.norm(subject.head)) && GLAD.has(view.norm(clause.start - 1));
  if (!glad || !view.cues.policyVerbs.has(clause.verb.lemma)) return null;
  return { modality: 'target', evidence: [view.evidence('modality', clause.verb, 'modality/offer')] };
}

const GLAD: ReadonlySet<string> = new Set(['delighted', 'glad', 'happy', 'pleased', 'proud', 'ready']);

/** `we are raising the limit to $9`, `I am allocating $9 million`: one who decides and says what he does, in a text that announces. */
export function announcement(view: SentenceView, clause: Clause): ModalityReading | null {
  const { verb } = clause;
  const subject = view.subject(clause);
  if (!view.announces || !verb || !subject || verb.voice !== 'active' || verb.tense !== 'present' || verb.modal)
    return null;
  const speaks = FIRST_PERSON.has(view.norm(subject.head)) && view.cues.policyVerbs.has(verb.lemma);
  const acting = BEING.has(view.norm(verb.start)) && view.norm(verb.head).endsWith('ing') && !ONGOING.has(verb.lemma);
  if (!speaks || !acting) return null;
  return { modality: 'target', evidence: [view.evidence('modality', verb, 'modality/announcing')] };
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);
const BEING: ReadonlySet<string> = new Set(['am', 'are', "'m", "'re"]);
/** What goes on, rather than being decided now: `we are spending $9 million a year`. */
const ONGOING: ReadonlySet<string> = new Set([
  'build',
  'continue',
  'contribute',
  'deliver',
  'implement',
  'invest',
  'make',
  'pay',
  'spend',
  'support',
]);

function holdsInstrument(view: SentenceView, { start, end }: WordRange): boolean {
  return view.words.slice(start, end).some(({ lemma }) => view.cues.instrumentNouns.has(lemma));
}

const ABILITIES: ReadonlySet<string> = new Set(['can']);

/** One who decides acts, or says in a text of his own what a measure will do: `we will`, `the limit will be raised`. */
function isAnnounced(view: SentenceView, clause: Clause): boolean {
  const verb = clause.verb!;
  const subject = view.subject(clause);
  const agent = subject ? view.lemma(subject.head) : '';
  if (view.cues.deciders.has(agent) || view.cues.proposalNouns.has(agent)) return true;
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
  const acts = view.cues.deciders.has(agent) || isCountry(view, subject) || view.tag(subject.head) === 'PRON';
  if (EFFECTS.has(agent) || RESULTING.has(`${view.norm(0)} ${view.norm(1)} ${view.norm(2)}`)) return true;
  if (acts) return view.tag(subject.head) === 'PRON' && !view.cues.deciders.has(agent) && isOutcome(view, clause);
  // `this measure will reduce their costs`: what an instrument does to something else.
  return isOutcome(view, clause) || (view.cues.instrumentNouns.has(agent) && isTransitive(view, clause));
}

function isOutcome(view: SentenceView, { verb }: Clause): boolean {
  return view.cues.outcomeVerbs.has(verb?.lemma ?? '');
}

function isTransitive(view: SentenceView, { verb, objects }: Clause): boolean {
  const object = view.chunk(objects[0] ?? -1);
  return verb?.voice === 'active' && object !== null && !view.isFigureChunk(object);
}

/** `As a result, 400 people will …` */
const RESULTING: ReadonlySet<string> = new Set(['as a consequence', 'as a result']);

const EFFECTS: ReadonlySet<string> = new Set(['consequence', 'effect', 'impact', 'outcome', 'result']);

/** `[Norway] will provide 40 trucks`. */
function isCountry(view: SentenceView, subject: NounChunk | null): boolean {
  return subject !== null && view.cues.countryWords.has(view.mention(subject)?.text ?? '');
}

/** `the bill would raise the levy`, `Under the proposals, fees would rise`: what would be, if it were passed. */
function isProposal(view: SentenceView, clause: Clause): boolean {
  const subject = view.subject(clause);
  if (subject && view.cues.proposalNouns.has(view.lemma(subject.head))) return true;
  return view.syntax.chunks.some(
    (chunk) =>
      chunk.clause === clause.index && view.preposition(chunk) === 'under' && isPlan(view, view.lemma(chunk.head)),
  );
}

function isPlan(view: SentenceView, lemma: string): boolean {
  const { proposalNouns, planNouns, moodNouns } = view.cues;
  return proposalNouns.has(lemma) || planNouns.has(lemma) || moodNouns.get(lemma) === 'target';
}
