import type { Expression } from './expression';
import type { Sentence } from './sentence';

/** Everything that one text was found to hold. */
export interface Document<ClaimOf = import('./claim-types').Claim> {
  text: string;
  sentences: Sentence[];
  expressions: Expression[];
  claims: ClaimOf[];
  /** Failures of custom classifiers that `onClassifierError: 'skip'` let pass. */
  errors: DocumentError[];
}

/** A custom classifier's failure, as plain data. */
export interface DocumentError {
  code: string;
  message: string;
  classifier: string;
  /** Index of the sentence that it failed on. */
  sentence: number;
}
