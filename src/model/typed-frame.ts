import type { Evidence, Label } from './claim';
import type { Frame } from './frame';

/** A frame with its types, best first; `data` is what the winning custom classifier returned. */
export interface TypedFrame {
  frame: Frame;
  labels: Label[];
  /** Why the best type, then why the frame. */
  evidence: Evidence[];
  data?: unknown;
}
