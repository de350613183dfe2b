import type { ArtifactLocation } from 'sarif';
import { isWithin } from '../../check/find-targets.ts';

/** Name of the folder that was checked, for consumers that have it elsewhere. */
export const sourceRoot = 'SRCROOT';

/** Relative to the folder that was checked; a file outside it has its whole address. */
export function artifactLocation(file: string, base: string): ArtifactLocation {
  if (!isWithin(file, base) || file === base) return { uri: file.startsWith('proviso:') ? file : fileUri(file) };
  const relative = file.slice(base.endsWith('/') ? base.length : base.length + 1);
  return { uri: encodePath(relative), uriBaseId: sourceRoot };
}

export function folderUri(folder: string): string {
  const uri = fileUri(folder);
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** Made from the text of the path, not by the platform: `C:/a` and `//server/share` become right addresses everywhere. */
function fileUri(path: string): string {
  if (/^[A-Za-z]:/.test(path)) return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
  if (path.startsWith('//')) return `file:${encodePath(path)}`;
  return `file://${encodePath(path)}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** A file name may hold half a surrogate pair, which no address can; nothing else is lost. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '�'));
}
