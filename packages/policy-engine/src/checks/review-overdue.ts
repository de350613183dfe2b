import { msPerDay, parseInstant } from '../time/instant.ts';
import type { Check } from './check.ts';

/** A policy is looked at again when its owner said so: what is processed changes (GDPR art. 24.1). */
export const reviewOverdue: Check = {
  name: 'review-overdue',
  find: ({ policy, entry, now }) => {
    const reviewBy = policy.documents.find(({ file }) => file === entry)?.reviewBy;
    const day = reviewBy === undefined ? undefined : parseInstant(reviewBy.text);
    if (reviewBy === undefined || day === undefined || now.getTime() < day.ms + msPerDay) return [];
    return [
      {
        name: 'review-overdue',
        severity: 'warning',
        file: reviewBy.file,
        span: reviewBy.span,
        message: `the policy should have been reviewed by ${reviewBy.text}`,
        help: 'review it, and write the day of the next review',
      },
    ];
  },
};
