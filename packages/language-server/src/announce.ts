/** What is said without being asked: problems of files that are not open, and a policy that does not compile. */
import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Project } from '@proviso/linter';
import { problemsInPolicy } from './features/diagnostics.ts';
import type { Session } from './session.ts';

export interface Announcer {
  /** To be called after every check: says only what is new. */
  readonly afterCheck: () => void;
  /** Something that is our own fault: to the log each time, to the person once. */
  readonly failed: (doing: string, error: unknown) => void;
}

export function keepAnnouncing(connection: Connection, session: Session, reportsStatus: () => boolean): Announcer {
  const shownElsewhere = new Set<string>();
  const brokenPolicies = new Set<string>();
  const failures = new Set<string>();

  // The notification, not `window.showErrorMessage`: that is a request, which a client need not know.
  const tell = (message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });

  const showClosedFiles = (): void => {
    const diagnostics = session.projects.opened().flatMap(project => project.diagnostics);
    const closed = new Set(diagnostics.map(each => each.file).filter(file => isOnDisk(file) && !session.documentOf(file)));
    const { uriOf } = session.translation();
    for (const file of shownElsewhere) {
      if (!closed.has(file)) void connection.sendDiagnostics({ uri: uriOf(file), diagnostics: [] });
    }
    shownElsewhere.clear();
    for (const file of closed) {
      const shown = session.toDiagnostics(file, problemsInPolicy(diagnostics, file));
      void connection.sendDiagnostics({ uri: uriOf(file), diagnostics: [...shown] });
      shownElsewhere.add(file);
    }
  };

  const tellBrokenPolicies = (): void => {
    for (const project of session.projects.opened()) {
      const known = brokenPolicies.has(project.root);
      if (project.policy) brokenPolicies.delete(project.root);
      else brokenPolicies.add(project.root);
      if (!project.policy && !known) tell(describeBrokenPolicy(project));
    }
  };

  let saidStatus = '';
  const tellStatus = (): void => {
    const status = {
      policies: session.projects
        .opened()
        .map(({ root, policySource, policy }) => ({ root, source: policySource, compiles: policy !== undefined })),
    };
    const said = JSON.stringify(status);
    if (said === saidStatus) return;
    saidStatus = said;
    void connection.sendNotification('proviso/status', status);
  };

  return {
    afterCheck: () => {
      showClosedFiles();
      tellBrokenPolicies();
      if (reportsStatus()) tellStatus();
    },
    failed: (doing, error) => {
      const reason = error instanceof Error ? error.message : String(error);
      connection.console.error(`${doing}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
      if (failures.has(reason)) return;
      failures.add(reason);
      tell(`Proviso failed while ${doing}: ${reason}. What it shows there may be out of date.`);
    },
  };
}

function describeBrokenPolicy(project: Project): string {
  const errors = project.diagnostics.filter(each => each.severity === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const reason = first ? ` ${first.message}${more}.` : '';
  return `Proviso checks nothing in ${project.root}: the policy ${project.policySource} does not compile.${reason}`;
}

/** A built-in pack has a name, not a path. */
function isOnDisk(file: string): boolean {
  return !file.startsWith('proviso:');
}
