/** What went wrong, for programs. */
export type ErrorCode =
  | 'invalid-text'
  | 'invalid-option'
  | 'invalid-classifier'
  | 'invalid-table'
  | 'invalid-document'
  /** A classifier threw. */
  | 'classifier-failed'
  /** A classifier's answer is no `{ score, data }`. */
  | 'classifier-answer'
  /** A classifier's data was refused by its schema, or is no plain JSON. */
  | 'classifier-data';

/** Base of every error that claimsieve throws. */
export class ClaimsieveError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The text, an option, a classifier's definition or a table is not what was expected. */
export class InputError extends ClaimsieveError {}

/** A custom classifier failed on a text; `cause` is what it threw. */
export class ClassifierError extends ClaimsieveError {
  /** The classifier's type. */
  readonly classifier: string;
  /** Index of the sentence that it failed on. */
  readonly sentence: number;

  constructor(code: ErrorCode, where: ClassifierFailure, what: string, options?: ErrorOptions) {
    const { classifier, sentence, text } = where;
    super(code, `classifier ${quote(classifier)}, sentence ${sentence} (${quote(excerpt(text))}): ${what}`, options);
    this.classifier = classifier;
    this.sentence = sentence;
  }
}

/** Where a classifier failed: `text` is the sentence. */
export interface ClassifierFailure {
  classifier: string;
  sentence: number;
  text: string;
}

export function notAString(value: unknown): InputError {
  return new InputError('invalid-text', `expected the text as a string, got ${describe(value)}`);
}

export function notADocument(value: unknown): InputError {
  return new InputError('invalid-document', `expected a document as analyze(text) returns it, got ${describe(value)}`);
}

export function badOption(name: string, expected: string, got: unknown): InputError {
  return new InputError('invalid-option', `option ${quote(name)}: expected ${expected}, got ${describe(got)}`);
}

export function notOptions(value: unknown): InputError {
  return new InputError('invalid-option', `expected the options as an object, got ${describe(value)}`);
}

export function unknownOption(name: string, known: readonly string[]): InputError {
  return new InputError('invalid-option', `unknown option ${quote(name)}${suggest(name, known)}`);
}

export function unknownType(name: string, known: readonly string[]): InputError {
  return new InputError('invalid-option', `option "types": unknown claim type ${quote(name)}${suggest(name, known)}`);
}

export function badClassifier(type: unknown, what: string): InputError {
  const name = typeof type === 'string' ? `classifier ${quote(type)}` : 'classifier';
  return new InputError('invalid-classifier', `${name}: ${what}`);
}

export function badTable(path: string, expected: string, got: unknown): InputError {
  return new InputError('invalid-table', `table ${path}: expected ${expected}, got ${describe(got)}`);
}

/** A value in a few words, for a message: `string "2022-02-30"`, `an array`. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date';
  switch (typeof value) {
    case 'undefined':
      return 'undefined';
    case 'object':
      return 'an object';
    case 'function':
      return 'a function';
    case 'string':
      return `the string ${quote(excerpt(value))}`;
    default:
      return `the ${typeof value} ${String(value)}`;
  }
}

const quote = (text: string): string => JSON.stringify(text);

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** `; did you mean "referenceDate"?`, or all that is known. */
function suggest(name: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance)[0];
  return near ? `; did you mean ${quote(near.candidate)}?` : `; expected one of ${known.map(quote).join(', ')}`;
}

/** Fewest insertions, deletions and substitutions from one word to the other; of long ones only the beginning counts. */
function editDistance(from: string, to: string): number {
  const a = from.slice(0, 40);
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
