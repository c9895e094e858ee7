import type { ExpressionContext, ExpressionParser } from '../candidate';
import { createReaders } from '../readers';
import { createTimeParsers } from '../time';
import { createAgeGroupParser } from './age-group';
import { createLookalikeParser } from './lookalike';
import { createMultiplierParser } from './multiplier';
import { createPercentOfParser } from './percent-of';
import { createPlaceParser } from './place';
import { createQuantityParser } from './quantity';
import { createRankParser } from './rank';
import { createReferenceParser } from './reference';
import { createWholeDurationParser } from './whole-duration';

/** Every parser. At one token the longest reading wins, of equal ones the first listed. */
export function createParsers(context: ExpressionContext): ExpressionParser[] {
  const { language } = context;
  const readers = createReaders(context);
  return [
    createReferenceParser(language),
    ...createTimeParsers(context),
    createLookalikeParser(language, readers),
    createMultiplierParser(language),
    createAgeGroupParser(language),
    createPlaceParser(readers),
    createQuantityParser(language, readers),
    createPercentOfParser(language, readers),
    createWholeDurationParser(language, readers),
    createRankParser(language, readers),
  ];
}
