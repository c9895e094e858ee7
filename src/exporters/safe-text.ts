const REPLACEMENT = '\uFFFD';

/** With U+FFFD for each lone surrogate, so that it can be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, REPLACEMENT);
}

/** Runs of white space and line breaks become single spaces, control characters U+FFFD. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Control}\p{Surrogate}]/gu, REPLACEMENT);
}

/** The text as one line without white space at its ends. */
export function oneLine(text: string): string {
  return collapse(text).trim();
}
