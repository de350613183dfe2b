import type { Label, StoredField } from '../facts.ts';
import type { PrismaSchema } from '../prisma/schema.ts';
import type { Declaration, Node, Property, SourceFile, Type } from '../program/compiler.ts';

/** Which declarations, expressions and types hold personal data. Every answer is cached. */
export interface Labeller {
  /** Labels of one declaration by itself: the tag, the schema, the declared type, the name; `path` is empty. */
  readonly ofDeclaration: (declaration: Declaration) => readonly Label[];
  /** Labels of what an identifier or property access stands for, by its declaration. Does not follow assignments. */
  readonly ofReference: (node: Node) => readonly Label[];
  /** Labels of a property as a member of a type, which may say whose it is (`name` of a `Named` that `Patient` extends); `path` is empty. */
  readonly ofProperty: (property: Property, owner: Type) => readonly Label[];
  /** Labels of everything that a value of this type holds, with the path to each; arrays and promises are looked through. */
  readonly ofType: (type: Type, at: Node) => readonly Label[];
  /** Labels of a variable of the environment, by its name. */
  readonly ofVariable: (name: string, at: Node) => readonly Label[];
  /** Columns with personal data that a source file declares. */
  readonly storedFieldsIn: (file: SourceFile) => readonly StoredField[];
  /** Columns with personal data of a Prisma schema, all its files together. */
  readonly storedFieldsOf: (schema: PrismaSchema) => readonly StoredField[];
  /** Could a name be personal data, by its words alone? Asks nothing of the compiler. */
  readonly isWord: (name: string) => boolean;
  /** Could a name be personal data in what has this name, by words alone? Not the `name` of a `file`. */
  readonly isWordIn: (name: string, owner: string) => boolean;
}
