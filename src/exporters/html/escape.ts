import { wellFormed } from '../safe-text';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a raw carriage return into a line feed, and drops NUL.
  '\r': '&#13;',
  '\0': '\uFFFD',
};

/** A text as HTML, in an element or a quoted attribute; what a parser makes of it is the text again. */
export function escapeHtml(text: string): string {
  return wellFormed(text).replace(/[&<>"'\r\0]/g, (char) => ENTITIES[char]!);
}
