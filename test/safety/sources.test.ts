import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What would reach the network, the disk, the clock, the locale or chance, or run a string as code. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  [
    'fetch XMLHttpRequest WebSocket EventSource Worker importScripts navigator location document window localStorage',
    'eval Function require process Deno Bun Buffer setTimeout setInterval queueMicrotask',
    'Date performance crypto Intl',
  ].flatMap((names) => names.split(' ')),
);
const FORBIDDEN_MEMBERS: ReadonlySet<string> = new Set(
  'random toLocaleString toLocaleLowerCase toLocaleUpperCase localeCompare toLocaleDateString'.split(' '),
);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
  .map((file) => join('src', file));

test.each(files)('%s touches no network, disk, clock, locale or chance, and evaluates nothing', (file) => {
  expect(suspects(readFileSync(file, 'utf8'), file)).toEqual([]);
});

test('what is forbidden is found', () => {
  const source = 'const a = fetch("x"); eval("1"); const b = x.toLocaleString() + Math.random(); import("y");';
  expect(suspects(source, 'x.ts')).toEqual(['fetch', 'eval', 'toLocaleString', 'random', 'import()']);
});

function suspects(source: string, file: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (isDeclared(node)) declared.add(node.name.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push('import()');
    if (ts.isPropertyAccessExpression(node) && FORBIDDEN_MEMBERS.has(node.name.text)) {
      ts.forEachChild(node.expression, visit);
      found.push(node.name.text);
    } else if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && isUse(node)) found.push(node.text);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.filter((name) => !declared.has(name));
}

function isDeclared(node: ts.Node): node is ts.Node & { name: ts.Identifier } {
  const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node);
  const imports = ts.isImportSpecifier(node) || ts.isBindingElement(node);
  return (declares || imports) && node.name !== undefined && ts.isIdentifier(node.name);
}

/** The name stands for the global, not for a member, a key or a type of that name. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return false;
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isPropertySignature(parent);
}
