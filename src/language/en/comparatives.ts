import { list } from '../list';

/** Comparatives of quantity and size, of what is measured rather than judged. */
export const comparatives = list(`
  bigger, cheaper, faster, fewer, greater, higher, larger, less, lower, more, slower, smaller
`);
