import type { BuiltinClaimType } from './claim-types';
import type { Classifier } from './classifier';
import type { Tables } from './tables';

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

/** What `createExtractor` takes. */
export interface ExtractorOptions<
  Classifiers extends readonly Classifier[] = readonly Classifier[],
  Builtins extends boolean = boolean,
  Types extends string = string,
> extends ExtractOptions {
  /** Custom classifiers; where scores are equal the earlier one wins, and any of them before a built-in type. */
  classifiers?: Classifiers;
  /** Whether the built-in types take part; `true` unless set. Without them a claim that no classifier takes is left out. */
  builtins?: Builtins;
  /** What a classifier's failure does: `throw` (unless set) ends the extraction, `skip` drops its answer and notes the error. */
  onClassifierError?: 'throw' | 'skip';
  /** Rows on top of the built-in tables: abbreviations, units, currencies, cues, claim types. */
  tables?: Tables<Types>;
}

/** Options after validation, defaults filled in. */
export interface ResolvedOptions {
  referenceDate: string | null;
  defaultDollar: string;
  minConfidence: number;
  types: ReadonlySet<string> | null;
}
