import type { Span } from './span';

/** A noun phrase as it stands in the text, without a leading article. */
export interface Mention {
  text: string;
  span: Span;
  /** The antecedent's text where the phrase is a pronoun or a definite description, else null. */
  resolved: string | null;
}
