import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** The golden article. */
export function article() {
  return readFileSync(join(FIXTURES, 'uk-china-rd-collaboration.txt'), 'utf8');
}

/**
 * Policy prose of `length` characters, made of the fixtures' paragraphs. Each round through them changes the last digit of
 * each number and goes in another order, so that no two rounds state the same figures.
 */
export function prose(length) {
  const paragraphs = fixtureTexts().flatMap((text) => text.split(/\n{2,}/));
  const parts = [];
  for (let round = 0, size = 0; size < length; round++) {
    for (let i = 0; i < paragraphs.length && size < length; i++) {
      const paragraph = paragraphs[(i * STRIDE + round) % paragraphs.length];
      const varied = paragraph.replace(/\d(?!\d)/g, (digit) => String((Number(digit) + round) % 10));
      parts.push(varied);
      size += varied.length + 2;
    }
  }
  return parts.join('\n\n').slice(0, length);
}

/** Coprime to any number of paragraphs that it does not divide: a fixed, well-mixed order. */
const STRIDE = 101;

function fixtureTexts() {
  const annotated = join(FIXTURES, 'annotated');
  const files = readdirSync(annotated).filter((file) => file.endsWith('.txt'));
  return [article(), ...files.sort().map((file) => readFileSync(join(annotated, file), 'utf8'))];
}
