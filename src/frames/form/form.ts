import type { ClaimFormFields, Evidence } from '../../model/claim';
import type { Governor } from '../governor';
import type { Links } from '../links';
import type { Measure } from '../measure';
import type { SentenceView } from '../sentence-view';
import type { Times } from '../time';

export interface FormReading {
  form: ClaimFormFields;
  evidence: Evidence[];
}

/** Everything that the form of a figure is read from. */
export interface FormInput {
  view: SentenceView;
  expression: number;
  governor: Governor;
  links: Links;
  times: Times;
  measure: Measure;
}

/** Recognises one form, or null where the figure is asserted in another. */
export type FormRule = (input: FormInput) => FormReading | null;
