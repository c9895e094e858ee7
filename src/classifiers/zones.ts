import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { WordRange } from '../syntax';
import { contains } from '../text/span';
import type { CueHit } from './cue-reader';

/**
 * Where a cue stands, seen from a frame. The number is the most that all cues of that place together can add to a
 * type's score: what is nearest to the figure weighs most.
 */
export const ZONES = {
  /** The head of the metric: `exports` in `exports of steel`. */
  metricHead: 0.8,
  /** The verb that says something of those whom the figure counts: `40% of drivers oppose`, `3,000 graduates emigrated`. */
  predicate: 0.95,
  /** What that verb says it of: `one in nine residents holds a foreign passport`. */
  complement: 0.6,
  /** The rest of the metric. */
  metric: 0.6,
  /** What the figure counts, or its unit of measure. */
  unit: 0.6,
  /** What a share is part of, a rank is among, a comparison is with. */
  whole: 0.4,
  subject: 0.4,
  /** The clause of the figure, less with distance from it (see `nearness`). */
  clause: 0.55,
  sentence: 0.25,
  /** A verb by itself in another clause: `we think that 40% of farms …`. */
  verb: 0.15,
  /** What the sentence's money is, to the things that it buys: `40 places for an expenditure of $9`. */
  price: 0.15,
  /** What something is done for, when and why: `to promote trade, we raised our outlay to $8 while farms closed`. */
  circumstance: 0.15,
  attribution: 0.1,
  /** The sentence before, where it is next to this one. */
  before: 0.15,
} as const;

export type Zone = keyof typeof ZONES;

/** Words after which a cue in the clause has lost half its weight. */
const HALF_DISTANCE = 8;
/** What distance leaves of it at the far end of a long clause: as much as a cue elsewhere in the sentence has. */
const FARTHEST = ZONES.sentence / ZONES.clause;

/** How much of a cue's weight is left at its distance from a word of the clause. */
function nearness(from: number, { word }: CueHit): number {
  return Math.max(FARTHEST, 2 ** (-Math.abs(word - from) / HALF_DISTANCE));
}

/** The places of a frame's cues; made once a frame. */
export class ZoneMap {
  private readonly source: Span | null;
  private readonly reported: Span | null;
  private readonly metric: Span | null;
  private readonly whole: Span | null;
  private readonly subject: Span | null;
  private readonly clause: Span;
  private readonly isCount: boolean;

  constructor(
    frame: Frame,
    /** Ends of the metric's heads. */
    private readonly metricHeads: readonly number[],
    private readonly verb: WordRange | null,
    private readonly isPredicate: boolean,
    /** What says of the sentence's amounts of money what they are. */
    private readonly money: ReadonlySet<CueHit>,
    /** Clauses that say what for, when or why. */
    private readonly circumstances: readonly Span[],
  ) {
    this.source = frame.attribution?.source.span ?? null;
    this.reported = frame.attribution?.cue.span ?? null;
    this.metric = frame.metric?.span ?? null;
    this.whole = wholeOf(frame)?.span ?? null;
    this.subject = frame.subject?.span ?? null;
    this.clause = frame.span;
    this.isCount = frame.expression.kind !== 'currency' && frame.metric !== null;
  }

  zoneOf(hit: CueHit): Zone {
    if (this.source && contains(this.source, hit)) return 'attribution';
    if (this.reported && contains(this.reported, hit)) return 'attribution';
    if (this.isPredicate && this.isOwnVerb(hit)) return 'predicate';
    if (this.metric && contains(this.metric, hit)) return this.isHead(hit) ? 'metricHead' : 'metric';
    if (this.whole && contains(this.whole, hit)) return 'whole';
    if (this.subject && contains(this.subject, hit)) return 'subject';
    if (hit.isVerb && !this.isOwnVerb(hit)) return 'verb';
    if (this.isCount && this.money.has(hit)) return 'price';
    if (!contains(this.clause, hit)) return 'sentence';
    if (this.circumstances.some((span) => contains(span, hit))) return 'circumstance';
    return this.isPredicate && this.verb !== null && hit.word >= this.verb.end ? 'complement' : 'clause';
  }

  /** What distance leaves of a cue, from the figure's word or from the verb. */
  shareOf(hit: CueHit, zone: Zone, figure: number): number {
    if (zone === 'clause') return nearness(figure, hit);
    return zone === 'complement' ? nearness(this.verb!.end, hit) : 1;
  }

  private isOwnVerb({ word }: CueHit): boolean {
    return this.verb !== null && word >= this.verb.start && word < this.verb.end;
  }

  private isHead({ start, end }: Span): boolean {
    return this.metricHeads.some((head) => start < head && end >= head);
  }
}

function wholeOf({ form }: Frame): Mention | null {
  switch (form.form) {
    case 'share':
      return form.share.whole;
    case 'rank':
      return form.rank.among;
    case 'comparison':
      return form.comparison.than;
    default:
      return null;
  }
}
