/**
 * A stretch of the text that was handed in: UTF-16 offsets, `end` exclusive,
 * so that `text.slice(span.start, span.end)` is the thing itself.
 */
export interface Span {
  start: number;
  end: number;
}
