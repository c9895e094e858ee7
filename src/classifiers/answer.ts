import { describe, type ErrorCode } from '../errors';
import type { StandardIssue, StandardSchema } from '../model/standard-schema';

/** What is wrong with a classifier's answer. */
export class BadAnswer extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Checks what `classify` returned: null (not mine), or a score and data that the schema accepts. */
export function readAnswer(value: unknown, schema: StandardSchema | null): { score: number; data?: unknown } | null {
  if (value === null) return null;
  refusePromise(value, 'classify must answer at once, it returned a promise');
  if (typeof value !== 'object') throw wrong(`expected { score, data } or null, got ${describe(value)}`);
  const { score, data } = value as { score?: unknown; data?: unknown };
  if (typeof score !== 'number' || !(score >= 0 && score <= 1))
    throw wrong(`expected a score from 0 to 1, got ${describe(score)}`);
  if (schema) return { score, data: validated(data, schema) };
  if (data !== undefined) throw wrong('it returned data, but its definition has no `data` to check it with');
  return { score };
}

const wrong = (message: string): BadAnswer => new BadAnswer('classifier-answer', message);

function validated(data: unknown, schema: StandardSchema): unknown {
  const result = schema['~standard'].validate(data);
  refusePromise(result, 'its data validator is asynchronous; a synchronous one is needed');
  const { issues, value } = result as { issues?: readonly StandardIssue[]; value?: unknown };
  if (issues) throw new BadAnswer('classifier-data', `its data was refused: ${issues.map(describeIssue).join('; ')}`);
  const flaw = jsonFlaw(value, 'data');
  if (flaw) throw new BadAnswer('classifier-data', `${flaw}; data has to be plain JSON`);
  return value;
}

function describeIssue({ path = [], message }: StandardIssue): string {
  const at = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
  return at ? `${at}: ${message}` : message;
}

/** A promise that fails later must not end the process as an unhandled rejection. */
function refusePromise(value: unknown, message: string): void {
  const then = (value as { then?: unknown } | null | undefined)?.then;
  if (typeof then !== 'function') return;
  Promise.resolve(value).catch(() => undefined);
  throw wrong(message);
}

/** Where a value is not plain JSON, in words, or null. */
function jsonFlaw(value: unknown, path: string, above: readonly unknown[] = []): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (typeof value !== 'object') return `${path} is ${describe(value)}`;
  if (above.includes(value)) return `${path} refers back to itself`;
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null)
    return `${path} is an instance of a class`;
  for (const [key, inner] of Object.entries(value)) {
    const flaw =
      key === '__proto__' ? `${path} has a key "__proto__"` : jsonFlaw(inner, `${path}.${key}`, [...above, value]);
    if (flaw) return flaw;
  }
  return null;
}
