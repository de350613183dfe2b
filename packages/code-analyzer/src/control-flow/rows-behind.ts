/** What the rows behind a table or model hold, where a call on it gives back a count. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label } from '../facts.ts';
import { syntax as ts, type Expression, type nodes } from '../program/compiler.ts';

export function labelsOfRows(call: nodes.CallExpression | nodes.TaggedTemplateExpression, context: AnalysisContext): readonly Label[] {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  const { expression: receiver } = call.expression;
  return firstLabelled([
    () => ofDelegate(receiver, context),
    () => ofReads(receiver, context),
    () => ofClass(receiver, context),
    () => ofArguments(call, context),
  ]);
}

function firstLabelled(attempts: readonly (() => readonly Label[])[]): readonly Label[] {
  for (const attempt of attempts) {
    const labels = attempt();
    if (labels.length > 0) return labels;
  }
  return [];
}

/** A Prisma delegate lists its columns: `prisma.patient.fields`. */
function ofDelegate(receiver: Expression, { compiler, labeller }: AnalysisContext): readonly Label[] {
  const fields = compiler.propertyOf(compiler.typeOf(receiver), 'fields');
  if (!fields) return [];
  return compiler.propertiesOf(compiler.typeOfProperty(fields, receiver)).flatMap(({ name, symbol }) =>
    compiler
      .declarationsOf(symbol)
      .flatMap(declaration => labeller.ofDeclaration(declaration))
      .map(label => ({ ...label, path: [name] })),
  );
}

/** Methods that give rows, of repositories and models. */
const reads = ['find', 'findOne', 'findAll', 'findMany', 'findFirst', 'get', 'getAll', 'first'] as const;

/** What a read on the same receiver would give. */
function ofReads(receiver: Expression, { compiler, labeller }: AnalysisContext): readonly Label[] {
  const type = compiler.typeOf(receiver);
  const attempts = reads.map(name => (): readonly Label[] => {
    const method = compiler.propertyOf(type, name);
    const result = method && compiler.resultOf(compiler.typeOfProperty(method, receiver));
    return result ? labeller.ofType(result, receiver) : [];
  });
  return firstLabelled(attempts);
}

/** `Patient.destroy({ … })`: the class describes its rows. */
function ofClass(receiver: Expression, { compiler, labeller }: AnalysisContext): readonly Label[] {
  const symbol = compiler.symbolOf(receiver);
  const classes = (symbol ? compiler.declarationsOf(symbol) : []).filter(ts.isClassLike);
  return classes.flatMap(({ members }) =>
    members
      .filter(ts.isPropertyDeclaration)
      .flatMap(member => labeller.ofDeclaration(member).map(label => ({ ...label, path: [member.name.getText()] }))),
  );
}

/** `repository.remove(patient)` */
function ofArguments({ arguments: given }: nodes.CallExpression, { compiler, labeller }: AnalysisContext): readonly Label[] {
  return given.slice(0, 1).flatMap(argument => labeller.ofType(compiler.typeOf(argument), argument));
}
