import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  /** File and line, or where it was built. */
  at: string;
  source: string;
  flags: string;
}

/** Every regular expression that is written out in the sources. */
export function writtenPatterns(): Pattern[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const path = join('src', file);
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ at: `${path}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Every regular expression that the sources build at run time, while `run` loads and uses them. */
export async function builtPatterns(run: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const recording = new Proxy(Original, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const place = /\/(src\/[^:]+:\d+)/.exec(caller)?.[1];
      if (place && !caller.includes('node_modules')) found.push({ at: place, source: made.source, flags: made.flags });
      return made;
    },
  });
  globalThis.RegExp = recording;
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
