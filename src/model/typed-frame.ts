import type { Label } from './claim';
import type { Frame } from './frame';

/** A frame with its types, best first; `data` is what the winning custom classifier returned. */
export interface TypedFrame extends Frame {
  labels: Label[];
  data?: unknown;
}
