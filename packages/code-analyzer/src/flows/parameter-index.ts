import { syntax, type Declaration } from '../program/compiler.ts';
import { callResult, type Path } from './access-path.ts';

export interface ParameterPosition {
  readonly index: number;
  readonly rest: boolean;
  readonly path: Path;
}

/** Position of a named parameter; `options.body` is the property `body` of the parameter `options`, `options.choose()` what that function gives back. */
export function parameterIndex(declaration: Declaration, name: string): ParameterPosition | undefined {
  if (!syntax.isFunctionLike(declaration)) return undefined;
  const [parameter, ...path] = name
    .split('.')
    .flatMap(segment => (segment.endsWith(callResult) ? [segment.slice(0, -2), callResult] : [segment]));
  const parameters = declaration.parameters.filter(other => !(syntax.isIdentifier(other.name) && other.name.text === 'this'));
  const index = parameters.findIndex(other => syntax.isIdentifier(other.name) && other.name.text === parameter);
  return index < 0 ? undefined : { index, rest: parameters[index]?.dotDotDotToken !== undefined, path };
}
