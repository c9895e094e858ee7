import type { BuiltinClaimType } from './claim-types';

/** What a call of the extractor depends on beside the text; all of it optional. */
export interface ExtractOptions {
  /** ISO 8601 date that relative times are resolved against; without it they stay unresolved. */
  referenceDate?: string;
  /** ISO 4217 code that a bare `$` stands for; USD unless set. */
  defaultDollar?: string;
  /** Leave out claims whose confidence is lower, 0..1. */
  minConfidence?: number;
  /** Keep claims of these types alone. */
  types?: readonly (BuiltinClaimType | (string & {}))[];
}

/** Options after validation, defaults filled in. */
export interface ResolvedOptions {
  referenceDate: string | null;
  defaultDollar: string;
  minConfidence: number;
  types: ReadonlySet<string> | null;
}
