import type { Frame } from '../model/frame';
import type { SentenceSyntax } from '../syntax';

/** The place in `parsed` of the syntax that a frame was read from. Syntax is in text order, so halving finds it. */
export function createPlaceFinder(parsed: readonly SentenceSyntax[]): (frame: Frame) => number {
  return ({ expression: { span } }) => {
    let low = 0;
    let high = parsed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (parsed[middle]!.sentence.span.start <= span.start) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
