import type { CueTables } from '../../language';
import * as attribution from './attribution';
import * as baseline from './baseline';
import * as capitalisedOpeners from './capitalised-openers';
import * as change from './change';
import * as changeVerbs from './change-verbs';
import * as entities from './entities';
import * as events from './events';
import * as exercise from './exercise';
import * as measureVerbs from './measure-verbs';
import * as measures from './measures';
import * as modality from './modality';
import * as policy from './policy';
import * as ranking from './ranking';
import * as reference from './reference';
import * as time from './time';
import * as trend from './trend';

/** Each file's tables by their names. */
export const cues: CueTables = {
  ...attribution,
  ...baseline,
  ...capitalisedOpeners,
  ...change,
  ...changeVerbs,
  ...entities,
  ...events,
  ...exercise,
  ...measureVerbs,
  ...measures,
  ...modality,
  ...policy,
  ...ranking,
  ...reference,
  ...time,
  ...trend,
};
