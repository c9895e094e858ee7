/** Indices of the items that pass a test, in order. */
export function indicesOf(items: readonly unknown[], test: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < items.length; index++) if (test(index)) found.push(index);
  return found;
}
