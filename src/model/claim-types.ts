import type { BuiltinClaimType } from '../language/en/claim-types';
import type { ClaimBase, ClaimFormFields } from './claim';

export type { BuiltinClaimType };

/** No custom types: the default of everything that is generic in them. */
export type NoCustomTypes = Record<never, never>;

/** `type`, and for a custom type the `data` that its classifier returned. */
type ClaimTypeFields<Custom> =
  | { type: BuiltinClaimType; data?: never }
  | { [Type in keyof Custom & string]: { type: Type; data: Custom[Type] } }[keyof Custom & string];

/** One checkable assertion. Narrow it by `form` and by `type`. */
export type Claim<Custom = NoCustomTypes> = ClaimBase & ClaimFormFields & ClaimTypeFields<Custom>;
