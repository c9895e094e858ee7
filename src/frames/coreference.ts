import type { Language } from '../language/language';
import type { Cues } from '../language/lookups';
import type { Evidence } from '../model/claim';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { SentenceNode } from '../sentences/sentence-node';
import { Antecedents } from './antecedents';
import type { Centre } from './centre';
import { createGazetteer } from './gazetteer';
import type { Recent } from './recent';
import { continuedTopic, type Topic, topicOf } from './topic';
import { ONE_OF_TWO } from './word-sets';

/**
 * Gives the mentions of a text's frames their antecedents, and a subject to those that left theirs unsaid, frame by frame in
 * text order; `centres` has what the sentences up to the frame's are about.
 */
export type Resolver = (
  text: string,
  sentences: readonly SentenceNode[],
  centres: Recent<readonly Centre[]>,
  readCentres: (sentence: SentenceNode) => readonly Centre[],
) => (frame: Frame) => Frame;

export function createResolver(language: Language, cues: Cues): Resolver {
  const gazetteer = createGazetteer(language);
  return (text, sentences, centres, readCentres) => {
    const antecedents = new Antecedents(text, cues, gazetteer, sentences, centres, readCentres);
    let measured: Frame | null = null;
    /** What was measured before that. */
    let former: Frame | null = null;
    let last: Frame | null = null;

    /** The undertaking or body that the metric describes, `the scheme cost …`, else the topic. */
    function topicFor(frame: Frame, metric: Mention | null): Topic | null {
      const named = metric && described(antecedents, metric, frame.sentence);
      if (!named) return topicOf(antecedents, frame);
      return { mention: { ...metric, resolved: named }, sentence: frame.sentence, rule: 'coreference/described' };
    }

    return (frame) => {
      const metric = resolveMetric(antecedents, frame, measured, former);
      const pointed = frame.subject && cues.impersonalPronouns.has(wordOf(frame.subject));
      const shared = metric !== frame.metric && (!frame.subject || pointed) ? measured?.subject : null;
      const stood = shared ?? frame.subject;
      const unsaid = continuedTopic(antecedents, frame, last) ?? (stood ? null : topicFor(frame, metric));
      if (unsaid && labels(cues, frame, unsaid)) return labelled(frame, unsaid);
      const said = unsaid ?? (stood && { mention: stood, sentence: frame.sentence });
      const found = said && resolve(antecedents, said.mention, said.sentence);
      const subject = found && isOnlyMeasured(cues, frame, found) ? null : found;
      const form = resolveWhole(cues, frame, measured);
      const resolved = withSlots(
        planned(antecedents, frame, last),
        form,
        subject && distribute(subject, frame.conjunct),
        metric,
        unsaid,
      );
      if (metric && measured?.metric && metric.text !== measured.metric.text) former = measured;
      if (metric) measured = resolved;
      last = resolved;
      return resolved;
    };
  };
}

/** `We will spend $9 million. This includes $2 million for …`: the parts of what is planned are. */
function planned(antecedents: Antecedents, frame: Frame, before: Frame | null): Frame {
  const parts =
    before?.modality === 'target' && frame.modality === 'asserted' && frame.sentence === before.sentence + 1;
  if (!parts || !antecedents.opensWith(antecedents.cues.inclusion, frame.sentence)) return frame;
  const { text, span } = frame.expression;
  const evidence: Evidence = { slot: 'modality', text, span, rule: 'modality/part-of-plan' };
  return { ...frame, modality: before.modality, evidence: [...frame.evidence, evidence] };
}

/** `Total Revenue: | $55 billion`: the line above an amount alone says what is measured. */
function labels(cues: Cues, { metric, signals }: Frame, { mention, rule }: Topic): boolean {
  return !metric && signals.includes('clause/verbless') && rule === 'topic/paragraph' && isMeasure(cues, mention.text);
}

function labelled(frame: Frame, label: Topic): Frame {
  return { ...frame, metric: label.mention, evidence: [...frame.evidence, { ...toEvidence(label), slot: 'metric' }] };
}

