import type { Evidence } from '../model/claim';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { Clause, SentenceSyntax } from '../syntax';
import { contains } from '../text/span';
import { CUE_WEIGHTS, type CueLexicon } from './cue-lexicon';
import { type CueHit, readCuesOf } from './cue-reader';
import { insert } from './insert';
import { ZONES, type Zone, ZoneMap } from './zones';

/** A cue in its place; `share` is what distance leaves of its weight. */
export interface PlacedCue {
  hit: CueHit;
  zone: Zone;
  share: number;
}

/**
 * The cues that a frame's scores rest on, each in its place. The places are found again when they are asked for: kept for
 * every frame they would be more than the claims.
 */
export class CuePlaces {
  constructor(
    private readonly zones: ZoneMap,
    /** Index of the figure's word. */
    private readonly figure: number,
    private readonly cues: readonly CueHit[],
    private readonly before: readonly CueHit[],
    private readonly others: readonly PlacedCue[],
  ) {}

  /** Shows each cue in its place; with a type, those alone that speak for it. */
  each(visit: (hit: CueHit, zone: Zone, share: number) => void, type = ANY): void {
    for (const hit of this.cues) {
      if (!speaksFor(hit, type)) continue;
      const zone = this.zones.zoneOf(hit);
      visit(hit, zone, this.zones.shareOf(hit, zone, this.figure));
    }
    for (const hit of this.before) if (!hit.isVerb && speaksFor(hit, type)) visit(hit, 'before', 1);
    for (const { hit, zone, share } of this.others) if (speaksFor(hit, type)) visit(hit, zone, share);
  }

  /** Those that speak for a type. */
  of(type: number): PlacedCue[] {
    const placed: PlacedCue[] = [];
    this.each((hit, zone, share) => placed.push({ hit, zone, share }), type);
    return placed;
  }
}

/** No type in particular. */
const ANY = -1;

function speaksFor(hit: CueHit, type: number): boolean {
  return type === ANY || weightFor(hit, type) > 0;
}

/** Where a frame stands: its sentence with the cues in it, and those of the sentence before. */
export interface CueContext {
  syntax: SentenceSyntax;
  cues: readonly CueHit[];
  before: readonly CueHit[];
  /** Those of its cues that say what an amount of money is. */
  money: ReadonlySet<CueHit>;
}

export interface CueScorer {
  /** Finds a frame's cues while its sentence is at hand. */
  place(frame: Frame, context: CueContext): CuePlaces;
  /** What they say for each of the lexicon's `types`, by its index; the array is filled anew by the next call. */
  score(cues: CuePlaces): Float64Array;
}

const NAMES = Object.keys(ZONES) as Zone[];
const LIMITS = Object.values(ZONES);
const RANKS = Object.fromEntries(NAMES.map((zone, rank) => [zone, rank])) as Record<Zone, number>;

/** The places of what the figure itself counts, where alone a faint cue speaks. */
const COUNTED: readonly Zone[] = ['metricHead', 'unit'];

/**
 * Adds up what the cues around a figure say. Evidence of one place adds as independent chances do,
 * `1 - (1 - a)(1 - b)`, up to the place's limit (see `ZONES`); the places add up in the same way. So a score is in
 * 0..1, one strong cue at the head of the metric gives 0.8, and no heap of faint ones outweighs it.
 */
export function createCueScorer(lexicon: CueLexicon): CueScorer {
  const places = NAMES.length;
  /** For each type and place the chance that none of its cues speaks; 1 again after each frame. */
  const silence = new Float64Array(lexicon.types.length * places).fill(1);
  const scores = new Float64Array(lexicon.types.length);

  /** The type's score; leaves its places silent. */
  function total(type: number): number {
    let unsaid = 1;
    for (let place = 0, at = type * places; place < places; place++, at++) {
      unsaid *= 1 - LIMITS[place]! * (1 - silence[at]!);
      silence[at] = 1;
    }
    return 1 - unsaid;
  }

  return {
    place: (frame, context) => placeCues(lexicon, frame, context),

    score(cues) {
      scores.fill(0);
      cues.each((hit, zone, share) => {
        const rank = RANKS[zone];
        for (const { type, weight } of hit.readings) {
          if (weight <= CUE_WEIGHTS.faint && !COUNTED.includes(zone)) continue;
          silence[type * places + rank]! *= 1 - weight * share;
          scores[type] = SPOKEN_FOR;
        }
      });
      for (let type = 0; type < scores.length; type++) if (scores[type] === SPOKEN_FOR) scores[type] = total(type);
      return scores;
    },
  };
}

/** Marks a type whose score is still to be added up. */
const SPOKEN_FOR = -1;

/** The cues of a sentence that say what an amount of money is. */
export function moneyCues(frames: readonly Frame[], cues: readonly CueHit[]): ReadonlySet<CueHit> {
  if (frames.length < 2 || frames.every(({ expression }) => expression.kind !== 'currency')) return NO_MONEY;
  const found = new Set<CueHit>();
  for (const { metric, expression } of frames)
    if (metric && expression.kind === 'currency')
      for (const hit of cues) if (contains(metric.span, hit)) found.add(hit);
  return found;
}

const NO_MONEY: ReadonlySet<CueHit> = new Set();

