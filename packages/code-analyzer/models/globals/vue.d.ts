/** What a component of Vue has without importing it: the macros of its compiler, and what Nuxt imports by itself. Loaded where there are components. */
declare function defineProps<T>(): T;
declare function defineProps<const P>(props: P): import('vue').ExtractPropTypes<P>;
declare function withDefaults<T, D>(props: T, defaults: D): T & { [K in keyof T & keyof D]-?: NonNullable<T[K]> };
declare function defineEmits<T = any>(emits?: any): (event: string, ...values: any[]) => void;
declare function defineExpose(exposed?: any): void;
declare function defineOptions(options: any): void;
declare function defineSlots<T = any>(): T;
declare function defineModel<T = any>(name?: any, options?: any): import('vue').ModelRef<T>;
declare function definePageMeta(meta: any): void;

declare const ref: typeof import('vue').ref;
declare const shallowRef: typeof import('vue').shallowRef;
declare const computed: typeof import('vue').computed;
declare const reactive: typeof import('vue').reactive;
declare const toRef: typeof import('vue').toRef;
declare const toRefs: typeof import('vue').toRefs;
declare const toValue: typeof import('vue').toValue;
declare const unref: typeof import('vue').unref;
declare const watch: typeof import('vue').watch;
declare const watchEffect: typeof import('vue').watchEffect;
declare const inject: typeof import('vue').inject;
declare const provide: typeof import('vue').provide;
declare const nextTick: typeof import('vue').nextTick;
declare const onMounted: typeof import('vue').onMounted;
declare const onUnmounted: typeof import('vue').onUnmounted;
declare const onBeforeMount: typeof import('vue').onBeforeMount;
declare const onBeforeUnmount: typeof import('vue').onBeforeUnmount;

interface NuxtData<T> {
  readonly data: import('vue').Ref<T | null>;
  readonly error: import('vue').Ref<any>;
  readonly pending: import('vue').Ref<boolean>;
  readonly status: import('vue').Ref<string>;
  refresh(options?: any): Promise<void>;
  execute(options?: any): Promise<void>;
  clear(): void;
}
declare function useFetch<T = any>(url: any, options?: any): NuxtData<T> & Promise<NuxtData<T>>;
declare function useLazyFetch<T = any>(url: any, options?: any): NuxtData<T> & Promise<NuxtData<T>>;
declare function useAsyncData<T>(key: string, load: (app?: any) => Promise<T>, options?: any): NuxtData<T> & Promise<NuxtData<T>>;
declare function useAsyncData<T>(load: (app?: any) => Promise<T>, options?: any): NuxtData<T> & Promise<NuxtData<T>>;
declare function useState<T>(key: string, initial?: () => T): import('vue').Ref<T>;
