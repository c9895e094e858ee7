// A sentence is short: typed arrays of its length cost more to make and drop than to read, and `Array.fill` more than a loop.

/** So many times the same number. */
export function filled(length: number, value: number): number[] {
  const numbers = new Array<number>(length);
  fill(numbers, value, 0, length);
  return numbers;
}

export function fill(numbers: number[], value: number, start: number, end: number): void {
  for (let at = start; at < end; at++) numbers[at] = value;
}
