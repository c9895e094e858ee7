import { expect, test } from 'vitest';
import { modulesOf, withChecks } from './code-blocks';

test('a block with an import begins a module, one without goes on in it', () => {
  const page =
    "a\n\n```ts\nimport { a } from 'a';\n```\n\ntext\n\n```ts\na();\n```\n\n```sh\nls\n```\n\n```ts\nimport 'b';\n```\n";
  expect(modulesOf('page.md', page)).toEqual([
    { name: 'page.md:3', code: "import { a } from 'a';\n\na();\n" },
    { name: 'page.md:17', code: "import 'b';\n" },
  ]);
});

test.each([
  ['a(); // => 3', '__check(a(), 3);'],
  ['  a; // => { b: 1 }', '  __check(a, { b: 1 });'],
  ["a() // throws 'no'", "__throws(() => a(), 'no');"],
  ['a; // => [1,\n//       2]', '__check(a, [1, 2]);'],
  ['a; // a remark', 'a; // a remark'],
  ['// => alone', '// => alone'],
])('%s', (code, checked) => expect(withChecks(code)).toBe(checked));