function placeCues(lexicon: CueLexicon, frame: Frame, { syntax, cues, before, money }: CueContext): CuePlaces {
  const figure = wordAt(syntax, frame.expression.span.start);
  const clause = clauseAt(syntax, figure);
  const heads = metricHeads(frame, syntax, cues);
  // A copy, so that the rest of the verb group is let go.
  const verb = clause?.verb ? { start: clause.verb.start, end: clause.verb.end } : null;
  const zones = new ZoneMap(
    frame,
    heads,
    verb,
    isSubject(syntax, figure, clause),
    money,
    circumstances(syntax, figure),
  );
  const others: PlacedCue[] = [];
  const put = (zone: Zone, hits: readonly CueHit[]) => {
    for (const hit of hits) others.push({ hit, zone, share: 1 });
  };
  put('unit', unitCues(lexicon, frame));
  put('metric', mentionCues(lexicon, syntax, frame.metric));
  put('subject', mentionCues(lexicon, syntax, frame.subject));
  return new CuePlaces(zones, figure, cues, before, others.length > 0 ? others : NOTHING_ELSE);
}

const NOTHING_ELSE: readonly PlacedCue[] = [];

/** Index of the word that begins at an offset or holds it. */
function wordAt({ words }: SentenceSyntax, offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (words[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clauseAt({ clauses, clauseOf }: SentenceSyntax, word: number): Clause | null {
  return clauses[clauseOf[word]!] ?? null;
}

/** `to promote trade, we raised our outlay to $8 million`, `while farms closed`: the clauses that say what for, when or why, beside the figure’s. */
function circumstances({ clauses, words }: SentenceSyntax, figure: number): readonly Span[] {
  let found = NO_CIRCUMSTANCE;
  for (const { kind, verb, start, end } of clauses) {
    const told = verb && (kind === 'adverbial' || (kind === 'complement' && verb.nonfinite));
    if (told && end > start && (figure < start || figure >= end))
      found = [...found, { start: words[start]!.start, end: words[end - 1]!.end }];
  }
  return found;
}

const NO_CIRCUMSTANCE: readonly Span[] = [];

/** The figure's noun phrase is its clause's subject: `[40% of drivers] oppose it`. */
function isSubject({ chunkOf }: SentenceSyntax, figure: number, clause: Clause | null): boolean {
  return clause !== null && clause.subject >= 0 && clause.subject === chunkOf[figure];
}

/**
 * Where the last word of the metric that is a cue before its first preposition ends, and that of each phrase which it joins:
 * `volume` in `volume of retail sales`, `schools` and `clinics` in `schools and clinics`. Where there is none, that of
 * what follows: `telephones` in `number of telephones in service`.
 */
function metricHeads({ metric }: Frame, syntax: SentenceSyntax, cues: readonly CueHit[]): number[] {
  if (!metric) return [];
  const { words } = syntax;
  // Copied when it grows: most have one head, and room for more would be kept for every frame.
  let heads: number[] = [];
  let last = -1;
  let cue = 0;
  for (let at = wordAt(syntax, metric.span.start); at < words.length; at++) {
    const { start, end, tag } = words[at]!;
    if (start >= metric.span.end) break;
    while (cue < cues.length && cues[cue]!.end <= start) cue++;
    const hit = cue < cues.length && cues[cue]!.start < end ? cues[cue]! : null;
    if (hit && hit.readings.length > 0) last = end;
    else if (last >= 0 && tag === 'ADP') break;
    else if (last >= 0 && tag === 'CCONJ') heads = heads.concat(last);
  }
  return last >= 0 ? heads.concat(last) : heads;
}

/** A measure's unit (`megawatt`), or what a number counts where that is not its metric already. */
function unitCues(lexicon: CueLexicon, { expression, metric }: Frame): readonly CueHit[] {
  const { unit, kind, span } = expression;
  return unit !== null && (kind === 'measure' || (kind === 'number' && !metric))
    ? readCuesOf(lexicon, unit, span)
    : NONE;
}

/** Cues of a mention that are not among the sentence's own: of its antecedent, or of one carried over from before. */
function mentionCues(lexicon: CueLexicon, { sentence }: SentenceSyntax, mention: Mention | null): readonly CueHit[] {
  if (!mention) return NONE;
  if (mention.resolved) return readCuesOf(lexicon, mention.resolved, mention.span);
  return contains(sentence.span, mention.span) ? NONE : readCuesOf(lexicon, mention.text, mention.span);
}

const NONE: readonly CueHit[] = [];

/** The cues that a type's score rests on, the weightiest first. */
export function toEvidence(text: string, cues: CuePlaces, type: number): Evidence[] {
  const weighed: WeighedCue[] = [];
  cues.each((hit, zone, share) => {
    insert(weighed, { hit, zone, weight: ZONES[zone] * share * weightFor(hit, type) }, isBefore);
  }, type);
  return weighed.slice(0, MOST_CUES).map(({ hit: { start, end }, zone }) => ({
    slot: 'type' as const,
    text: text.slice(start, end),
    span: { start, end },
    rule: RULES[zone],
  }));
}

interface WeighedCue {
  hit: CueHit;
  zone: Zone;
  weight: number;
}

function isBefore(a: WeighedCue, b: WeighedCue): boolean {
  return a.weight === b.weight ? a.hit.start < b.hit.start : a.weight > b.weight;
}

const RULES = Object.fromEntries(NAMES.map((zone) => [zone, `classifiers/zones/${zone}`])) as Record<Zone, string>;

/** Evidence is for reading: the few cues that matter. */
const MOST_CUES = 4;

function weightFor({ readings }: CueHit, type: number): number {
  for (const reading of readings) if (reading.type === type) return reading.weight;
  return 0;
}
