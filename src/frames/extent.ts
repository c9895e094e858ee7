import type { Span } from '../model/span';
import type { Governor } from './governor';
import type { SentenceView } from './sentence-view';

/** The stretch of text that makes the claim: its sentence, without what is not its words at the two ends. */
export function extentOf(view: SentenceView, _governor: Governor): { text: string; span: Span } {
  const { span } = view.syntax.sentence;
  return { text: view.text.slice(span.start, span.end), span };
}
