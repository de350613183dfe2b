import type { YAMLError } from 'yaml';

interface Description {
  readonly name: string;
  readonly message: string;
  readonly help?: string;
}

/** The YAML library's errors in the words of the language. */
export function describeYamlError(error: YAMLError): Description {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { name: 'tab-indentation', message: 'a tab is used as indentation', help: 'indent with blanks' };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return { name: 'unsupported-yaml', message: 'anchors and aliases are not part of the policy language', help: 'write the value out' };
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_DIRECTIVE':
      return { name: 'unsupported-yaml', message: 'tags and directives are not part of the policy language', help: 'remove it' };
    case 'BAD_INDENT':
      return { name: 'yaml-syntax', message: 'the indentation fits no block', help: 'align it with its neighbours' };
    case 'MISSING_CHAR':
      return { name: 'yaml-syntax', message: firstLine(error.message), help: 'close what was opened before' };
    case 'BAD_SCALAR_START':
      return { name: 'yaml-syntax', message: 'a plain value cannot start with this character', help: 'write the value in quotes' };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        name: 'yaml-syntax',
        message: 'a key must stand on one line, followed by `: `',
        help: 'is a `:` missing on the line before, or one too many on this line?',
      };
    default:
      return { name: 'yaml-syntax', message: firstLine(error.message) };
  }
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? message;
  return line.charAt(0).toLowerCase() + line.slice(1);
}
