/** What went wrong, for programs. */
export type ErrorCode =
  | 'invalid-text'
  | 'invalid-option'
  | 'invalid-classifier'
  | 'classifier-failed'
  | 'invalid-document';

/** Base of every error that claimsieve throws. */
export class ClaimsieveError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The text or an option is not what was expected. */
export class InputError extends ClaimsieveError {}

export function notAString(value: unknown): InputError {
  return new InputError('invalid-text', `expected the text as a string, got ${describe(value)}`);
}

export function notADocument(value: unknown): InputError {
  return new InputError('invalid-document', `expected a document as analyze(text) returns it, got ${describe(value)}`);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}
