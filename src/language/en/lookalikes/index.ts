import type { LookalikeTables } from '../../quantity-tables';
import { and, labels, plurals, to } from './labels';
import { names } from './names';
import { pointing, prefixes } from './numbers';
import { lengthBefore, phrases, someday } from './phrases';
import { pronounAfter, pronounBefore } from './pronouns';
import { reporters, urls } from './references';
import { notStages, stages } from './stages';
import { blocks, compass, streets } from './streets';
import { zeroAfter, zeroBefore } from './zero';

/** What looks like a quantity and is none. */
export const lookalikes = {
  labels,
  names,
  phrases,
  someday,
  lengthBefore,
  pronounBefore,
  pronounAfter,
  zeroBefore,
  zeroAfter,
  plurals,
  prefixes,
  pointing,
  to,
  and,
  streets,
  reporters,
  compass,
  blocks,
  stages,
  notStages,
  urls,
} as const satisfies LookalikeTables;
