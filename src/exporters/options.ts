import type { ClaimBase, ClaimFormFields } from '../model/claim';
import type { Document } from '../model/document';

/** A claim of any type, a custom one included. */
export type AnyClaim = ClaimBase & ClaimFormFields & { type: string; data?: unknown };

/** What `analyze(text)` returned, with whatever custom claim types. */
export type AnyDocument = Document<AnyClaim>;

/** Which of a document's lists is written. */
export type ItemKind = 'claims' | 'expressions' | 'sentences';

/** What every exporter takes. */
export interface ExportOptions {
  /** The list to write; `claims` unless set. */
  items?: ItemKind;
  /** Name of the text, where it has one: a path, a title. */
  file?: string;
}
