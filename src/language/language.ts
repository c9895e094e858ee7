import type { NumeralTables } from './quantity-tables';

/** Cues by what they say: lemmas, or phrases of lemmas joined by a space. */
export type CueTable<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** Which way something moves. */
export type Direction = 'increase' | 'decrease' | 'none';

/** A claim type, what it holds and what gives it away. */
export interface ClaimTypeRow {
  definition: string;
  /** Major topic code of the Comparative Agendas Project codebook, null where none fits. */
  cap: number | null;
  cues: object;
  /** A sentence of the type. */
  example: string;
}

/** The words that tell the frames stage what a clause says; one table a slot, see `en/cues/`. */
export interface CueTables {
  changeVerbs: CueTable<Direction>;
  changeNouns: CueTable<Direction>;
  changeModifiers: CueTable<Direction>;
  modals: CueTable<'hedged' | 'conditional' | 'projected' | 'obligation'>;
  moodCues: CueTable<'projected' | 'target' | 'hedged' | 'conditional'>;
  policyVerbs: readonly string[];
  negators: readonly string[];
  reportingVerbs: readonly string[];
  sourcePrepositions: readonly string[];
  sourceNouns: readonly string[];
  measureNouns: readonly string[];
  entityNouns: readonly string[];
  shareVerbs: readonly string[];
  measureVerbs: readonly string[];
  contestVerbs: readonly string[];
  transparentNouns: readonly string[];
  timePrepositions: CueTable<'openEnd' | 'openStart' | 'within'>;
  baselineCues: CueTable<'from' | 'compared' | 'than' | 'to' | 'by'>;
  pastNouns: readonly string[];
}

/** A country: its names, the usual one first, and its adjective. */
export interface CountryRow {
  names: readonly string[];
  demonym?: string;
}

/** Everything that one language says, as tables; the stages take it as an argument. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  claimTypes: Readonly<Record<string, ClaimTypeRow>>;
  cues: CueTables;
  /** By ISO 3166-1 alpha-2 code. */
  countries: Readonly<Record<string, CountryRow>>;
  numerals: NumeralTables;
}
