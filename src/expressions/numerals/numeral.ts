import type { Range } from '../../model/expression';
import { type Amount, toDouble } from './amount';

/** A number as it is written, in digits, in words or in both. */
export interface Numeral {
  first: number;
  end: number;
  /** The double nearest to the number; null where it is only a range (`millions`). */
  value: number | null;
  range: Range | null;
  /**
   * `fraction` is a part (`two thirds`, `1/2`, `one in five`; not `two and a half`), `vague` has no exact value
   * (`millions`, `a couple of hundred`), `bare` is a magnitude alone (`million`) and wants a noun behind it.
   */
  form: 'number' | 'fraction' | 'vague' | 'bare';
  /** `a couple of hundred`. */
  approximate: boolean;
  /** Its size before rounding. */
  amount: Amount;
}

export function numeral(first: number, end: number, amount: Amount, form: Numeral['form']): Numeral {
  return { first, end, value: toDouble(amount), range: null, form, approximate: false, amount };
}