/** The frame itself where it says all by its own words. */
function withSlots(
  frame: Frame,
  form: Frame['form'],
  subject: Mention | null,
  metric: Mention | null,
  unsaid: Topic | null,
): Frame {
  if (form === frame.form && subject === frame.subject && metric === frame.metric) return frame;
  const evidence = unsaid ? [...frame.evidence, toEvidence(unsaid)] : frame.evidence;
  return { ...frame, form, subject, metric, evidence };
}

function toEvidence({ mention, rule }: Topic): Evidence {
  return { slot: 'subject', text: mention.text, span: mention.span, rule };
}

/** How many sentences back `it` may stand for what was measured there. */
const METRIC_REACH = 1;

/** `It then fell to 5%`, `This was a fall of 5%` measure what the figure before did, `The former rose 9%` what the one before that. */
function resolveMetric(
  antecedents: Antecedents,
  frame: Frame,
  measured: Frame | null,
  former: Frame | null,
): Mention | null {
  const { cues } = antecedents;
  const { metric, sentence, evidence } = frame;
  if (!metric) return null;
  const phrase = wordOf(metric);
  const unsaid = ONE_OF_TWO.has(phrase) || evidence.some(({ rule }) => rule === 'measure/unsaid');
  if (!unsaid && !cues.impersonalPronouns.has(phrase)) return metric;
  const meant = phrase === 'former' ? former : measured;
  const antecedent = meant && sentence - meant.sentence <= METRIC_REACH ? meant.metric : null;
  if (!antecedent && unsaid) return metric;
  const resolved = antecedent ? (antecedent.resolved ?? antecedent.text) : measureBefore(antecedents, metric, sentence);
  return resolved === null ? null : { ...metric, resolved };
}

/** What was spoken of without a figure: `The dropout rate has changed little. It stands at 5%`. */
function measureBefore(antecedents: Antecedents, pronoun: Mention, sentence: number): string | null {
  const centre = antecedents.centre(
    sentence,
    pronoun.span.start,
    wantedBy(antecedents.cues, wordOf(pronoun)),
    METRIC_REACH,
  );
  return centre && isMeasure(antecedents.cues, centre.text) ? centre.text : null;
}

/** A phrase whose head, before what it is of, is measured. */
function isMeasure({ measureNouns }: Cues, phrase: string): boolean {
  const head = wordsOf(phrase.split(COMPLEMENT, 1)[0]!).at(-1)!.toLowerCase();
  return measureNouns.has(head) || measureNouns.has(head.replace(/s$/, ''));
}

const COMPLEMENT = /\s(?:among|at|between|by|for|from|in|of|on|per|to|with)\s/;

/** A mention of one short word, as pronouns are, in lower case; else ''. */
function wordOf({ text }: Mention): string {
  return text.length <= LONGEST_PRONOUN ? text.toLowerCase() : '';
}

const LONGEST_PRONOUN = 8;

/** `Half of them are children`: what the figure before counted. */
function resolveWhole(cues: Cues, { form, sentence }: Frame, measured: Frame | null): Frame['form'] {
  if (form.form !== 'share' || !form.share.whole || !measured || sentence - measured.sentence > METRIC_REACH)
    return form;
  const { whole } = form.share;
  if (whole.resolved !== null || !cues.impersonalPronouns.has(wordOf(whole)) || !measured.metric) return form;
  const resolved = measured.metric.resolved ?? measured.metric.text;
  return { ...form, share: { ...form.share, whole: { ...whole, resolved } } };
}

function resolve(antecedents: Antecedents, mention: Mention, sentence: number): Mention {
  if (mention.resolved !== null) return mention;
  const resolved = antecedentOf(antecedents, mention, sentence);
  return resolved === null || resolved === mention.text ? mention : { ...mention, resolved };
}

/** `[It] rose while the dropout rate fell`, `[It] made up a third`: a pronoun for what is measured, of which nothing else is said. */
function isOnlyMeasured(cues: Cues, { metric, evidence }: Frame, { span, resolved, text }: Mention): boolean {
  if (resolved === null || !cues.impersonalPronouns.has(text.toLowerCase()) || !isMeasure(cues, resolved)) return false;
  return metric?.span.start === span.start || evidence.some(({ rule }) => rule === 'subject/above');
}

