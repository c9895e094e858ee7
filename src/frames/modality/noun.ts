import type { Clause, NounChunk, WordRange } from '../../syntax';
import type { Governor } from '../governor';
import type { SentenceView } from '../sentence-view';
import type { ModalityReading } from './reading';

/** The noun phrases that the figure stands in, hangs on or is said of: `a target of 20%`, `the projection is a fall of 3%`. */
export function nounMood(
  view: SentenceView,
  { chunk, noun, clause, inSubject, word }: Governor,
): ModalityReading | null {
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
  const listed = listing(view, word);
  return listed && phraseMood(view, listed);
}

const MEASURED: ReadonlySet<string> = new Set(['above', 'below', 'inside', 'outside', 'within']);

/** `set clear [targets]: an index of 75%, a rate of 9%`: the noun before the colon of a list without a verb. */
function listing(view: SentenceView, figure: number): NounChunk | null {
  for (let word = figure - 1; word > Math.max(0, figure - LIST); word--) {
    const { tag, norm } = view.words[word]!;
    if (norm === ':') return view.chunkAt(word - 1);
    if (tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing'))) return null;
  }
  return null;
}

/** Words of a list that are looked back over for what leads it. */
const LIST = 60;

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

/** `my pledge [to quadruple aid]`, `the goal [of cutting costs]`, `plans [to build 40 schools]`: the noun that the clause completes. */
export function nounBefore(view: SentenceView, clause: Clause): ModalityReading | null {
  const noun = (clause.marker >= 0 ? clause.marker : clause.start) - 1;
  const completes = (clause.kind === 'complement' || clause.marker >= 0) && clause.verb?.nonfinite;
  const plans = view.cues.planNouns.has(view.lemma(noun)) && view.norm(noun + 1) === 'to' ? 'target' : undefined;
  const mood = completes ? (view.cues.moodNouns.get(view.lemma(noun)) ?? plans) : undefined;
  return mood ? { modality: mood, evidence: [view.wordEvidence('modality', noun, 'modality/noun-before')] } : null;
}

/** `[forecasts] show a deficit of $9 million`, `projections showed that debt …`: the document says how sure it is. */
export function shownMood(view: SentenceView, clause: Clause): ModalityReading | null {
  const document = view.subject(clause);
  if (!document || !view.cues.showingVerbs.has(clause.verb?.lemma ?? '')) return null;
  const mood = view.cues.moodNouns.get(view.lemma(document.head));
  return mood === 'projected'
    ? { modality: mood, evidence: [view.wordEvidence('modality', document.head, 'modality/shown')] }
    : null;
}
