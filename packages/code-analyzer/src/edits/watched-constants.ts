import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { Leanings } from './leanings.ts';

/** The same resolver, noting that constants are followed through callers in any file. */
export function watchConstants(constants: ConstantResolver, { onAnything }: Leanings): ConstantResolver {
  const noted =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      onAnything();
      return ask(...asked);
    };
  return {
    ...constants,
    valuesOf: noted(constants.valuesOf),
    memberOf: noted(constants.memberOf),
    membersOf: noted(constants.membersOf),
    elementsOf: noted(constants.elementsOf),
    valuesOfDeclaration: noted(constants.valuesOfDeclaration),
  };
}
