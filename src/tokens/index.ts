export type { Token } from './token';
export { tokenize } from './tokenize';
