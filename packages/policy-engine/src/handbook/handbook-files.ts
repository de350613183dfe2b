import type { CompiledPolicy } from '../compiled-policy.ts';
import type { OpenPoint } from './page.ts';
import { policyHandbook } from './policy-handbook.ts';
import { recordOfProcessing } from './record-of-processing.ts';
import { renderHtml } from './render/render-html.ts';
import { renderMarkdown } from './render/render-markdown.ts';

export type HandbookFormat = 'md' | 'html';

export interface HandbookFile {
  readonly name: string;
  readonly text: string;
}

const renderers = { md: renderMarkdown, html: renderHtml } as const;

/**
 * A policy for people: the handbook, and the record of processing activities (GDPR art. 30(1)). Made from the compiled policy
 * alone, so that the same policy gives the same bytes. `openPoints`: what the compiler remarked.
 */
export function handbookFiles(policy: CompiledPolicy, openPoints: readonly OpenPoint[], format: HandbookFormat): readonly HandbookFile[] {
  const render = renderers[format];
  return [
    { name: `handbook.${format}`, text: render(policyHandbook(policy, openPoints)) },
    { name: `record-of-processing.${format}`, text: render(recordOfProcessing(policy, openPoints)) },
  ];
}
