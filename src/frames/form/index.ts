import { changeModifier, changeNoun, changeVerb, linkedChange } from './change';
import { comparison } from './comparison';
import { event } from './event';
import type { FormInput, FormReading, FormRule } from './form';
import { rank } from './rank';
import { share } from './share';
import { unchanged } from './unchanged';

export { isAnniversary } from './event';
export { groupSize, rankedAmong } from './rank';

/** The first rule that speaks decides; a figure that none speaks of is a level. */
const RULES: readonly FormRule[] = [
  event,
  rank,
  linkedChange,
  comparison,
  changeModifier,
  unchanged,
  changeNoun,
  changeVerb,
  share,
];

/** How the figure is asserted. */
export function readForm(input: FormInput): FormReading {
  for (const rule of RULES) {
    const reading = rule(input);
    if (reading) return reading;
  }
  return { form: { form: 'level' }, evidence: [] };
}
