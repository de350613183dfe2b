import { posix } from 'node:path';
import { isAccepted, type FileAccess, type OpenProject } from '@proviso/linter/judging';
import { positionOf, type CheckCode } from '@proviso/policy-engine';
import type { Host } from '../host.ts';

/** A folder that nothing on disk can be mistaken for. */
const root = '/proviso-code';

/** The linter on one file that is in memory, and on nothing else: what is installed around it does not count. */
export function codeChecker({ pack }: Pick<Host, 'pack'>, openProject: OpenProject): CheckCode {
  return ({ policy, path, text, now }) => {
    const file = posix.join(root, path);
    const project = openProject({ root, files: onlyFile(file, text), compiled: policy, pack, now });
    return project
      .findingsOf(file)
      .filter(finding => !isAccepted(finding))
      .map(({ rule, span, message, clause }) => ({
        rule,
        line: positionOf(text, span.start).line,
        message,
        ...(clause === undefined ? {} : { safeguard: clause.id }),
      }));
  };
}

function onlyFile(file: string, text: string): FileAccess {
  const bytes = new TextEncoder().encode(text);
  const isFolder = (path: string): boolean => file.startsWith(path.endsWith('/') ? path : `${path}/`);
  return {
    read: path => (path === file ? bytes : undefined),
    list: folder => {
      if (!isFolder(folder)) return [];
      const rest = posix.relative(folder, file).split('/');
      const [name = ''] = rest;
      return [{ name, kind: rest.length === 1 ? 'file' : 'folder' }];
    },
    stat: path => {
      if (path === file) return { kind: 'file', size: bytes.length, modified: 0 };
      return isFolder(path) ? { kind: 'folder', size: 0, modified: 0 } : undefined;
    },
    realPath: path => path,
  };
}
