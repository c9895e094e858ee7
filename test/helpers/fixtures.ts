import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the texts; tests and scripts run at the root of the project. */
const FIXTURES = 'fixtures';

/** The day on which relative times of the fixtures are resolved. */
export const REFERENCE_DATE = '2022-06-30';

export interface Fixture {
  name: string;
  text: string;
}

/** Every text below the fixtures folder, annotated ones too. */
export function fixtures(): Fixture[] {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(FIXTURES, file), 'utf8') }));
}

/** The article whose claims are kept as the expected result. */
export function goldenArticle(): Fixture {
  const name = 'uk-china-rd-collaboration';
  return fixtures().find((fixture) => fixture.name === name)!;
}
