import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the texts; tests and scripts run at the root of the project. */
const FIXTURES = resolve('fixtures');

/** The day on which relative times of all fixtures are resolved. */
export const REFERENCE_DATE = '2022-06-30';

export interface Fixture {
  name: string;
  text: string;
}

/** Every text of the fixtures folder. */
export function fixtures(): Fixture[] {
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(FIXTURES, file), 'utf8') }));
}
