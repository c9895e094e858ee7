import type { Evidence } from '../model/claim';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { SentenceSyntax } from '../syntax';
import { contains } from '../text/span';
import type { CueLexicon } from './cue-lexicon';
import { type CueHit, readCuesOf } from './cue-reader';
import { nearness, ZONES, type Zone, zoneOf } from './zones';

/** A cue's part in a type's score. */
export interface CueVote {
  hit: Span;
  zone: Zone;
  weight: number;
}

/** Scores of one frame, by index in the lexicon's `types`, and what they rest on. */
export interface CueScores {
  scores: number[];
  votes: CueVote[][];
}

/** Where a frame stands: its sentence with the cues in it, and those of the sentence before. */
export interface CueContext {
  syntax: SentenceSyntax;
  cues: readonly CueHit[];
  before: readonly CueHit[];
}

/**
 * Adds up what the cues around a figure say. Evidence of one place adds as independent chances do,
 * `1 - (1 - a)(1 - b)`, up to the place's limit (see `ZONES`); the places add up in the same way. So a score is in
 * 0..1, one strong cue at the head of the metric gives 0.8, and no heap of faint ones outweighs it.
 */
export function scoreCues(lexicon: CueLexicon, frame: Frame, { syntax, cues, before }: CueContext): CueScores {
  const votes: CueVote[][] = lexicon.types.map(() => []);
  const figure = wordOf(frame, syntax);
  const cast = (hit: CueHit, zone: Zone) => {
    const share = zone === 'clause' ? nearness(figure, hit) : 1;
    for (const { type, weight } of hit.readings) votes[type]!.push({ hit, zone, weight: weight * share });
  };
  const head = metricHead(frame, syntax);
  for (const hit of cues) cast(hit, zoneOf(frame, head, hit));
  for (const hit of before) cast(hit, 'before');
  for (const hit of unitCues(lexicon, frame)) cast(hit, 'unit');
  for (const hit of mentionCues(lexicon, syntax, frame.metric)) cast(hit, 'metric');
  for (const hit of mentionCues(lexicon, syntax, frame.subject)) cast(hit, 'subject');
  return { votes, scores: votes.map(scoreOf) };
}

/** The word that the frame's expression is. */
function wordOf({ expression: { span } }: Frame, { expressions, wordOf }: SentenceSyntax): number {
  return wordOf[expressions.findIndex((expression) => expression.span.start === span.start)] ?? 0;
}

function scoreOf(votes: readonly CueVote[]): number {
  if (votes.length === 0) return 0;
  let none = 1;
  for (const zone of Object.keys(ZONES) as Zone[]) {
    let silent = 1;
    for (const { zone: at, weight } of votes) if (at === zone) silent *= 1 - weight;
    none *= 1 - ZONES[zone] * (1 - silent);
  }
  return 1 - none;
}

/** The last word of the metric before its first preposition: `volume` in `volume of retail sales`. */
function metricHead({ metric }: Frame, { words }: SentenceSyntax): Span | null {
  if (!metric) return null;
  let head: Span | null = null;
  for (const word of words) {
    if (word.start >= metric.span.end) break;
    if (!contains(metric.span, word)) continue;
    if (head && (word.tag === 'ADP' || word.norm === 'of')) break;
    if (word.tag !== 'PART') head = word;
  }
  return head;
}

/** A measure's unit (`megawatt`), or what a number counts where that is not its metric already. */
function unitCues(lexicon: CueLexicon, { expression, metric }: Frame): CueHit[] {
  const { unit, kind, span } = expression;
  return unit !== null && (kind === 'measure' || (kind === 'number' && !metric)) ? readCuesOf(lexicon, unit, span) : [];
}

/** Cues of a mention that are not among the sentence's own: of its antecedent, or of one carried over from before. */
function mentionCues(lexicon: CueLexicon, { sentence }: SentenceSyntax, mention: Mention | null): CueHit[] {
  if (!mention) return [];
  if (mention.resolved) return readCuesOf(lexicon, mention.resolved, mention.span);
  return contains(sentence.span, mention.span) ? [] : readCuesOf(lexicon, mention.text, mention.span);
}

/** The cues that a type's score rests on, the weightiest first. */
export function toEvidence(text: string, votes: readonly CueVote[]): Evidence[] {
  return [...votes]
    .sort((a, b) => ZONES[b.zone] * b.weight - ZONES[a.zone] * a.weight || a.hit.start - b.hit.start)
    .slice(0, MOST_CUES)
    .map(({ hit: { start, end }, zone }) => ({
      slot: 'type' as const,
      text: text.slice(start, end),
      span: { start, end },
      rule: `classifiers/zones/${zone}`,
    }));
}

/** Evidence is for reading: the few cues that matter. */
const MOST_CUES = 4;
