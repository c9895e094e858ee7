/** A module made of a page's code blocks: one that imports begins it, those after it without imports go on in it. */
export interface DocModule {
  /** `docs/extend.md:12`: the page and the line of its first block. */
  name: string;
  code: string;
}

interface Block {
  line: number;
  code: string;
}

const FENCE = /^```(?:ts|js|typescript|javascript)\n([\s\S]*?)^```$/gm;

/** The modules of a page's TypeScript and JavaScript blocks, in order. */
export function modulesOf(page: string, markdown: string): DocModule[] {
  const modules: DocModule[] = [];
  for (const { line, code } of blocksOf(markdown)) {
    const last = modules.at(-1);
    if (last && !/^import /m.test(code)) last.code += `\n${code}`;
    else modules.push({ name: `${page}:${line}`, code });
  }
  return modules;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.replace(/\r\n/g, '\n').matchAll(FENCE)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length,
    code: match[1]!,
  }));
}

const EXPECTATION = /^( *)(?!\s|\/\/)(.+?);? *\/\/ (=>|throws) (.+)$/gm;

/**
 * Turns what a block says of its results into checks: `expression // => value` (a part of an object is enough) and
 * `expression // throws 'part of the message'`. A value may go on in comment lines that begin with `//   `.
 */
export function withChecks(code: string): string {
  const joined = code.replace(/\n *\/\/ {3,}(?=\S)/g, ' ');
  return joined.replace(EXPECTATION, (_line, indent: string, expression: string, kind: string, value: string) =>
    kind === '=>' ? `${indent}__check(${expression}, ${value});` : `${indent}__throws(() => ${expression}, ${value});`,
  );
}
