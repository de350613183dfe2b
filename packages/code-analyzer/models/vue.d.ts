/** Vue 3, narrowed to what carries a declared type to where it is read: references, computed values, props and the options of a component. */
declare const references: unique symbol;

export interface Ref<T = any, S = T> {
  get value(): T;
  set value(value: S);
  readonly [references]: true;
}
export interface ShallowRef<T = any> extends Ref<T> {}
export interface ModelRef<T = any> extends Ref<T> {}
export interface ComputedRef<T = any> {
  readonly value: T;
  readonly [references]: true;
}
export interface WritableComputedRef<T = any> extends Ref<T> {}
export type MaybeRef<T = any> = T | Ref<T> | ComputedRef<T>;
export type MaybeRefOrGetter<T = any> = MaybeRef<T> | (() => T);
export type UnwrapRef<T> = T extends { readonly [references]: true; readonly value: infer V } ? V : T;
type Unwrapped<T> = { [K in keyof T]: UnwrapRef<T[K]> };
export type ToRefs<T> = { [K in keyof T]: Ref<T[K]> };
export type DeepReadonly<T> = T;

export function ref<T>(value: T): Ref<UnwrapRef<T>>;
export function ref<T = any>(): Ref<T | undefined>;
export function shallowRef<T>(value: T): ShallowRef<T>;
export function shallowRef<T = any>(): ShallowRef<T | undefined>;
export function customRef<T>(factory: (track: () => void, trigger: () => void) => { get(): T; set(value: T): void }): Ref<T>;
export function computed<T>(getter: (old?: T) => T, options?: any): ComputedRef<T>;
export function computed<T>(accessors: { get(): T; set(value: T): void }, options?: any): WritableComputedRef<T>;
export function reactive<T extends object>(value: T): Unwrapped<T>;
export function shallowReactive<T extends object>(value: T): T;
export function readonly<T>(value: T): T;
export function shallowReadonly<T>(value: T): T;
export function toRaw<T>(value: T): T;
export function markRaw<T>(value: T): T;
export function toRef<T extends object, K extends keyof T>(object: T, key: K, fallback?: any): Ref<T[K]>;
export function toRef<T>(value: MaybeRefOrGetter<T>): Ref<T>;
export function toRefs<T extends object>(object: T): ToRefs<T>;
export function toValue<T>(value: MaybeRefOrGetter<T>): T;
export function unref<T>(value: MaybeRef<T>): T;
export function isRef(value: any): boolean;
export function triggerRef(value: any): void;

type Watched<W> = W extends { readonly [references]: true; readonly value: infer V } ? V : W extends () => infer V ? V : W;
type WatchedAll<W extends readonly unknown[]> = { -readonly [K in keyof W]: Watched<W[K]> };
export function watch<const W extends readonly unknown[]>(
  sources: readonly [...W],
  run: (values: WatchedAll<W>, old: WatchedAll<W>, onCleanup: (run: () => void) => void) => any,
  options?: any,
): () => void;
export function watch<W>(
  source: W,
  run: (value: Watched<W>, old: Watched<W>, onCleanup: (run: () => void) => void) => any,
  options?: any,
): () => void;
export function watchEffect(run: (onCleanup: (run: () => void) => void) => any, options?: any): () => void;
export function watchPostEffect(run: (onCleanup: (run: () => void) => void) => any, options?: any): () => void;
export function watchSyncEffect(run: (onCleanup: (run: () => void) => void) => any, options?: any): () => void;
export function effectScope(detached?: boolean): { run<T>(run: () => T): T | undefined; stop(): void };

export interface InjectionKey<T> extends Symbol {
  readonly __injects?: T;
}
export function provide<T>(key: InjectionKey<T> | string | number, value: T): void;
export function inject<T>(key: InjectionKey<T>): T | undefined;
export function inject<T>(key: InjectionKey<T>, fallback: T | (() => T), factory?: boolean): T;
export function inject<T = any>(key: string | symbol, fallback?: any, factory?: boolean): T;
export function hasInjectionContext(): boolean;

export function onBeforeMount(run: () => any): void;
export function onMounted(run: () => any): void;
export function onBeforeUpdate(run: () => any): void;
export function onUpdated(run: () => any): void;
export function onBeforeUnmount(run: () => any): void;
export function onUnmounted(run: () => any): void;
export function onActivated(run: () => any): void;
export function onDeactivated(run: () => any): void;
export function onScopeDispose(run: () => any): void;
export function onErrorCaptured(run: (error: any, instance: any, info: string) => any): void;
export function onServerPrefetch(run: () => Promise<any>): void;
export function nextTick(run?: () => any): Promise<void>;
export function getCurrentInstance(): any;
export function useSlots(): any;
export function useAttrs(): any;
export function useId(): string;
export function useModel<T, K extends keyof T>(props: T, name: K): ModelRef<T[K]>;
export function useTemplateRef<T = any>(key: string): ShallowRef<T | null>;
export function h(...values: any[]): any;
export function resolveComponent(name: string): any;
export function defineAsyncComponent(source: any): any;

export type PropType<T> = { new (...values: any[]): T & {} } | (() => T) | readonly (new (...values: any[]) => T & {})[];
export type Prop<T = any> = any;
type PropValue<P> = P extends { readonly type: infer T }
  ? PropValue<T>
  : P extends readonly (infer T)[]
    ? PropValue<T>
    : P extends StringConstructor
      ? string
      : P extends NumberConstructor
        ? number
        : P extends BooleanConstructor
          ? boolean
          : P extends DateConstructor
            ? Date
            : P extends new (...values: any[]) => infer V
              ? V
              : P extends () => infer V
                ? V
                : any;
/** The props that their declaration as an object gives. */
export type ExtractPropTypes<P> = P extends readonly string[] ? { [K in P[number]]: any } : { readonly [K in keyof P]: PropValue<P[K]> };
export type ExtractPublicPropTypes<P> = Partial<ExtractPropTypes<P>>;
type ComputedValues<C> = {
  [K in keyof C]: C[K] extends (...values: any[]) => infer V ? V : C[K] extends { get(...values: any[]): infer V } ? V : any;
};

type Instance<P, B, D, C, M> = ExtractPropTypes<P> & Unwrapped<B> & D & ComputedValues<C> & M & { readonly [other: `$${string}`]: any };

export interface DefineComponent<P = any, B = any, D = any, C = any, M = any> {
  new (...values: any[]): Instance<P, B, D, C, M>;
}
export type Component<P = any> = any;
export type ComponentPublicInstance = any;
export type VNode = any;
export type Slot = any;
export type App = any;
export type Plugin = any;
export type Directive = any;
export function defineComponent<const P = {}, B = {}, D = {}, C = {}, M = {}>(
  options: {
    name?: string;
    props?: P;
    components?: any;
    setup?: (props: ExtractPropTypes<P>, context: any) => B | Promise<B> | (() => any);
    data?: (this: ExtractPropTypes<P> & M, instance: any) => D;
    computed?: C;
    methods?: M;
    watch?: any;
    [other: string]: any;
  } & ThisType<Instance<P, B, D, C, M>>,
): DefineComponent<P, B, D, C, M>;
export function defineComponent<P>(setup: (props: P, context: any) => any, options?: any): DefineComponent;
export function createApp(component: any, props?: any): any;
export function createSSRApp(component: any, props?: any): any;
export const Transition: any;
export const TransitionGroup: any;
export const KeepAlive: any;
export const Teleport: any;
export const Suspense: any;
export const version: string;
declare const Vue: { extend(options: any): any; component(...values: any[]): any; use(...values: any[]): any; readonly config: any };
export default Vue;
