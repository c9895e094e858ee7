/** The engine's one copy of a string: it keeps one of each property name. A table finds that by reference, and it holds no text alive. */
export function intern(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
