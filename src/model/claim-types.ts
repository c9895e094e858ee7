import type { BuiltinClaimType } from '../language/en/claim-types';
import type { ClaimBase, ClaimFormFields } from './claim';

export type { BuiltinClaimType };

/** No custom types: the default of everything that is generic in them. */
export type NoCustomTypes = Record<never, never>;

/** `type`, and for a custom type that has some the `data` that its classifier returned. */
type ClaimTypeFields<Custom, Builtin extends string> =
  | ([Builtin] extends [never] ? never : { type: Builtin; data?: never })
  | {
      [Type in keyof Custom & string]: [Custom[Type]] extends [undefined]
        ? { type: Type; data?: never }
        : { type: Type; data: Custom[Type] };
    }[keyof Custom & string];

/** One checkable assertion. Narrow it by `form` and by `type`. */
export type Claim<Custom = NoCustomTypes, Builtin extends string = BuiltinClaimType> = ClaimBase &
  ClaimFormFields &
  ClaimTypeFields<Custom, Builtin>;
