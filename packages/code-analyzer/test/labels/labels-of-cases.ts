import { readdirSync, readFileSync } from 'node:fs';
import { createLabeller } from '../../src/labels/create-labeller.ts';
import type { LabelSource } from '../../src/labels/labelling.ts';
import { syntax, type Declaration, type Node, type SourceFile } from '../../src/program/compiler.ts';
import { createPerFile } from '../../src/program/per-file.ts';
import { noBindings } from '../../src/vocabulary.ts';
import { createTestRoles } from '../create-test-compiler.ts';
import { showLabels } from './label-markers.ts';
import { testVocabulary } from './vocabulary.ts';

const root = new URL('../../cases/labels/', import.meta.url);

/** All cases, each a project of its own because they declare the same names. */
const projects = ['references', 'types', 'columns'].flatMap(folder =>
  readdirSync(new URL(folder, root))
    .filter(name => /\.(tsx?|js|vue)$/.test(name))
    .map(name => {
      const text = readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
      const schema = /\/\* schema\.prisma\n([\s\S]*?)\n\*\//.exec(text)?.[1];
      return createTestRoles({ [`/app/src/${name}`]: text, ...(schema === undefined ? {} : { '/app/prisma/schema.prisma': schema }) });
    }),
);

/** What these sources say of every name of every case. */
export function labelsWith(sources: readonly LabelSource[]): readonly string[] {
  return projects.map(({ compiler, roles }) => {
    const labeller = createLabeller(
      { compiler, roles, vocabulary: testVocabulary, bindings: noBindings, note: () => undefined, perFile: createPerFile() },
      sources,
    );
    const said = (node: Node): string =>
      isDeclared(node) ? showLabels(labeller.ofDeclaration(node)) : showLabels(labeller.ofReference(node));
    return compiler.files
      .flatMap(file => compiler.sourceFile(file) ?? [])
      .flatMap(file => [...nodesOf(file).map(said), ...labeller.storedFieldsIn(file).map(field => `${field.declaredBy} ${field.field}`)])
      .join(';');
  });
}

const isDeclared = (node: Node): node is Declaration =>
  syntax.getNameOfDeclaration(node as Declaration) !== undefined && !syntax.isIdentifier(node);

function nodesOf(file: SourceFile): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    if (syntax.isIdentifier(node) || syntax.isPropertyAccessExpression(node) || isDeclared(node)) nodes.push(node);
    syntax.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}
