import { list } from '../../list';

/** Names of ways that a house number stands before: `49 Mill Road`. */
export const streets = list(`
  ave, avenue, blvd, boulevard, close, court, crescent, drive, highway, lane, parkway, place, rd, road, square, st,
  street, terrace, way
`);

/** After a number with a capital: a street of a grid, `2100 South`. */
export const compass = ['east', 'north', 'south', 'west'] as const;

/** After a number: a stretch of a street, `the 400 block of Main`. */
export const blocks = ['block'] as const;
