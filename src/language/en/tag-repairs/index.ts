import type { TagRepairs } from '../../language';
import * as nounVerbs from './noun-verbs';
import * as nouns from './nouns';
import * as participles from './participles';
import * as verbs from './verbs';

/** Words that the tagger confuses, by what decides about them; each list sorted. */
export const tagRepairs: TagRepairs = { ...nounVerbs, ...nouns, ...participles, ...verbs };
