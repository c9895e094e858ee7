/** Before digits over a hyphen they leave them a number: `sub-500`, `post-2015`. */
export const prefixes = [
  'sub',
  'over',
  'under',
  'post',
  'pre',
  'mid',
  'plus',
  'minus',
  'near',
  'to',
  'and',
  'non',
] as const;

/** Before a number and a name they point to one thing: `Boeing’s 767 Freighter`. */
export const pointing = ["'s", 'own', 'new'] as const;
