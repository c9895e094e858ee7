/** A claim type, what it holds and what gives it away. */
export interface ClaimTypeRow {
  definition: string;
  /** Major topic code of the Comparative Agendas Project codebook, null where none fits. */
  cap: number | null;
  cues: object;
  /** A sentence of the type. */
  example: string;
}

/** Everything that one language says, as tables; the stages take it as an argument. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  claimTypes: Readonly<Record<string, ClaimTypeRow>>;
}
