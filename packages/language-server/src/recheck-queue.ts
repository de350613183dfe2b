import { setImmediate } from 'node:timers/promises';

/** Does work soon after an edit, step by step, and drops what is left of it when the next edit comes. */
export interface RecheckQueue {
  /** `first` names the file that was edited. */
  readonly request: (first?: string) => void;
  readonly stop: () => void;
}

export interface RecheckSettings {
  /** How long an editor must be quiet, in milliseconds. */
  readonly delay: () => number;
  readonly steps: (first: string | undefined) => readonly (() => void)[];
}

export function keepRechecking({ delay, steps }: RecheckSettings): RecheckQueue {
  let timer: NodeJS.Timeout | undefined;
  let latest = 0;

  const run = async (request: number, first: string | undefined): Promise<void> => {
    for (const step of steps(first)) {
      step();
      // Lets the next message in: an edit that arrived meanwhile makes the rest of this run out of date.
      await setImmediate();
      if (request !== latest) return;
    }
  };

  const stop = (): void => {
    latest += 1;
    clearTimeout(timer);
  };

  return {
    request: first => {
      stop();
      const request = latest;
      timer = setTimeout(() => void run(request, first), delay());
    },
    stop,
  };
}
