import { list } from '../../list';

/** What a textbook asks its reader to do, at the front of a sentence: `Describe two trends`; such a sentence asserts nothing. */
export const exerciseVerbs = list(`
  calculate, compute, contrast, define, describe, discuss, explain, identify, illustrate, list, name, suppose,
  summarize
`);
