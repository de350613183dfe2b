/**
 * Reports leave the machine: personal data and secrets that somebody wrote into the code must not leave with them.
 * Letters and digits become `•`, one for each UTF-16 unit, so that carets and columns stay where they are.
 */
export function redactLiterals(text: string): string {
  return secretShapes.reduce((safe, shape) => safe.replace(shape.pattern, found => shape.redact(found)), text);
}

interface SecretShape {
  readonly pattern: RegExp;
  readonly redact: (found: string) => string;
}

const everything: SecretShape['redact'] = mask;
const unless =
  (isHarmless: (found: string) => boolean): SecretShape['redact'] =>
  found =>
    isHarmless(found) ? found : mask(found);

const secretShapes: readonly SecretShape[] = [
  // user:password@ in a URL; `${…}` is code, not a literal
  { pattern: /(?<=:\/\/)[^\s/:@'"`$]{1,200}:[^\s/@'"`$]{1,200}(?=@)/g, redact: everything },
  { pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/gu, redact: everything },
  { pattern: /(?<![\w.])\d(?:[ _-]?\d){12,18}(?![\w.])/g, redact: unless(found => !passesLuhn(found)) },
  // United States social security number, international phone number, IBAN
  { pattern: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g, redact: everything },
  { pattern: /(?<=['"`])\+\d[\d ().-]{6,18}\d(?=['"`])/g, redact: everything },
  {
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    redact: unless(found => !/\d{8}/.test(found.replaceAll(' ', ''))),
  },
  // what services prefix their secrets with, and JSON web tokens
  {
    pattern: /\b(?:[sr]k_(?:live|test)_|gh[opsu]_|github_pat_|glpat-|npm_|xox[abeoprs]-|A[KS]IA|AIza|SG\.|eyJ)[\w.-]{10,}/g,
    redact: everything,
  },
  // a string given to something that is called a secret
  {
    pattern:
      /(?<=(?:password|passwd|passphrase|secret|token|api_?key|private_?key)\w{0,24}['"]?\s{0,8}[:=]\s{0,8}(['"`]))[^'"`\s$]{6,}(?=\1)/gi,
    redact: everything,
  },
  { pattern: /[\w+/=-]{20,}/g, redact: unless(found => !looksRandom(found)) },
];

/** First sign kept: enough to recognise it, too little to use it. */
function mask(found: string): string {
  const first = /^./su.exec(found)?.[0] ?? '';
  return first + found.slice(first.length).replace(/[\p{L}\p{N}]/gu, sign => '•'.repeat(sign.length));
}

/** Random text changes between letters and digits all the time; words and paths hardly ever do. */
function looksRandom(text: string): boolean {
  const changes = text.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0;
  return changes >= 4 && changes >= text.length / 12;
}

function passesLuhn(text: string): boolean {
  const digits = (text.match(/\d/g) ?? []).reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}
