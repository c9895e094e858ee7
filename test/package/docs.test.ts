import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { writeModules } from '../docs/pages';

const { modules, remove } = writeModules('.types');
afterAll(remove);

test('code blocks of the documentation have no type errors', () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  // As in a reader's project: an index is not checked, and a name may stand there to be looked at.
  const lenient = { ...options, noUncheckedIndexedAccess: false, noUnusedLocals: false, noUnusedParameters: false };
  const program = ts.createProgram(
    modules.map(({ file }) => file),
    { ...lenient, noEmit: true },
  );
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText, start = 0 }) => {
    const page = modules.find((one) => one.file === file?.fileName)?.name ?? file?.fileName;
    const line = file?.text.slice(0, start).split('\n').length;
    return `${page}, line ${line} of the block: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(errors).toEqual([]);
});
