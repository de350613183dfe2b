import type { Label } from '../facts.ts';
import { syntax, type Declaration, type Node, type nodes } from '../program/compiler.ts';
import type { LabellingContext } from './labelling.ts';
import { typeNodeOf } from './typed-labels.ts';

/** A member that a written type borrows. */
export interface BorrowedMember {
  readonly name: string;
  readonly declarations: readonly Declaration[];
  readonly ownerNames: readonly string[];
}

/** `email: User['email']`, `User['email'] | null`: what is said of the member is said of whoever has its type. */
export function borrowedMembers({ compiler }: LabellingContext, declaration: Declaration): readonly BorrowedMember[] {
  const written = typeNodeOf(declaration);
  return written === undefined
    ? []
    : indexedTypes(written).flatMap(({ objectType, indexType }) => {
        const name = syntax.isLiteralTypeNode(indexType) && syntax.isStringLiteral(indexType.literal) ? indexType.literal.text : undefined;
        if (name === undefined) return [];
        const owner = compiler.typeOf(objectType);
        const property = compiler.propertyOf(owner, name);
        return property === undefined
          ? []
          : [{ name, declarations: compiler.declarationsOf(property.symbol), ownerNames: compiler.describe(owner).names }];
      });
}

/** The labels of a borrowed member, told of the one that borrows it. */
export function toldOfBorrower(labels: readonly Label[], borrowed: BorrowedMember): readonly Label[] {
  return labels.map(label => ({ ...label, because: `its type is that of \`${borrowed.name}\`: ${label.because}` }));
}

function indexedTypes(type: Node): readonly nodes.IndexedAccessTypeNode[] {
  if (syntax.isIndexedAccessTypeNode(type)) return [type];
  if (syntax.isUnionTypeNode(type)) return type.types.flatMap(member => (syntax.isIndexedAccessTypeNode(member) ? [member] : []));
  return [];
}
