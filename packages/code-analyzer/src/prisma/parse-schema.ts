import type { Place } from '../facts.ts';
import { createTokenReader, parseLines, skipLine, takeArguments, takeRestOfLine, type TokenReader } from './token-reader.ts';
import type {
  PrismaSchema,
  SchemaAttribute,
  SchemaDatasource,
  SchemaEnum,
  SchemaField,
  SchemaGenerator,
  SchemaModel,
  SchemaProblem,
} from './schema.ts';
import type { Token } from './tokens.ts';

export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

interface Blocks {
  readonly datasources: SchemaDatasource[];
  readonly generators: SchemaGenerator[];
  readonly models: SchemaModel[];
  readonly enums: SchemaEnum[];
  readonly problems: SchemaProblem[];
}

/** Parses the files of one schema. A line that cannot be read costs that line; a block that never ends, that block. */
export function parsePrismaSchema(files: readonly SchemaFile[]): {
  readonly schema: PrismaSchema;
  readonly problems: readonly SchemaProblem[];
} {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const blocks: Blocks = { datasources: [], generators: [], models: [], enums: [], problems: [] };
  for (const { file, text } of sorted) parseFile(createTokenReader(file, text, blocks.problems), blocks);
  const { problems, ...schema } = blocks;
  return { schema: { files: sorted.map(({ file }) => file), ...schema }, problems };
}

function parseFile(reader: TokenReader, blocks: Blocks): void {
  let documentation: Token[] = [];
  for (let token = reader.next(); token; token = reader.next()) {
    if (token.kind === 'documentation') {
      documentation.push(token);
    } else if (token.kind !== 'line') {
      parseBlock(reader, token, documentation, blocks);
      documentation = [];
    }
  }
}

function parseBlock(reader: TokenReader, keyword: Token, documentation: readonly Token[], blocks: Blocks): void {
  const name = reader.take('word');
  if (keyword.kind !== 'word' || !name || !reader.takeMark('{')) {
    reader.report('this is no block; expected `model Name {`, `enum Name {`, `datasource name {` …', keyword);
    skipLine(reader);
    return;
  }
  const block: Block = { name, documentation: textOf(documentation) };
  switch (keyword.text) {
    case 'model':
    case 'view':
    case 'type':
      blocks.models.push(parseModel(reader, keyword.text, block));
      return;
    case 'enum':
      blocks.enums.push(parseEnum(reader, block));
      return;
    case 'datasource':
      blocks.datasources.push(parseDatasource(reader, block));
      return;
    case 'generator':
      blocks.generators.push(parseGenerator(reader, block));
      return;
    default:
      reader.report(`unknown kind of block \`${keyword.text}\``, keyword);
      parseLines(reader, () => {
        skipLine(reader);
      });
  }
}

interface Block {
  readonly name: Token;
  readonly documentation: string;
}

function parseModel(reader: TokenReader, kind: SchemaModel['kind'], { name, documentation }: Block): SchemaModel {
  const fields: SchemaField[] = [];
  const attributes: SchemaAttribute[] = [];
  parseLines(reader, (first, above) => {
    if (first.text === '@@') {
      const attribute = parseAttribute(reader, first);
      if (attribute) attributes.push(attribute);
      takeRestOfLine(reader);
    } else {
      const field = parseField(reader, first, { owner: name.text, above });
      if (field) fields.push(field);
    }
  });
  const mappedName = mappedNameOf(attributes);
  return {
    kind,
    name: name.text,
    ...(mappedName === undefined ? {} : { mappedName }),
    documentation,
    fields,
    attributes,
    place: reader.placeOf(name, name),
  };
}

function parseField(
  reader: TokenReader,
  name: Token,
  { owner, above }: { readonly owner: string; readonly above: readonly Token[] },
): SchemaField | undefined {
  const type = name.kind === 'word' ? reader.take('word') : undefined;
  if (!type) {
    reader.report('this is no field; expected `name Type`', name);
    skipLine(reader);
    return undefined;
  }
  if (type.text === 'Unsupported') takeArguments(reader);
  const list = reader.takeMark('[') !== undefined && reader.takeMark(']') !== undefined;
  const optional = reader.takeMark('?') !== undefined;
  const typePlace = reader.placeOf(type, reader.last());
  const attributes: SchemaAttribute[] = [];
  for (let at = reader.takeMark('@'); at; at = reader.takeMark('@')) {
    const attribute = parseAttribute(reader, at);
    if (attribute) attributes.push(attribute);
  }
  const extent = reader.placeOf(name, reader.last());
  const comments = [...above, ...takeRestOfLine(reader)];
  const [first] = comments;
  const mappedName = mappedNameOf(attributes);
  return {
    owner,
    name: name.text,
    ...(mappedName === undefined ? {} : { mappedName }),
    type: type.text,
    list,
    optional,
    documentation: textOf(comments),
    ...(first ? { documentationPlace: reader.placeOf(first, first) } : {}),
    attributes,
    place: reader.placeOf(name, name),
    extent,
    typePlace,
  };
}

/** The `@` or `@@` is taken already. */
function parseAttribute(reader: TokenReader, at: Token): SchemaAttribute | undefined {
  const names: string[] = [];
  do {
    const part = reader.take('word');
    if (!part) {
      reader.report('an attribute needs a name', at);
      skipLine(reader);
      return undefined;
    }
    names.push(part.text);
  } while (reader.takeMark('.'));
  const values = takeArguments(reader);
  return { name: names.join('.'), arguments: values, place: reader.placeOf(at, reader.last()) };
}

function parseEnum(reader: TokenReader, { name, documentation }: Block): SchemaEnum {
  const values: { readonly name: string; readonly place: Place }[] = [];
  parseLines(reader, first => {
    if (first.kind === 'word') values.push({ name: first.text, place: reader.placeOf(first, first) });
    skipLine(reader);
  });
  return { name: name.text, documentation, values, place: reader.placeOf(name, name) };
}

function parseDatasource(reader: TokenReader, block: Block): SchemaDatasource {
  const provider = parseSettings(reader).get('provider');
  return { name: block.name.text, ...(provider === undefined ? {} : { provider }), place: reader.placeOf(block.name, block.name) };
}

function parseGenerator(reader: TokenReader, block: Block): SchemaGenerator {
  const settings = parseSettings(reader);
  const provider = settings.get('provider');
  const output = settings.get('output');
  return {
    name: block.name.text,
    ...(provider === undefined ? {} : { provider }),
    ...(output === undefined ? {} : { output }),
    place: reader.placeOf(block.name, block.name),
  };
}

/** `key = "value"` lines; a value that is no string (`env("X")`, a list) is not needed by anybody. */
function parseSettings(reader: TokenReader): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  parseLines(reader, first => {
    const value = reader.takeMark('=') ? reader.take('string') : undefined;
    if (value) settings.set(first.text, unquoted(value.text));
    skipLine(reader);
  });
  return settings;
}

function mappedNameOf(attributes: readonly SchemaAttribute[]): string | undefined {
  const mapped = attributes.find(attribute => attribute.name === 'map')?.arguments;
  return mapped === undefined ? undefined : /"((?:[^"\\]|\\.)*)"/.exec(mapped)?.[1];
}

const unquoted = (text: string): string => text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
const textOf = (comments: readonly Token[]): string => comments.map(comment => comment.text.replace(/^\/\/\/ ?/, '').trimEnd()).join('\n');
