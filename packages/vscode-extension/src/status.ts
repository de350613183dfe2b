import { MarkdownString, StatusBarAlignment, ThemeColor, window, type StatusBarItem } from 'vscode';

/** What the server says about the projects that are open: one policy each. */
export interface ServerStatus {
  readonly policies: readonly { readonly root: string; readonly source: string; readonly compiles: boolean }[];
}

export type ExtensionState =
  | { readonly state: 'off' }
  | { readonly state: 'starting' }
  | { readonly state: 'stopped' }
  | { readonly state: 'running'; readonly server?: ServerStatus };

export interface StatusItem {
  readonly show: (state: ExtensionState) => void;
  readonly dispose: () => void;
}

/** The entry in the status bar: says at a glance whether files are checked, and by which policy. */
export function createStatusItem(command: string): StatusItem {
  const item = window.createStatusBarItem('proviso.status', StatusBarAlignment.Right, 90);
  item.name = 'Proviso';
  item.command = command;
  item.show();
  return { show: state => paint(item, state), dispose: () => item.dispose() };
}

function paint(item: StatusBarItem, state: ExtensionState): void {
  const { icon, says, background } = describe(state);
  item.text = `$(${icon}) Proviso`;
  item.tooltip = new MarkdownString(says);
  item.backgroundColor = background === undefined ? undefined : new ThemeColor(`statusBarItem.${background}Background`);
}

function describe(state: ExtensionState): { readonly icon: string; readonly says: string; readonly background?: 'warning' | 'error' } {
  switch (state.state) {
    case 'off':
      return { icon: 'circle-slash', says: 'Switched off by the setting `proviso.enable`.' };
    case 'starting':
      return { icon: 'loading~spin', says: 'Starting.' };
    case 'stopped':
      return { icon: 'error', says: 'The server is not running: see the output.', background: 'error' };
    case 'running':
      return describeServer(state.server);
  }
}

function describeServer(status: ServerStatus | undefined): ReturnType<typeof describe> {
  if (!status || status.policies.length === 0) return { icon: 'shield', says: 'Running.' };
  const lines = status.policies.map(
    ({ root, source, compiles }) => `- ${root}: ${source}${compiles ? '' : ' **does not compile, nothing is checked**'}`,
  );
  const says = ['Policies:', '', ...lines].join('\n');
  return status.policies.every(policy => policy.compiles) ? { icon: 'shield', says } : { icon: 'warning', says, background: 'warning' };
}
