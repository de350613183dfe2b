/** `process.env.STRIPE_SECRET_KEY`: what the machine is told, by the name under which it is told. */
import { syntax, type nodes } from '../../program/compiler.ts';
import { isAnyProperty, isElement } from '../access-path.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { gap } from '../value.ts';

export const environment = flowStep({
  name: 'environment',
  accepts: syntax.isPropertyAccessExpression,
  value: (node, path, evaluation) => {
    const [name, ...rest] = path;
    if (name === undefined || rest.length > 0 || isAnyProperty(name) || isElement(name) || !isEnvironment(node, evaluation))
      return undefined;
    return [gap(node, { labels: evaluation.context.labeller.ofVariable(name, node) })];
  },
});

function isEnvironment(node: nodes.PropertyAccessExpression, { context: { compiler, roles } }: Evaluation): boolean {
  if (node.name.text !== 'env') return false;
  const symbol = compiler.symbolOf(node);
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  return declarations.some(declaration =>
    roles.ofDeclaration(declaration).some(role => role.kind === 'source' && role.origin === 'environment'),
  );
}
