/** Comparatives of quantity and size, of what is measured rather than judged. */
export const comparatives = [
  'bigger',
  'cheaper',
  'faster',
  'fewer',
  'greater',
  'higher',
  'larger',
  'less',
  'lower',
  'more',
  'slower',
  'smaller',
] as const;
