import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesOf } from './files-of';

// Old base libraries stop at ES5. A parse, not a search: "=>" may well stand inside a string.
const NEWER: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.ArrowFunction, 'arrow function'],
  [ts.SyntaxKind.ClassDeclaration, 'class'],
  [ts.SyntaxKind.ClassExpression, 'class'],
  [ts.SyntaxKind.TemplateExpression, 'template string'],
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral, 'template string'],
  [ts.SyntaxKind.SpreadElement, 'spread'],
  [ts.SyntaxKind.SpreadAssignment, 'object spread'],
  [ts.SyntaxKind.ObjectBindingPattern, 'destructuring'],
  [ts.SyntaxKind.ArrayBindingPattern, 'destructuring'],
  [ts.SyntaxKind.ShorthandPropertyAssignment, 'shorthand property'],
  [ts.SyntaxKind.ComputedPropertyName, 'computed property'],
  [ts.SyntaxKind.MethodDeclaration, 'shorthand method'],
  [ts.SyntaxKind.ForOfStatement, 'for of'],
  [ts.SyntaxKind.AwaitExpression, 'await'],
  [ts.SyntaxKind.YieldExpression, 'yield'],
  [ts.SyntaxKind.QuestionDotToken, 'optional chaining'],
  [ts.SyntaxKind.QuestionQuestionToken, '??'],
  [ts.SyntaxKind.AsteriskAsteriskToken, '**'],
  [ts.SyntaxKind.BigIntLiteral, 'bigint'],
  [ts.SyntaxKind.ImportDeclaration, 'import'],
  [ts.SyntaxKind.ExportDeclaration, 'export'],
]);

function newerSyntaxAt(node: ts.Node): string | undefined {
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0)
    return 'let or const';
  if (ts.isParameter(node) && (node.dotDotDotToken ?? node.initializer) !== undefined)
    return 'rest or default parameter';
  if (ts.isCatchClause(node) && node.variableDeclaration === undefined) return 'catch without name';
  return NEWER.get(node.kind);
}

/** What in this script is newer than ES5, each with its place; at most ten. */
export function newerThanEs5(name: string, code: string): string[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (found.length >= 10) return;
    const what = newerSyntaxAt(node);
    if (what !== undefined)
      found.push(`${name}:${node.pos} ${what}: ${code.slice(node.pos, node.pos + 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export function requireEs5(folder: string): void {
  const scripts = filesOf(folder).filter((file) => /\.(js|wxs)$/.test(file));
  const found = scripts.flatMap((file) =>
    newerThanEs5(file, fs.readFileSync(path.join(folder, file), 'utf8')),
  );
  if (found.length > 0) throw new Error(`newer than ES5:\n${found.slice(0, 20).join('\n')}`);
  console.log(`syntax: ${scripts.length} scripts, nothing newer than ES5`);
}
