import type { Command } from 'commander';
import { rules } from '@proviso/linter/judging';
import { declaredPlaces, explain, indexPolicy, nearest, positionOf, safeguardIds, safeguardInWords } from '@proviso/policy-engine';
import { toAbsolute } from '../check/find-targets.ts';
import type { ExplainOptions } from '../explain/explain-options.ts';
import type { ExplainReport } from '../explain/explain-report.ts';
import { findUnknownWords } from '../explain/find-unknown-words.ts';
import { readQuestion } from '../explain/read-question.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { compileNamedPolicy, type NamedPolicy } from '../policy/named-policy.ts';
import { refuse } from '../policy/refuse.ts';
import { countDiagnostics, writeDiagnostics } from '../policy/write-diagnostics.ts';
import { renderExplainJson } from '../report/explain/render-explain-json.ts';
import { renderExplainPretty } from '../report/explain/render-explain-pretty.ts';
import { renderRuleJson, renderRulePretty } from '../report/explain/render-rule.ts';
import { renderSafeguardJson, renderSafeguardPretty } from '../report/explain/render-safeguard.ts';
import { terminalStyle } from '../report/pretty/terminal-style.ts';
import { relativePath } from '../report/relative-path.ts';

export function addExplain(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description(
      'say why a policy answers a request as it does, or what a rule of `proviso check` or a safeguard of the policy wants and why',
    )
    .argument('[name]', 'a rule, such as no-personal-data-in-logs, or a safeguard of the policy; then nothing else is asked')
    .option('--policy <policy>', 'a policy file, or a pack such as proviso:baseline (default: what proviso.config.yaml names)')
    .option('--ask <json>', 'the request, as `decide` takes it; the options below come on top')
    .option('--actor <role>', 'who asks')
    .option('--action <action>', 'read, store, derive, share, export, disclose, update or delete')
    .option('--category <ids...>', 'categories of data')
    .option('--purpose <purpose>', 'what for')
    .option('--subject <json>', 'whose data it is, such as {"region":"DE","age":15}')
    .option('--recipient <processor>', 'who is given it')
    .option('--store <store>', 'where it is kept')
    .option('--region <region>', 'where it goes')
    .option('--channel <channel>', 'how it leaves the program')
    .option('--protection <words...>', 'what has been done to it, such as encrypted')
    .option('--context <name=value...>', 'attributes that the application supplies, such as ticketId=T-1')
    .option('--now <time>', 'the moment of asking, UTC (default: now)')
    .option('--supports <obligations...>', 'what the caller can do, or `none` (default: everything)')
    .option('--json', 'print JSON')
    .option('--no-color', 'no colours (also: the environment variable NO_COLOR)')
    .addHelpText('after', explainHelp)
    .action((name: string | undefined, options: ExplainOptions) => {
      answer(name === undefined ? runExplain(options, host) : explainNamed(name, options, host));
    });
}

const explainHelp = `
Exit codes:
  0  answered, whatever the outcome
  2  no answer: a mistake in the policy, no such rule or safeguard, or wrong arguments

Examples:
  proviso explain --actor support-agent --action read --category contact.phone --purpose support
  proviso explain --policy acme.policy.yaml --ask '{"action":"share","recipient":"stripe"}' --json
  proviso explain no-personal-data-in-logs
  proviso explain encrypted-transport --policy proviso:baseline
`;

/** What a rule or a safeguard says of itself; ESLint's name of a rule will do as well. */
function explainNamed(asked: string, options: ExplainOptions, host: Host): ExitCode {
  const name = asked.replace(/^proviso\//, '');
  const style = terminalStyle(host.stdout, host.env, options.color);
  const rule = rules.find(each => each.name === name);
  if (rule) {
    host.stdout.write(options.json ? renderRuleJson(rule) : renderRulePretty(rule, style));
    return exitCodes.clean;
  }
  const compiled = compileNamedPolicy(options.policy, host);
  const policy = 'problem' in compiled ? undefined : compiled.policy;
  const says = policy && safeguardInWords(policy, asked);
  if ('problem' in compiled || !policy || says === undefined) return refuseName(asked, policy ? safeguardIds(policy) : [], host);
  const safeguard = { id: asked, says, place: placesIn(compiled, host)[asked], policy: { id: policy.id, version: policy.version } };
  host.stdout.write(options.json ? renderSafeguardJson(safeguard) : renderSafeguardPretty(safeguard, style));
  return exitCodes.clean;
}

function refuseName(asked: string, safeguards: readonly string[], host: Host): ExitCode {
  const names = rules.map(each => each.name);
  const meant = nearest(asked.replace(/^proviso\//, ''), [...names, ...safeguards]);
  const known = [`the rules ${names.join(', ')}`, ...(safeguards.length === 0 ? [] : [`the safeguards ${safeguards.join(', ')}`])].join(
    '; ',
  );
  return refuse(
    `there is no rule and no safeguard \`${asked}\`; ${meant === undefined ? `there are ${known}` : `did you mean \`${meant}\`?`}`,
    host,
  );
}

function runExplain(options: ExplainOptions, host: Host): ExitCode {
  const question = readQuestion(options, host.now());
  if ('problem' in question) return refuse(question.problem, host);
  const compiled = compileNamedPolicy(options.policy, host);
  if ('problem' in compiled) return refuse(compiled.problem, host);
  const { policy, diagnostics, texts } = compiled;
  if (policy === undefined) {
    writeDiagnostics(diagnostics, texts, host);
    return refuse(`nothing is asked: ${countDiagnostics(diagnostics)}`, host);
  }
  const { request, now, supports } = question;
  const report: ExplainReport = {
    request,
    now: now.toISOString(),
    explanation: explain(indexPolicy(policy), request, { now, supports }),
    unknownWords: findUnknownWords(policy, request),
    places: placesIn(compiled, host),
  };
  host.stdout.write(
    options.json ? renderExplainJson(report) : renderExplainPretty(report, terminalStyle(host.stdout, host.env, options.color)),
  );
  return exitCodes.clean;
}

/** The texts that were compiled are read again from memory. */
function placesIn({ source, texts }: NamedPolicy, host: Host): Readonly<Record<string, string>> {
  const base = toAbsolute('.', host.cwd);
  const places = declaredPlaces(source, { readFile: path => texts.get(path), pack: host.pack });
  return Object.fromEntries(
    [...places].map(([id, { file, span }]) => {
      const { line, column } = positionOf(texts.get(file) ?? '', span.start);
      return [id, `${relativePath(file, base)}:${line}:${column}`];
    }),
  );
}
