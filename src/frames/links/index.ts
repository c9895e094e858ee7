export type { Link, Links } from './link';
export { readLinks } from './read-links';
