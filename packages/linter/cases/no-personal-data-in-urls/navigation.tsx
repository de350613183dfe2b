import { createSearchParams, redirect, useNavigate, useSearchParams } from 'react-router-dom';
import { useNavigate as useWay } from 'react-router';

interface Member {
  readonly id: string;
  readonly email: string;
  readonly phoneNumber: string;
}

/** What a page is opened with stands in the address, in the history and in the log of whoever is asked for it. */
export function Invite({ member }: { member: Member }) {
  const navigate = useNavigate();
  const go = useWay();
  const [search, setSearch] = useSearchParams();
  const open = () => {
    navigate(`/login?hint=${encodeURIComponent(member.email)}`);
    //                                         ^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
    navigate({ pathname: '/login', search: `?tel=${member.phoneNumber}` });
    //                                             ^^^^^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.phone
    go({ search: createSearchParams({ mail: member.email }).toString() });
    //                                      ^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
    setSearch({ mail: member.email });
    //                ^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
    navigate(`/members/${member.id}`, { state: { email: member.email } });
    navigate(-1);
    setSearch({ member: member.id, page: search.get('page') ?? '1' });
  };
  return <button onClick={open} />;
}

export function action(member: Member) {
  return redirect(`/welcome?mail=${member.email}`);
  //                               ^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
}
