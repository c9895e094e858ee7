import type { ClosedClasses } from '../../language';
import * as functionWords from './function-words';
import * as nouns from './nouns';
import * as verbs from './verbs';

/** The words that hold a sentence together; each list sorted. */
export const closedClasses: ClosedClasses = { ...functionWords, ...nouns, ...verbs };
