import type { PostHog } from 'posthog-js';
export function usePostHog(): PostHog;
export function useFeatureFlagEnabled(flag: string): boolean | undefined;
export function useFeatureFlagPayload(flag: string): any;
export function useFeatureFlagVariantKey(flag: string): string | boolean | undefined;
export function PostHogProvider(props: any): any;
export const PostHogFeature: any;
