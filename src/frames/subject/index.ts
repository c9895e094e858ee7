import type { Evidence } from '../../model/claim';
import type { Span } from '../../model/span';
import type { WordRange } from '../../syntax';
import { isEntity } from '../entity';
import type { Governor } from '../governor';
import type { Measure } from '../measure';
import { isToldOf } from '../modality';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { actsApart, isDummy, isMeasured, measuredSubject, overlaps, ownSubject, subjectAbove } from './clause';
import {
  countryAbove,
  entityAt,
  entityBefore,
  entityBehind,
  entityBeside,
  entityNear,
  labelBefore,
  placeBelow,
  servedInFront,
} from './near';
import { recipient } from './recipient';
import { entityWithin, namePhrase } from './within';

export interface SubjectReading {
  range: WordRange | null;
  evidence: Evidence[];
}

const NO_SUBJECT: SubjectReading = { range: null, evidence: [] };

/**
 * Who or what the figure is about: the clause's acting subject, else an entity named inside the metric, else one nearby;
 * never the source, on whose word it is said.
 */
export function readSubject(
  view: SentenceView,
  governor: Governor,
  measure: Measure,
  source: Span | null,
): SubjectReading {
  for (const [rule, read] of RULES) {
    const range = read(view, governor, measure);
    if (range && !tells(view, range, source, measure))
      return { range, evidence: [view.evidence('subject', range, `subject/${rule}`)] };
  }
  return NO_SUBJECT;
}

/** `[The IMF] expects growth of 3%` of others, a firm sales of its own. */
function tells(view: SentenceView, { end }: WordRange, source: Span | null, { metric }: Measure): boolean {
  const last = view.words[end - 1]!;
  if (source === null || last.start < source.start || last.end > source.end) return false;
  return metric === null || !view.cues.bodyMeasures.has(view.lemma(metric.end - 1));
}

type Rule = (view: SentenceView, governor: Governor, measure: Measure) => WordRange | null;

const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['whole', wholeOfSubject],
  ['bracket', entityBefore],
  ['beside', entityBeside],
  ['label', labelBefore],
  ['told-of', toldOf],
  ['served-in-front', servedInFront],
  ['clause', ownSubject],
  ['acted-on', dated],
  ['behind', entityBehind],
  ['at', entityAt],
  ['within-metric', withinMetric],
  ['within-subject', withinSubject],
  ['nearby', entityNear],
  ['recipient', recipient],
  ['above', subjectAbove],
  ['country-above', countryAbove],
  ['place-below', placeBelow],
  ['part', partOfWhole],
  ['measured', measuredSubject],
  ['itself', itself],
];

/** `69% of [US businesses] think …`: the whole is who it is about, or, of a sum or a measure, who that is of. */
function wholeOfSubject(
  view: SentenceView,
  { inSubject, chunk, counted, word, clause }: Governor,
  measure: Measure,
): WordRange | null {
  // `compared with 54% of [those aged 65]`
  if ((!inSubject && clause?.verb?.lemma !== 'compare') || !chunk) return null;
  if (counted && isPart(view, word)) return withoutFigure(view, fullPhrase(view, chunk));
  const whole = view.syntax.chunks.find((next) => next.attachedTo === chunk.index && view.preposition(next) === 'of');
  if (!whole || view.tag(whole.head) === 'PRON') return null;
  // `72% of [those aged 18 to 29]`
  if (measure.whole && view.norm(whole.head) === 'those') return measure.whole;
  const range = fullPhrase(view, whole);
  const lemma = view.lemma(whole.head);
  if (view.cues.transparentNouns.has(lemma)) return null;
  if (isEntity(view, whole)) return range;
  return entityWithin(view, range) ?? (view.cues.measureNouns.has(lemma) ? null : range);
}

/** `eight in ten [drivers]`: a part of those it counts. */
function isPart(view: SentenceView, word: number): boolean {
  return view.expression(view.words[word]!.expression).kind === 'fraction';
}

/** `We call for [the treaty], signed in 2016`: of a dated participle behind a comma what stands before it. */
function toldOf(view: SentenceView, { clause, word }: Governor): WordRange | null {
  if (!clause || !view.isTime(view.words[word]!.expression) || !isToldOf(view, clause)) return null;
  const last = view.chunkAt(clause.start - 2);
  const main = view.parent(clause);
  if (!last || last.end !== clause.start - 1 || !main?.verb || last.start < main.verb.end) return null;
  const named = view.tag(last.head) === 'PROPN' ? (view.chunk(last.attachedTo) ?? last) : last;
  return fullPhrase(view, view.tag(named.head) === 'PROPN' ? named : last, NAMING);
}

/** `abolish [the duty] with effect from 1 July`: of what nobody is named to do on a date, what it is done to. */
function dated(view: SentenceView, { clause, word }: Governor): WordRange | null {
  const object = clause?.verb && clause.subject < 0 ? view.chunk(clause.objects[0] ?? -1) : null;
  if (!object || !view.isTime(view.words[word]!.expression) || isDummy(view, object)) return null;
  return fullPhrase(view, object, NAMING);
}

/** `the duty [on tea] with effect from 1 July` */
const NAMING: ReadonlySet<string> = new Set(['for', 'in', 'of', 'on', 'to']);

/** An entity named inside the metric; a possessive pronoun there is the subject of its clause: `an increase in [its] output`. */
function withinMetric(view: SentenceView, governor: Governor, measure: Measure): WordRange | null {
  const { metric } = measure;
  const inside = metric && entityWithin(view, metric);
  if (!inside || !view.cues.possessivePronouns.has(view.norm(inside.start))) return inside;
  const subject = view.subject(governor.clause);
  const owner = subject && actsApart(view, subject, metric) ? namePhrase(view, subject) : null;
  return owner ?? subjectAbove(view, governor, measure) ?? inside;
}

/** `[Government] spending is …`: an entity inside the measured subject, past where the metric was cut. */
function withinSubject(view: SentenceView, { clause }: Governor): WordRange | null {
  const subject = view.subject(clause);
  return subject ? entityWithin(view, fullPhrase(view, subject)) : null;
}

/** `[Household heating] was responsible for 58% of emissions`: of a share, what makes it up, for want of another. */
function partOfWhole(view: SentenceView, { clause, inSubject }: Governor, { whole }: Measure): WordRange | null {
  const subject = whole && !inSubject ? view.subject(clause) : null;
  const measured = subject && view.cues.measureNouns.has(view.lemma(subject.head));
  return subject && !measured && !isDummy(view, subject) ? namePhrase(view, subject) : null;
}

/** `[Agriculture] contracted by 7%`, `[each inmate] costs $58`: what moves or costs, where it is a thing and no measure of one. */
function itself(view: SentenceView, { clause, inSubject }: Governor, { metric }: Measure): WordRange | null {
  const subject = inSubject ? null : view.subject(clause);
  if (!subject || !overlaps(subject, metric) || isDummy(view, subject) || isMeasured(view, subject)) return null;
  return view.tag(subject.head) === 'PRON' ? null : namePhrase(view, subject);
}
