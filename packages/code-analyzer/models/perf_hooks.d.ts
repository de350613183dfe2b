export const performance: Performance;
export class PerformanceObserver {
  constructor(callback: (list: any) => void);
  observe(options: any): void;
  disconnect(): void;
}
