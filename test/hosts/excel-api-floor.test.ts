import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The newest set of Excel's API that the manifest asks for; what is newer needs a feature test and another way. */
const FLOOR = [1, 9] as const;

/** Members above the floor, with the set that they came with, that are reached by a feature test only (`canResize`). */
const FEATURE_TESTED = ['Range.getMergedAreasOrNullObject (ExcelApi 1.13)', 'Table.resize (ExcelApi 1.13)'];

const folder = join(__dirname, '..', '..', 'src', 'hosts', 'excel');
const MARK = /\[Api set: (\w+) ([\d.]+)/;

/** Every member of Excel's API that the host names, as `Class.member (Set version)`, by the marks in `@types/office-js`. */
function membersUsed(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['office-js'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  // The marks are read from the text of the comments, so that these need not be parsed.
  const host = { ...ts.createCompilerHost(options), jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node)
        ? (node.propertyName ?? node.name)
        : null;
    const symbol =
      name && ts.isBindingElement(node) ? memberOfPattern(checker, node) : name && checker.getSymbolAtLocation(name);
    for (const declaration of symbol ? (symbol.declarations ?? []) : []) {
      const mark = MARK.exec(declaration.getFullText());
      const owner = declaration.parent;
      if (mark && ts.isClassDeclaration(owner))
        used.add(`${owner.name?.text}.${symbol ? symbol.name : ''} (${mark[1]} ${mark[2]})`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`There is no ${file}.`);
    visit(source);
  }
  return [...used].sort();
}

/** The property that `const { member } = object` takes. */
function memberOfPattern(checker: ts.TypeChecker, element: ts.BindingElement): ts.Symbol | undefined {
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(element.parent).getProperty(name.text) : undefined;
}

function isAboveFloor(member: string): boolean {
  const [, set, major, minor] = /\((\w+) (\d+)\.(\d+)\)$/.exec(member) ?? [];
  return set !== 'ExcelApi' || Number(major) > FLOOR[0] || Number(minor) > FLOOR[1];
}

test('the host uses nothing of Excel’s API above the floor but what it tests for', () => {
  const members = membersUsed();
  // Were the marks not found, nothing could ever be above the floor.
  expect(members).toEqual(
    expect.arrayContaining([
      'Range.formulas (ExcelApi 1.1)',
      'Range.dataValidation (ExcelApi 1.8)',
      'PageLayout.orientation (ExcelApi 1.9)',
    ]),
  );
  expect(members.filter(isAboveFloor)).toEqual(FEATURE_TESTED);
}, 60_000);
