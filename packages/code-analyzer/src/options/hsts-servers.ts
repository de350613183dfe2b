/**
 * Servers that end TLS themselves while nothing in the same program sends Strict-Transport-Security (RFC 6797): then browsers are never
 * told to stay with it. Something in front of the server may send it all the same, which the rule leaves open.
 */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact } from '../facts.ts';
import { lastName } from '../flows/callee-name.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Node, type nodes } from '../program/compiler.ts';
import { createFilesOfProgram } from './files-of-program.ts';
import { moduleOfCallee } from './module-of-callee.ts';
import { valuesAt } from './values-at.ts';

type Call = nodes.CallExpression | nodes.NewExpression;

export interface HstsKnowledge {
  readonly serverAt: (call: Call, resolver: ConstantResolver) => readonly OptionFact[];
  /** Does something else in the same program send the header than this? Then one way into it may do without. */
  readonly isSentBeside: (written: Node) => boolean;
}

export function createHstsKnowledge({ compiler }: AnalysisContext): HstsKnowledge {
  const filesOf = createFilesOfProgram(compiler);
  return {
    serverAt: (call, resolver) => {
      if (!isTlsServer(call, resolver)) return [];
      const files = filesOf(call.getSourceFile().fileName);
      return files.some(({ text }) => sendsHeader.test(text) || sendsByDefault.test(text)) ? [] : [bareServer(call)];
    },
    isSentBeside: written => {
      const own = written.getSourceFile();
      return filesOf(own.fileName).some(file =>
        sendsHeader.test(file === own ? own.text.slice(0, written.pos) + own.text.slice(written.end) : file.text),
      );
    },
  };
}

/** The name of the header, a call of what sends it alone, or the option of a library set to something; not this rule's own name in a comment. */
const sendsHeader = /strict-transport-security|(?<![\w-])(hsts|strictTransportSecurity)\s*(\(|:\s*(?!false\b))/i;
/** Libraries that send it unless told otherwise, or that there is no model of. */
const sendsByDefault = /helmet|secure-?headers|lusca|(?<![\w-])hsts\b/i;

function bareServer(call: Call): OptionFact {
  const at = placeOf(call.expression);
  return {
    ...at,
    text: shortText(call.expression),
    name: 'Strict-Transport-Security',
    aspect: 'hsts',
    option: '',
    values: [{ kind: 'default', means: 'off', at, fallback: false, steps: [] }],
  };
}

function isTlsServer(call: Call, resolver: ConstantResolver): boolean {
  const name = lastName(call.expression) ?? '';
  if (!makers.has(name)) return false;
  const module = moduleOfCallee(call.expression);
  const given = call.arguments ?? [];
  switch (module?.replace(/^node:/, '')) {
    case 'https':
    case 'http2':
    case 'spdy':
      // A server of sockets or of queues has no listener for requests. Who asks for certificates talks to machines.
      return /^create(Secure)?Server$/.test(name) && isWritten(given[1]) && !has(given[0], 'requestCert', resolver);
    case 'fastify':
      return has(given[0], 'https', resolver) && !has(given[0], 'https', resolver, 'requestCert');
    case '@nestjs/core':
      return (
        name === 'create' && given.some(one => has(one, 'httpsOptions', resolver) && !has(one, 'httpsOptions', resolver, 'requestCert'))
      );
    default:
      return false;
  }
}

const makers: ReadonlySet<string> = new Set(['createServer', 'createSecureServer', 'fastify', 'Fastify', 'create']);

const isWritten = (argument: Node | undefined): boolean => argument !== undefined && !ts.isSpreadElement(argument);

/** An option that is given whatever happens. */
function has(options: Node | undefined, name: string, resolver: ConstantResolver, below?: string): boolean {
  if (!options || ts.isFunctionLike(options) || ts.isSpreadElement(options)) return false;
  const path = below === undefined ? [name] : [name, below];
  const values = valuesAt(resolver.valuesOf(options), path, resolver);
  return (
    values.length > 0 &&
    values.every(({ value, developmentOnly }) => !developmentOnly && (value.kind === 'object' || (value.kind === 'flag' && value.value)))
  );
}