function antecedentOf(antecedents: Antecedents, mention: Mention, sentence: number): string | null {
  const { text, cues, gazetteer } = antecedents;
  const { start, end } = mention.span;
  const words = wordsOf(mention.text);
  const [first, last] = [words[0]!.toLowerCase(), words[words.length - 1]!.toLowerCase()];
  const phrase = words.length > 1 ? words.join(' ').toLowerCase() : first;
  const speaker = () => antecedents.speaker()?.text ?? null;
  const centre = (pronoun: string) => {
    const found = antecedents.centre(sentence, start, wantedBy(cues, pronoun));
    if (!found) return null;
    return described(antecedents, antecedents.mention(found), sentence) ?? found.text;
  };
  if (cues.speakerWords.has(phrase)) return antecedents.pairBefore(start, sentence, 1) ?? speaker();
  // `the two sides`, `both countries`, `the parties`, not `national governments`.
  if (cues.pairNouns.has(last) && PAIRED.test(text.slice(Math.max(0, start - 5), end)))
    return antecedents.pairBefore(start, sentence, Number.POSITIVE_INFINITY);
  if (cues.anaphors.has(phrase)) return centre(phrase);
  if (cues.possessivePronouns.has(first)) {
    if (cues.nationNouns.has(last)) return speaker();
    const owner = cues.speakerWords.has(first) ? speaker() : centre(first);
    return owner === null ? null : `${owner}’s ${mention.text.slice(first.length).trimStart()}`;
  }
  const whole = gazetteer.ofDemonym(mention.text) ?? antecedents.spelledOut(mention.text);
  if (whole !== undefined) return whole;
  return described(antecedents, mention, sentence);
}

function wantedBy(cues: Cues, pronoun: string): 'person' | 'plural' | 'singular' {
  if (cues.personPronouns.has(pronoun)) return 'person';
  return PLURAL.has(pronoun) ? 'plural' : 'singular';
}

const PLURAL: ReadonlySet<string> = new Set(['both', 'their', 'these', 'they', 'those']);

/** `the economy`, `this scheme`, `the firm`: what a definite description stands for. */
function described(antecedents: Antecedents, { text: phrase, span }: Mention, sentence: number): string | null {
  const { text, cues } = antecedents;
  const pointed = POINTER.test(phrase);
  if (!pointed && !ARTICLE.test(text.slice(Math.max(0, span.start - 6), span.start))) return null;
  const parts = wordsOf(phrase);
  const words = parts.length;
  if (!pointed && words > 2) return null;
  const capital = CAPITAL.test(phrase.slice(pointed ? 1 : 0));
  if (capital && words > 1) return null;
  const head = parts.at(-1)!.toLowerCase();
  if (cues.nationNouns.has(head)) {
    return antecedents.countryOf(sentence, span.start)?.text ?? null;
  }
  const alike = antecedents.namedBy((word) => word === head, span.start, sentence);
  if (alike || capital) return alike?.text ?? null;
  if (words > (pointed ? 2 : 1)) return null;
  if (cues.schemeNouns.has(head))
    return antecedents.namedBy((word) => cues.schemeNouns.has(word), span.start, sentence)?.text ?? null;
  if (cues.bodyNouns.has(head)) return antecedents.bodyBefore(span.start, sentence)?.text ?? null;
  return null;
}

/** Cut at white space. */
function wordsOf(phrase: string): string[] {
  return WHITE_SPACE.test(phrase) ? phrase.split(WHITE_SPACE) : [phrase];
}

const WHITE_SPACE = /\s+/;
const CAPITAL = /\p{Lu}/u;
const PAIRED = /\b(?:both|the|two)\s(?:two\s)?\S+$/i;
const ARTICLE = /\bthe\s{1,2}$/i;
const POINTER = /^(?:this|that|these|those|such)\b/i;

/** Of `We` for `China and the UK`, said respectively, the one that this figure is for. */
function distribute(mention: Mention, conjunct: number | undefined): Mention {
  const names = conjunct === undefined ? [] : (mention.resolved ?? '').split(/, | and (?:the )?/);
  const resolved = names[conjunct ?? 0];
  return resolved ? { ...mention, resolved } : mention;
}
