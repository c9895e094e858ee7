import { expect } from 'vitest';

/** What a page says that an expression gives; of an object its named fields are enough. */
export function check(actual: unknown, stated: unknown): void {
  if (typeof stated === 'object' && stated !== null) expect(actual).toMatchObject(stated);
  else expect(actual).toBe(stated);
}

/** What a page says that a call throws. */
export function throws(call: () => unknown, message: string): void {
  expect(call).toThrow(message);
}
