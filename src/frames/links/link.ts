import type { Direction } from '../../language/language';

/** What the other figures of its clause are to a figure. */
export interface Link {
  /** Figure that it changed from, or is compared with. */
  from: number | null;
  /** Amount of the change. */
  by: number | null;
  /** Direction that the words of the link themselves give: `down from`, `higher than`. */
  direction: Direction | null;
  /** Figure that says the same amount in another unit and shares its slots: `$389 million or 7.7%`. */
  alternateOf: number | null;
  /** Word of the cue that made the link. */
  cue: number;
  rule: string;
}

export interface Links {
  of: ReadonlyMap<number, Link>;
  /** Figures that are part of another figure's claim. */
  consumed: ReadonlySet<number>;
}

export const NO_LINK: Link = { from: null, by: null, direction: null, alternateOf: null, cue: -1, rule: '' };
