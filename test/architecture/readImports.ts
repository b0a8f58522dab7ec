import ts from 'typescript';

export interface ImportFound {
  /** What is imported, as written; null where it is not a plain string, so that nobody can tell. */
  readonly specifier: string | null;
  /** `static`, `dynamic` and `glob` (`import.meta.glob`, a pattern) exist when the program runs; `type` is gone by then. */
  readonly kind: 'static' | 'dynamic' | 'glob' | 'type';
}

/** By path: the examples are laid over the same files again and again. */
const read = new Map<string, { readonly source: string; readonly found: readonly ImportFound[] }>();

/** Every import of a TypeScript or Svelte file: import, export from, `import()`, and types by `import('…')`. */
export function readImports(path: string, source: string): readonly ImportFound[] {
  const known = read.get(path);
  if (known?.source === source) return known.found;
  const found = parseImports(path, source);
  read.set(path, { source, found });
  return found;
}

const withoutComments: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

function parseImports(path: string, source: string): readonly ImportFound[] {
  const found: ImportFound[] = [];
  for (const code of path.endsWith('.svelte') ? codeOf(source) : [source]) {
    const file = ts.createSourceFile(path, code, withoutComments, false, ts.ScriptKind.TS);
    visit(file, code, found);
  }
  return found;
}

/** The scripts of a component, and its `import(…)` in the markup as expressions of their own. */
function codeOf(component: string): readonly string[] {
  const script = /<script[^>]*>([\s\S]*?)<\/script>/g;
  const markup = component.replace(script, '');
  return [
    ...[...component.matchAll(script)].map(([, code]) => code ?? ''),
    ...[...markup.matchAll(/\bimport\([^)]*\)/g)].map(([expression]) => expression),
  ];
}

/** Goes down only where the words are: walking all of every file would take most of the time. */
function visit(node: ts.Node, code: string, found: ImportFound[]): void {
  if (!/import|export/.test(code.slice(node.pos, node.end))) return;
  const own = importOf(node);
  if (own) found.push(own);
  ts.forEachChild(node, (child) => visit(child, code, found));
}

function importOf(node: ts.Node): ImportFound | null {
  if (ts.isImportDeclaration(node)) {
    return { specifier: textOf(node.moduleSpecifier), kind: isTypeImport(node) ? 'type' : 'static' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'static' };
  }
  if (ts.isImportTypeNode(node)) {
    return {
      specifier: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null,
      kind: 'type',
    };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: textOf(node.arguments[0]), kind: 'dynamic' };
  }
  if (isGlob(node)) return { specifier: textOf(node.arguments[0]), kind: 'glob' };
  return null;
}

/** `import type`. An `import { type … }` is none: what is left of it still loads the module. */
function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isGlob(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ts.isMetaProperty(node.expression.expression) &&
    node.expression.name.text === 'glob'
  );
}

function textOf(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}
