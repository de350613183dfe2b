import { createContext, forwardRef, memo, useContext, useMemo, useReducer, useRef, useState } from 'react';

interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
/** @protects masked */
declare function mask(text: string): string;

function Line({ text }: { readonly text: string }) {
  console.log(text);
  return null;
}

function Card(props: any) {
  console.log(props.person.to);
  return <b>{props.person.to}</b>;
}

function Box({ children }: { readonly children: unknown }) {
  console.log(children);
  return null;
}

const Wrapped = memo(forwardRef((props: any) => <Line text={props.line} />));
const given = { text: user.email };

/** A component gets its attributes. */
export const lines = [
  <div title={user.email} key="a" />,
  <Line text={user.email} key="b" />,
  //          ^^^^^^^^^^ contact.email -> log
  <Line text={user.id} key="c" />,
  <Line text={mask(user.email)} key="d" />,
  //               ^^^^^^^^^^ contact.email [masked] -> log
  <Line {...given} key="e" />,
  //        ^^^^^ contact.email -> log
  <Line {...given} text={user.id} key="f" />,
  <Wrapped line={user.email} key="g" />,
  //             ^^^^^^^^^^ contact.email -> log
  <Wrapped line={user.id} key="h" />,
  <Wrapped line={mask(user.email)} key="i" />,
  //                  ^^^^^^^^^^ contact.email [masked] -> log
];

export const cards = [
  <Card person={{ to: user.email, id: user.id }} key="a" />,
  //                  ^^^^^^^^^^ contact.email -> log
  <Card person={{ to: user.id }} other={user.email} key="b" />,
  <Card person={{ to: mask(user.email) }} key="c" />,
  //                       ^^^^^^^^^^ contact.email [masked] -> log
];

export const boxes = [
  <Box key="a">{user.email}</Box>,
  //            ^^^^^^^^^^ contact.email -> log
  <Box key="b">{user.id}</Box>,
  <Box key="c">
    <b>{user.email}</b>
  </Box>,
  <Box key="d">{mask(user.email)}</Box>,
  //                 ^^^^^^^^^^ contact.email [masked] -> log
];

/** What a component keeps is what it began with and what was put into it since. */
export function State() {
  const [text, setText] = useState<unknown>('');
  console.log(text);
  //          ^^^^ contact.email -> log
  const change = () => setText(user.email);
  const [first] = useState<unknown>(user.email);
  console.log(first);
  //          ^^^^^ contact.email -> log
  const [lazy] = useState<unknown>(() => user.email);
  console.log(lazy);
  //          ^^^^ contact.email -> log
  const [number, setNumber] = useState<unknown>(user.id);
  setNumber(user.id);
  console.log(number);
  const [hidden, setHidden] = useState<unknown>('');
  setHidden(mask(user.email));
  console.log(hidden);
  //          ^^^^^^ contact.email [masked] -> log
  const [whole, setWhole] = useState<any>({});
  setWhole((before: object) => ({ ...before, to: user.email, id: user.id }));
  console.log(whole.to, whole.id);
  //          ^^^^^^^^ contact.email -> log
  return change;
}

export function Held() {
  const ref = useRef<unknown>(user.email);
  console.log(ref.current);
  //          ^^^^^^^^^^^ contact.email -> log
  const later = useRef<unknown>(null);
  later.current = mask(user.email);
  console.log(later.current);
  //          ^^^^^^^^^^^^^ contact.email [masked] -> log
  const none = useRef<unknown>(user.id);
  console.log(none.current);
  const made = useMemo(() => ({ to: user.email, id: user.id }), []);
  console.log(made.to, made.id);
  //          ^^^^^^^ contact.email -> log
  return null;
}

function reducer(state: any, action: any): any {
  return action.hide ? { ...state, shown: mask(action.text) } : { ...state, to: action.text };
}

export function Reduced() {
  const [state, dispatch] = useReducer(reducer, { id: user.id });
  dispatch({ text: user.email });
  console.log(state.to);
  //          ^^^^^^^^ contact.email -> log
  console.log(state.shown);
  //          ^^^^^^^^^^^ contact.email [masked] -> log
  console.log(state.id);
  return null;
}

const Defaults = createContext<any>({ to: user.email, id: user.id });
const Provided = createContext<any>(null);

export const provider = (
  <Provided.Provider value={{ to: user.email, id: user.id, shown: mask(user.email) }}>
    <Reduced />
  </Provided.Provider>
);

export function Context() {
  const defaults = useContext(Defaults);
  console.log(defaults.to, defaults.id);
  //          ^^^^^^^^^^^ contact.email -> log
  const value = useContext(Provided);
  console.log(value.to, value.id, value.shown);
  //          ^^^^^^^^ contact.email -> log
  //                              ^^^^^^^^^^^ contact.email [masked] -> log
  return null;
}
