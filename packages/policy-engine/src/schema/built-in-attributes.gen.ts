/** Attributes that every policy has. `words` names where those of an enum or set come from. */
export const builtInAttributes = [
  { path: 'action', kind: 'enum', words: 'actions' },
  { path: 'actor.id', kind: 'string' },
  { path: 'actor.role', kind: 'enum', words: 'roles' },
  { path: 'channel', kind: 'enum', words: 'channels' },
  { path: 'protections', kind: 'set', words: 'protections' },
  { path: 'purpose', kind: 'enum', words: 'purposes' },
  { path: 'recipient', kind: 'enum', words: 'processors' },
  { path: 'region', kind: 'place' },
  { path: 'store', kind: 'enum', words: 'stores' },
  { path: 'subject.age', kind: 'number' },
  { path: 'subject.id', kind: 'string' },
  { path: 'subject.kind', kind: 'enum', words: 'subjects' },
  { path: 'subject.optOuts', kind: 'set' },
  { path: 'subject.region', kind: 'place' },
  { path: 'subject.signals.gpc', kind: 'boolean' },
  { path: 'subject.signals.gpp', kind: 'string' },
] as const;
