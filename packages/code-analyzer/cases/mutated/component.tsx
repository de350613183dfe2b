import { useState, type ReactNode } from 'react';
import { track } from './telemetry.mjs';

interface Customer { readonly email: string; phone?: string; tags: readonly [string, ...string[]] }
type Props<T extends Customer = Customer> = { customer: T; children?: ReactNode; render?: <U,>(value: U) => JSX.Element };

export function Card<T extends Customer>({ customer: { email, ...rest }, children, render = value => <b>{String(value)}</b> }: Props<T>) {
  const [open, setOpen] = useState<boolean>(false);
  return (
    <>
      {/* a comment with `email` in it */}
      <a href={`mailto:${email}?subject=${encodeURIComponent(rest.phone ?? '')}`} onClick={() => { setOpen(!open); track('open', { email }); }} {...rest}>
        Hello, {open ? <em title="it's &amp; that">{email}</em> : null} &nbsp; {render(<i>{rest.tags[0]}</i>)}
      </a>
      <ul>{rest.tags.map((tag, index) => <li key={`${tag}-${index}`}>{tag}</li>)}</ul>
      {children}
    </>
  );
}
