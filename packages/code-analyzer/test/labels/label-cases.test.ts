import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { syntax, type Declaration, type Node } from '../../src/program/compiler.ts';
import { createTestLabelling, type TestLabelling } from './create-test-labelling.ts';
import { readMarkers, showAt, showLabels } from './label-markers.ts';

/** `references`: every labelled name of the file is marked. `types`: marked expressions only. `columns`: every stored field is marked. */
type Question = 'references' | 'types' | 'columns';

const root = new URL('../../cases/labels/', import.meta.url);

describe.each(['references', 'types', 'columns'] as const)('labels: %s', question => {
  const files = readdirSync(new URL(question, root)).filter(name => /\.(tsx?|js|vue)$/.test(name));
  it.each(files)('%s', name => {
    const text = readFileSync(new URL(`${question}/${name}`, root), 'utf8');
    const path = `/app/src/${name}`;
    const schema = schemaOf(text);
    const labelling = createTestLabelling({ [path]: text, ...(schema === undefined ? {} : { '/app/prisma/schema.prisma': schema }) });
    const expected = readMarkers(text);
    expect(answers(question, labelling, { path, text, expected }).sort()).toEqual([...expected].sort());
  });
});

/** A case brings its Prisma schema in a comment. */
function schemaOf(text: string): string | undefined {
  return /\/\* schema\.prisma\n([\s\S]*?)\n\*\//.exec(text)?.[1];
}

interface CaseFile {
  readonly path: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function answers(question: Question, labelling: TestLabelling, file: CaseFile): string[] {
  const source = labelling.compiler.sourceFile(file.path);
  if (source === undefined) throw new Error(`no source file ${file.path}`);
  if (question === 'columns') return storedFields(labelling, file);
  const found: string[] = [];
  const visit = (node: Node): void => {
    const says = question === 'types' ? typeSays(labelling, node, file) : nameSays(labelling, node);
    if (says !== '') found.push(showAt(file.text, { start: node.getStart(source), end: node.getEnd() }, says));
    syntax.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names of declarations, and references to them; a member access is asked at its name. */
function nameSays({ labeller }: TestLabelling, node: Node): string {
  if (syntax.isElementAccessExpression(node) || syntax.isCallExpression(node)) return showLabels(labeller.ofReference(node));
  if (!syntax.isIdentifier(node) && !syntax.isStringLiteral(node) && !syntax.isPrivateIdentifier(node)) return '';
  if (syntax.isPrivateIdentifier(node) && syntax.isPropertyAccessExpression(node.parent))
    return showLabels(labeller.ofReference(node.parent));
  if (isDeclarationName(node)) return showLabels(labeller.ofDeclaration(node.parent as Declaration));
  return syntax.isIdentifier(node) && !syntax.isShorthandPropertyAssignment(node.parent) ? showLabels(labeller.ofReference(node)) : '';
}

function isDeclarationName(node: Node): boolean {
  const parent = node.parent;
  if (syntax.isPropertyAccessExpression(parent) || syntax.isCallExpression(parent)) return false;
  return (
    (syntax.getNameOfDeclaration(parent as Declaration) === node &&
      !syntax.isExportAssignment(parent) &&
      !syntax.isBinaryExpression(parent)) ||
    (syntax.isBindingElement(parent) && parent.name === node)
  );
}

function typeSays({ compiler, labeller }: TestLabelling, node: Node, { text, expected }: CaseFile): string {
  if (!syntax.isIdentifier(node)) return '';
  const here = showAt(text, { start: node.getStart(), end: node.getEnd() }, '');
  if (!expected.some(line => line.startsWith(here))) return '';
  return showLabels(labeller.ofType(compiler.typeOf(node), node)) || 'nothing';
}

function storedFields({ compiler, labeller }: TestLabelling, { path, text }: CaseFile): string[] {
  const source = compiler.sourceFile(path);
  const fields = source === undefined ? [] : labeller.storedFieldsIn(source);
  return fields.map(field => {
    const guards = field.protectedBy.map(guard => ` [${guard.protection}]`).join('');
    return showAt(text, field.span, `${field.declaredBy} ${field.owner}.${field.field}: ${showLabels(field.labels)}${guards}`);
  });
}
