export { tagExpressions } from '../../../dist/index.js';
