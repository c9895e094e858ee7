import nlp from 'compromise/two';

export type Compromise = typeof nlp;

/** compromise as bundlers and browsers get it: with the module that asks for it. */
export const loadCompromise = (): Compromise => nlp;
