import type { ClaimTime, Evidence } from '../model/claim';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { NounChunk } from '../syntax';
import { readAnchors } from './anchors';
import { readAttribution } from './attribution';
import { withCarriedWhole } from './carried-whole';
import { timeEvidence, toClaimTime } from './claim-time';
import { isEntity } from './entity';
import { extentOf } from './extent';
import { readForm } from './form';
import { type Governor, readGovernor } from './governor';
import { indicesOf } from './indices';
import { leadInEvidence, ledSubject } from './lead-in';
import { type Links, readLinks } from './links';
import { type Measure, readGoal, readMeasure, withWhole } from './measure';
import { readModality } from './modality';
import { applyParallel, type Parallel, readParallels } from './parallel';
import { ownPhrase } from './phrase';
import { readPlace } from './place';
import { readPolarity } from './polarity';
import { mentionRepeated } from './repeated';
import { readRespectively } from './respectively';
import type { SentenceView } from './sentence-view';
import { withSignals } from './signals';
import { readSubject } from './subject';
import { readTimes, type Times } from './time';

/** One frame for each expression of the sentence that carries a claim, in order. */
export function readSentence(view: SentenceView): Frame[] {
  const figures = indicesOf(view.expressions, (index) => holdsForTime(view, index));
  const links = readLinks(view);
  const times = readTimes(view, figures);
  const anchors = readAnchors(view, links, times);
  if (anchors.length === 0) return [];
  const respective = readRespectively(view, anchors);
  const parallels = respective.of.size > 0 ? new Map<number, Parallel>() : readParallels(view, anchors, links);
  const frames = new Map<number, Frame>();
  for (const anchor of anchors) {
    const frame = readFrame(view, anchor, links, times, respective.of.get(anchor) ?? null);
    const parallel = shared(view, frame, parallels.get(anchor), frames);
    const whole = withCarriedWhole(view, anchor, parallel, frames);
    frames.set(anchor, respective.collective ? { ...whole, conjunct: anchors.indexOf(anchor) } : whole);
  }
  return withSignals(view, frames);
}

/** A figure that a date can belong to: no date itself, no `first` of `for the first time in 2017`. */
function holdsForTime(view: SentenceView, index: number): boolean {
  return (
    !view.isTime(index) && (view.expression(index).kind !== 'ordinal' || view.norm(view.wordOf(index) + 1) !== 'time')
  );
}

/** A gapped figure takes what it leaves out from the one that it is parallel to. */
function shared(
  view: SentenceView,
  frame: Frame,
  parallel: Parallel | undefined,
  earlier: ReadonlyMap<number, Frame>,
): Frame {
  const model = parallel && earlier.get(parallel.model);
  return model ? applyParallel(view, frame, model, parallel) : frame;
}

/** The frame of a figure, slot by slot; an alternative has all but its form and measure from the figure it repeats. */
function readFrame(view: SentenceView, anchor: number, links: Links, times: Times, own: NounChunk | null): Frame {
  const source = links.of.get(anchor)?.alternateOf ?? anchor;
  const governor = readGovernor(view, source);
  const measure = readShared(view, source, anchor, links, own);
  const form = readForm({ view, expression: anchor, governor: readGovernor(view, anchor), links, times, measure });
  const attribution = readAttribution(view, governor);
  const told = attribution.attribution?.source.span ?? null;
  const subject = readWho(view, anchor, governor, measure, own, told);
  const time = readWhen(view, anchor, source, links, times);
  const modality = readModality(view, governor);
  const polarity = readPolarity(view, governor);
  const readings = [form, subject, measure, time, attribution, modality, polarity];
  return {
    expression: view.expression(anchor),
    ...extentOf(view, governor),
    sentence: view.syntax.sentence.index,
    form: form.form,
    subject: subject.subject,
    metric: measure.metric ? mentionRepeated(view, measure.metric) : null,
    time: time.time,
    place: readPlace(view, governor),
    attribution: attribution.attribution,
    modality: modality.modality,
    polarity: polarity.polarity,
    // Without room for more: the frames of a text are kept until its last is read.
    evidence: NO_EVIDENCE.concat(...readings.map(({ evidence }) => evidence)),
    signals: [],
  };
}

const NO_EVIDENCE: readonly Evidence[] = [];

/** The subject of the line above the list, where the item leaves its own to it, else that of the sentence. */
function readWho(
  view: SentenceView,
  anchor: number,
  governor: Governor,
  measure: Measure,
  own: NounChunk | null,
  source: Span | null,
): Who {
  if (own && isEntity(view, own)) {
    const range = ownPhrase(view, own);
    return { subject: view.mention(range), evidence: [view.evidence('subject', range, 'subject/respectively')] };
  }
  const led = view.isTime(anchor) ? null : ledSubject(view, governor.clause);
  if (led) return { subject: led, evidence: [leadInEvidence(led)] };
  const { range, evidence } = readSubject(view, governor, measure, source);
  return { subject: range && view.mention(range), evidence };
}

interface Who {
  subject: Mention | null;
  evidence: Evidence[];
}

/** A date's own time, else that of the figure, of the one it repeats or of how far that moved. */
function readWhen(view: SentenceView, anchor: number, source: number, links: Links, times: Times): When {
  const by = links.of.get(anchor)?.by ?? -1;
  const time = view.isTime(anchor) ? anchor : (times.of.get(anchor) ?? times.of.get(source) ?? times.of.get(by));
  if (time === undefined) return NO_TIME;
  return { time: toClaimTime(view, time, anchor), evidence: [timeEvidence(view, time)] };
}

interface When {
  time: ClaimTime | null;
  evidence: Evidence[];
}

const NO_TIME: When = { time: null, evidence: [] };

/** The measure of a figure; an alternative (`$2 billion or 85% of the increase`) shares that of its figure but for the whole. */
function readShared(view: SentenceView, source: number, anchor: number, links: Links, own: NounChunk | null): Measure {
  if (view.isTime(anchor)) return readGoal(view, readGovernor(view, anchor).clause);
  const teller = tellerOf(view, source, links);
  const measure = readMeasure(view, readGovernor(view, teller), teller, own);
  if (source === anchor) return measure;
  return withWhole(measure, readMeasure(view, readGovernor(view, anchor), anchor, own).whole);
}

/** The figure whose words name the metric: `a 9% increase in costs, from $11 billion to $13 billion` names it with the 9%. */
function tellerOf(view: SentenceView, figure: number, links: Links): number {
  const by = links.of.get(figure)?.by ?? null;
  return by !== null && readGovernor(view, by).changeNoun ? by : figure;
}
