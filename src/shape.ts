import { badTable } from './errors';

/** Checks a part of a user's table; `path` is where it stands, for the message. */
export type Check = (value: unknown, path: string) => void;

export const text: Check = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '') throw badTable(path, 'a word', value);
};
export const number: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw badTable(path, 'a number', value);
};
export const flag: Check = (value, path) => {
  if (typeof value !== 'boolean') throw badTable(path, 'true or false', value);
};
export const oneOf =
  (...words: string[]): Check =>
  (value, path) => {
    if (!words.includes(value as string)) throw badTable(path, words.map((word) => `"${word}"`).join(' or '), value);
  };
export const either =
  (isFirst: (value: unknown) => boolean, first: Check, second: Check): Check =>
  (value, path) =>
    (isFirst(value) ? first : second)(value, path);
export const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) throw badTable(path, 'a list', value);
    value.forEach((entry, index) => {
      check(entry, `${path}[${index}]`);
    });
  };
export const recordOf =
  (check: Check): Check =>
  (value, path) => {
    for (const [key, entry] of Object.entries(ownFields(value, path))) check(entry, `${path}.${key}`);
  };
/** A record with these keys and no other; those named in `required` must be there. */
export const fields =
  (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, path) => {
    const own = ownFields(value, path);
    for (const [key, entry] of Object.entries(own)) {
      if (!Object.hasOwn(checks, key)) throw badTable(path, `keys among ${Object.keys(checks).join(', ')}`, key);
      if (entry !== undefined) checks[key]!(entry, `${path}.${key}`);
    }
    for (const key of required) if (own[key] === undefined) throw badTable(`${path}.${key}`, 'a value', undefined);
  };

export function ownFields(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badTable(path, 'an object', value);
  if (Object.hasOwn(value, '__proto__')) throw badTable(path, 'no key "__proto__"', value);
  return value as Record<string, unknown>;
}
