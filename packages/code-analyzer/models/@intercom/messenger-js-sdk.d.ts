/**
 * @sink recipient settings
 * @recipient intercom
 */
export function Intercom(settings: any): void;
export { Intercom as default };
/**
 * @sink recipient settings
 * @recipient intercom
 */
export function boot(settings: any): void;
/**
 * @sink recipient settings
 * @recipient intercom
 */
export function update(settings?: any): void;
/**
 * @sink recipient
 * @recipient intercom
 */
export function trackEvent(...values: any[]): void;
/**
 * @sink recipient content
 * @recipient intercom
 */
export function showNewMessage(content: string): void;
export function shutdown(): void;
export function show(): void;
export function hide(): void;
export function onUserEmailSupplied(callback: () => void): void;
