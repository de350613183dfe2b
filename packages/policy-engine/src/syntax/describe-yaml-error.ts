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
    case 'MULTIPLE_TAGS':
      return {
        name: 'unsupported-yaml',
        message: 'anchors, aliases and tags are not part of the policy language',
        help: 'write the value out',
      };
    case 'BAD_INDENT':
      return badIndent(error.message);
    case 'MISSING_CHAR':
      return missingCharacter(error.message);
    case 'BAD_SCALAR_START':
      return { name: 'yaml-syntax', message: 'a plain value cannot start with this character', help: 'write the value in quotes' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { name: 'yaml-syntax', message: 'a second `: ` on one line', help: 'write the value in quotes, or start a new line' };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return {
        name: 'yaml-syntax',
        message: 'a key must stand on one line, followed by `: `',
        help: 'is a `:` missing on the line before?',
      };
    default:
      return { name: 'yaml-syntax', message: firstLine(error.message) };
  }
}

function badIndent(message: string): Description {
  const opened = message.startsWith('Flow map') ? '{' : message.startsWith('Flow sequence') ? '[' : undefined;
  if (opened === undefined) return { name: 'yaml-syntax', message: 'the indentation fits no block', help: 'align it with its neighbours' };
  const close = opened === '{' ? '}' : ']';
  return { name: 'yaml-syntax', message: `a \`${opened}\` before this is not closed`, help: `add the \`${close}\` that is missing` };
}

function missingCharacter(message: string): Description {
  if (message.includes('quote'))
    return { name: 'yaml-syntax', message: 'a text in quotes is not closed', help: 'add the quote that is missing' };
  if (message.startsWith('Implicit map keys'))
    return { name: 'yaml-syntax', message: 'this is no key, and no value either', help: 'is a `:` missing?' };
  return { name: 'yaml-syntax', message: firstLine(message) };
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? message;
  return line.charAt(0).toLowerCase() + line.slice(1);
}
