import type { AbbreviationRow, ClaimTypeRow, CueTables, TypeCues } from '../language/language';
import type { CurrencyTables, UnitRow } from '../language/quantity-tables';

/** A claim type of one's own, or more cues for a built-in one; what is left out stays as it is. */
export type ClaimTypeExtension = Partial<Omit<ClaimTypeRow, 'cues'>> & { cues: TypeCues };

/**
 * Rows for the tables of the language, in the shape of the built-in ones (`src/language/en/`): they come on top of those.
 * `Types` are the names under `claimTypes`.
 */
export interface Tables<Types extends string = string> {
  /** `'Bhd.'`, or a row that says what may follow. */
  abbreviations?: readonly (string | AbbreviationRow)[];
  units?: readonly UnitRow[];
  currencies?: Partial<CurrencyTables>;
  /** More words for a slot's cues: `{ changeVerbs: { increase: ['balloon'] } }`. */
  cues?: { readonly [Slot in keyof CueTables]?: Partial<CueTables[Slot]> };
  claimTypes?: { readonly [Type in Types]: ClaimTypeExtension };
}
