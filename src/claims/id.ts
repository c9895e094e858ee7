import type { Frame } from '../model/frame';

/** A short name of the claim at its place: the same expression, form and type at the same offsets give the same id. */
export function idOf({ expression, form }: Frame, type: string): string {
  return `${expression.span.start.toString(36)}-${hash(`${expression.text}|${form.form}|${type}`)}`;
}

/** 32-bit FNV-1a over UTF-16 units, as eight hex digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(key: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) state = Math.imul(state ^ key.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
