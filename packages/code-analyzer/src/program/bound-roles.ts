import type { ReportCoverage } from '../analysis-context.ts';
import type { Bindings, FunctionBinding } from '../vocabulary.ts';
import type { CalleeRole, Protector } from './callee-roles.ts';
import type { Compiler, Declaration } from './compiler.ts';
import { nearestName } from './nearest-name.ts';
import type { ModuleTarget } from './resolve-module.ts';

/** Roles that the configuration gives to functions. */
export interface BoundRoles {
  readonly ofDeclaration: (declaration: Declaration) => readonly CalleeRole[];
  /** For a function of a package that has neither source nor model. */
  readonly ofStub: (module: string, name: string) => readonly CalleeRole[];
  /** Last names of the bound functions. */
  readonly names: ReadonlySet<string>;
  readonly protectors: readonly Protector[];
}

interface BindingSettings {
  readonly bindings: Bindings;
  readonly compiler: Compiler;
  /** Where a module of the configuration leads. */
  readonly resolve: (module: string) => ModuleTarget;
  readonly note: ReportCoverage;
}

/** Looks every binding up; one that names nothing is reported, because a policy that relies on it would find nothing. */
export function resolveBindings({ bindings, compiler, resolve, note }: BindingSettings): BoundRoles {
  const declared = new Map<Declaration, CalleeRole[]>();
  const stubbed = new Map<string, CalleeRole[]>();
  for (const { binding, role } of allBindings(bindings)) {
    const target = resolve(binding.module);
    if (isUnseenPackage(binding, target)) {
      add(stubbed, `${target.module}#${binding.export.replace(/^default\.?/, '')}`, role);
      continue;
    }
    const declarations = compiler.exportOf(target, binding.export);
    for (const declaration of declarations) add(declared, declaration, role);
    if (declarations.length === 0)
      note({ kind: 'unresolved-binding', subject: `${binding.module}#${binding.export}`, message: problemOf(binding, target, compiler) });
  }
  return {
    ofDeclaration: declaration => declared.get(declaration) ?? [],
    ofStub: (module, name) => stubbed.get(`${module}#${name}`) ?? [],
    protectors: bindings.protects.flatMap(binding => {
      const target = resolve(binding.module);
      const [declaration] = compiler.exportOf(target, binding.export);
      // What a binding misspells is not there to be called.
      return declaration || isUnseenPackage(binding, target) ? [{ ...binding, ...(declaration && { declaration }) }] : [];
    }),
    names: new Set(allBindings(bindings).map(({ binding }) => binding.export.split('.').at(-1) ?? binding.export)),
  };
}

/** A package that has neither source nor model may export anything. */
const isUnseenPackage = ({ module }: FunctionBinding, target: ModuleTarget): target is ModuleTarget & { readonly kind: 'unknown' } =>
  target.kind === 'unknown' && !module.startsWith('.');

function allBindings({ audit, protects }: Bindings): readonly { readonly binding: FunctionBinding; readonly role: CalleeRole }[] {
  return [
    ...audit.map(binding => ({ binding, role: { kind: 'audits', wrapper: false } as const })),
    ...protects.map(binding => ({ binding, role: { kind: 'protects', protection: binding.protection } as const })),
  ];
}

function add<K>(roles: Map<K, CalleeRole[]>, key: K, role: CalleeRole): void {
  roles.set(key, [...(roles.get(key) ?? []), role]);
}

function problemOf(binding: FunctionBinding, target: ModuleTarget, compiler: Compiler): string {
  if (target.kind === 'unknown') return `the binding names the module \`${binding.module}\`, which is not in the project; check the path`;
  const near = nearestName(binding.export, compiler.exportsOf(target));
  return `the binding names \`${binding.export}\`, which \`${binding.module}\` does not export${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
}
