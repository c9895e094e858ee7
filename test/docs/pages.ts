import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { modulesOf, withChecks } from './code-blocks';

const IMPORT = `import { check as __check, throws as __throws } from '../checks';`;

/** Every page of documentation. */
export const pages = [
  'README.md',
  ...(existsSync('docs') ? readdirSync('docs', { recursive: true, encoding: 'utf8' }) : []).map((file) =>
    join('docs', file),
  ),
].filter((page) => page.endsWith('.md') && existsSync(page));

/** Writes the modules of all pages into a folder beside this file; `remove` takes it away. */
export function writeModules(folderName: string): { modules: { name: string; file: string }[]; remove: () => void } {
  const folder = resolve('test/docs', folderName);
  mkdirSync(folder, { recursive: true });
  const modules = pages.flatMap((page) => modulesOf(page, readFileSync(page, 'utf8')));
  const written = modules.map(({ name, code }, index) => {
    const file = join(folder, `block-${index}.ts`);
    writeFileSync(file, `${IMPORT} void [__check, __throws];\n${withChecks(code)}\nexport {};\n`);
    return { name, file };
  });
  return { modules: written, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
