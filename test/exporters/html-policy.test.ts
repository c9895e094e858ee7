import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SCRIPT, SCRIPT_HASH } from '../../src/exporters/html/script';
import { STYLE, STYLE_HASH } from '../../src/exporters/html/style';

/** The policy names each block by its hash: a change of the block has to change the hash beside it. */
test.each([
  ['script', SCRIPT, SCRIPT_HASH],
  ['style', STYLE, STYLE_HASH],
])('the hash of the %s in the policy is that of its content', (_, content, hash) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(content).digest('base64')}`);
});
