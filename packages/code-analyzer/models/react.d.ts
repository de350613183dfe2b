declare namespace React {
  type Key = string | number | bigint;
  type ReactNode = ReactElement | string | number | bigint | Iterable<ReactNode> | boolean | null | undefined;
  interface ReactElement<P = any, T = any> extends JSX.Element {
    type: T;
    props: P;
  }
  type JSXElementConstructor<P> = ((props: P) => any) | (new (props: P) => Component<P>);
  type ElementType<P = any> = any;
  type ComponentType<P = {}> = FunctionComponent<P> | (new (props: P) => Component<P>);
  interface FunctionComponent<P = {}> {
    (props: P): any;
    displayName?: string;
    defaultProps?: Partial<P>;
  }
  type FC<P = {}> = FunctionComponent<P>;
  type VFC<P = {}> = FunctionComponent<P>;
  type PropsWithChildren<P = unknown> = P & { children?: ReactNode };
  type PropsWithRef<P> = P;
  type ComponentProps<T> = T extends (props: infer P) => any ? P : any;
  type ComponentPropsWithoutRef<T> = ComponentProps<T>;
  type ComponentPropsWithRef<T> = ComponentProps<T>;
  type HTMLAttributes<T> = any;
  type HTMLProps<T> = any;
  type ButtonHTMLAttributes<T> = any;
  type InputHTMLAttributes<T> = any;
  type SVGProps<T> = any;
  type CSSProperties = any;
  type Ref<T> = any;
  type RefCallback<T> = (value: T | null) => void;
  type ForwardedRef<T> = any;
  type LegacyRef<T> = any;
  interface RefObject<T> {
    current: T;
  }
  type MutableRefObject<T> = RefObject<T>;
  class Component<P = {}, S = {}> {
    constructor(props: P);
    props: Readonly<P> & { children?: ReactNode };
    state: Readonly<S>;
    context: any;
    refs: any;
    setState(state: any, callback?: () => void): void;
    forceUpdate(callback?: () => void): void;
    render(): ReactNode;
  }
  class PureComponent<P = {}, S = {}> extends Component<P, S> {}
  type Dispatch<A> = (value: A) => void;
  type SetStateAction<S> = S | ((previous: S) => S);
  type Reducer<S, A> = (state: S, action: A) => S;
  interface Context<T> {
    Provider: FunctionComponent<{ value: T; children?: ReactNode }>;
    Consumer: FunctionComponent<{ children: (value: T) => ReactNode }>;
    displayName?: string;
  }
  interface SyntheticEvent<T = any, E = Event> {
    currentTarget: T & EventTarget;
    target: EventTarget & any;
    nativeEvent: E;
    type: string;
    preventDefault(): void;
    stopPropagation(): void;
    persist(): void;
  }
  interface ChangeEvent<T = any> extends SyntheticEvent<T> {
    target: EventTarget & T;
  }
  type FormEvent<T = any> = SyntheticEvent<T>;
  type MouseEvent<T = any, E = any> = SyntheticEvent<T, E> & any;
  type KeyboardEvent<T = any> = SyntheticEvent<T> & any;
  type FocusEvent<T = any> = SyntheticEvent<T> & any;
  type DragEvent<T = any> = SyntheticEvent<T> & any;
  type EventHandler<E> = (event: E) => void;
  type ChangeEventHandler<T = any> = EventHandler<ChangeEvent<T>>;
  type MouseEventHandler<T = any> = EventHandler<any>;
  type FormEventHandler<T = any> = EventHandler<FormEvent<T>>;
  type TransitionStartFunction = (run: () => void) => void;

  function useState<S>(initial: S | (() => S)): [S, Dispatch<SetStateAction<S>>];
  function useState<S = undefined>(): [S | undefined, Dispatch<SetStateAction<S | undefined>>];
  function useReducer<S, A>(reducer: (state: S, action: A) => S, initial: S): [S, Dispatch<A>];
  function useReducer(reducer: any, initial: any, init?: any): [any, Dispatch<any>];
  function useEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
  function useLayoutEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
  function useInsertionEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
  function useMemo<T>(compute: () => T, dependencies?: readonly unknown[]): T;
  function useCallback<T extends Function>(run: T, dependencies?: readonly unknown[]): T;
  function useRef<T>(initial: T): RefObject<T>;
  function useRef<T = undefined>(initial?: T | null): RefObject<T | null>;
  function useContext<T>(context: Context<T>): T;
  function useId(): string;
  function useTransition(): [boolean, TransitionStartFunction];
  function useDeferredValue<T>(value: T): T;
  function useSyncExternalStore<T>(subscribe: (notify: () => void) => () => void, snapshot: () => T, server?: () => T): T;
  function useImperativeHandle(ref: any, create: () => any, dependencies?: readonly unknown[]): void;
  function useDebugValue(value: any, format?: any): void;
  function useOptimistic<S>(state: S, update?: any): [S, (action: any) => void];
  function useActionState<S>(action: any, initial: S, permalink?: string): [S, (payload: any) => void, boolean];
  function use<T>(value: Promise<T> | Context<T>): T;
  function createContext<T>(value: T): Context<T>;
  function createElement(type: any, props?: any, ...children: any[]): ReactElement;
  function cloneElement(element: any, props?: any, ...children: any[]): ReactElement;
  function isValidElement(value: any): value is ReactElement;
  function forwardRef<T, P = {}>(render: (props: P, ref: ForwardedRef<T>) => any): FunctionComponent<P & { ref?: any }>;
  function memo<T>(component: T, compare?: any): T;
  function lazy<T>(load: () => Promise<{ default: T }>): T;
  function startTransition(run: () => void): void;
  function cache<T extends Function>(run: T): T;
  function createRef<T>(): RefObject<T | null>;
  const Fragment: any;
  const Suspense: any;
  const StrictMode: any;
  const Profiler: any;
  const Children: {
    map(children: any, run: (child: any, index: number) => any): any[];
    forEach(children: any, run: any): void;
    count(children: any): number;
    only(children: any): any;
    toArray(children: any): any[];
  };
  const version: string;
}
export = React;
