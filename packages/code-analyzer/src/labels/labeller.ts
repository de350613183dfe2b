import type { Label, StoredField } from '../facts.ts';
import type { Declaration, Node, SourceFile, Type } from '../program/compiler.ts';

/** Which declarations, expressions and types hold personal data. Every answer is cached. */
export interface Labeller {
  /** Labels of one declaration by itself: the tag, the schema, the declared type, the name; `path` is empty. */
  readonly ofDeclaration: (declaration: Declaration) => readonly Label[];
  /** Labels of what an identifier or property access stands for, by its declaration. Does not follow assignments. */
  readonly ofReference: (node: Node) => readonly Label[];
  /** Labels of everything that a value of this type holds, with the path to each; arrays and promises are looked through. */
  readonly ofType: (type: Type, at: Node) => readonly Label[];
  readonly storedFieldsIn: (file: SourceFile) => readonly StoredField[];
}
