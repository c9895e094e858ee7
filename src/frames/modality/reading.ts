import type { Evidence, Modality } from '../../model/claim';

export interface ModalityReading {
  modality: Modality;
  evidence: Evidence[];
}
