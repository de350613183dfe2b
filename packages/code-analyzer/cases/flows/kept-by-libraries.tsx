import { useForm } from 'react-hook-form';
import { createMMKV, MMKV, useMMKVObject } from 'react-native-mmkv';
import { useLocalStorage } from 'usehooks-ts';
import { create } from 'zustand';
import { createJSONStorage, devtools, persist } from 'zustand/middleware';

interface Person {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

interface State {
  person: Person | null;
  theme: string;
  setPerson: (person: Person) => void;
  setTheme: (theme: string) => void;
}

/** What is put into a state that is kept as a whole is kept with it. */
export const useKept = create<State>()(
  persist(
    set => ({
      person: null,
      theme: 'light',
      setPerson: person => set({ person }),
      //                         ^^^^^^ contact.email -> client-storage
      setTheme: theme => set({ theme }),
    }),
    { name: 'kept' },
  ),
);

export const useKeptInside = create<State>()(
  devtools(
    persist(
      set => ({
        person: null,
        theme: 'light',
        setPerson: person => set(() => ({ person })),
        //                                ^^^^^^ contact.email -> client-storage
        setTheme: theme => set({ theme }),
      }),
      { name: 'inside', storage: createJSONStorage(() => sessionStorage) },
    ),
  ),
);

export const useChosen = create<State>()(
  persist(
    set => ({
      person: null,
      theme: 'light',
      setPerson: person => set({ person }),
      setTheme: theme => set({ theme }),
    }),
    { name: 'chosen', partialize: state => ({ theme: state.theme }) },
  ),
);

export const useChosenBadly = create<State>()(
  persist(
    set => ({
      person: null,
      theme: 'light',
      setPerson: person => set({ person }),
      setTheme: theme => set({ theme }),
    }),
    { name: 'badly', partialize: state => ({ theme: state.theme, person: state.person }) },
    //                                                                   ^^^^^^^^^^^^ contact.email -> client-storage
  ),
);

declare const encrypted: {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
};

/** A storage of the project's own may encrypt what it keeps. */
export const useElsewhere = create<State>()(
  persist(
    set => ({
      person: null,
      theme: 'light',
      setPerson: person => set({ person }),
      setTheme: theme => set({ theme }),
    }),
    { name: 'elsewhere', storage: createJSONStorage(() => encrypted) },
  ),
);

export const useForgotten = create<State>()(set => ({
  person: null,
  theme: 'light',
  setPerson: person => set({ person }),
  setTheme: theme => set({ theme }),
}));

export function device(person: Person) {
  new MMKV({ id: 'app' }).set('person', JSON.stringify(person));
  //                                                   ^^^^^^ contact.email -> client-storage
  new MMKV({ id: 'app', encryptionKey: process.env.KEY ?? '' }).set('person', JSON.stringify(person));
  createMMKV().set('person', person.id);
  createMMKV({ id: 'app' }).set('person', person.email);
  //                                      ^^^^^^^^^^^^ contact.email -> client-storage
}

export function Form({ person }: { person: Person }) {
  const [kept, keep] = useLocalStorage<Person | null>('person', null);
  const [, keepHere] = useMMKVObject<Person>('person');
  const { getValues, watch, handleSubmit } = useForm<Person>();
  const save = () => localStorage.setItem('draft', JSON.stringify(getValues()));
  //                                                              ^^^^^^^^^ contact.email -> client-storage
  const submit = handleSubmit(values => sessionStorage.setItem('draft', values.email));
  //                                                                    ^^^^^^^^^^^^ contact.email -> client-storage
  const first = () => {
    keep(person);
    //   ^^^^^^ contact.email -> client-storage
    keep(() => person);
    //         ^^^^^^ contact.email -> client-storage
    keepHere({ ...person });
    //            ^^^^^^ contact.email -> client-storage
    localStorage.setItem('last', watch('id'));
    // FIXME: holds contact.email; a property that a key of the call chooses has lost its declaration.
    localStorage.setItem('who', watch('email'));
  };
  return <form onSubmit={submit} onBlur={save} onFocus={first} data-known={kept?.id} />;
}
