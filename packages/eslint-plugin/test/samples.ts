/** One file in each language, with something to find in all but `view.jsx`. */
export const leak = `interface Patient { id: string; email: string }\nexport function greet(patient: Patient) {\n  console.log('hello ' + patient.email);\n}\n`;
export const scriptLeak = `/** @param {{ id: string, /** @personal contact.email *\\/ email: string }} patient */\nexport function greet(patient) {\n  fetch('http://api.partner.dev/v1');\n}\n`;
export const nameOnly = 'export function greet(email: string) {\n  console.log(email);\n}\n';
export const schema =
  'datasource db {\n  provider = "postgresql"\n  url = env("URL")\n}\nmodel Patient {\n  id String @id\n  /// @category health.record\n  diagnosis String\n}\n';

export const everyLanguage: Readonly<Record<string, string>> = {
  'schema.prisma': schema,
  'src/a.ts': leak,
  'src/b.js': scriptLeak,
  'src/c.cjs': "require('node:os');\nfetch('http://api.partner.dev/v1');\n",
  'src/card.vue': `<template><p /></template>\n<script lang="ts">\n${leak}</script>\n`,
  'src/page.tsx': `interface Patient { email: string }\nexport const Page = (patient: Patient) => (console.log(patient.email), (<p>hello</p>));\n`,
  'src/view.jsx': 'export const view = <p>hello</p>;\n',
};

export const foundInEveryLanguage = [
  ['schema.prisma', 'proviso/no-unencrypted-field', 8, 3],
  ['src/a.ts', 'proviso/no-personal-data-in-logs', 3, 26],
  ['src/b.js', 'proviso/no-plaintext-transport', 3, 9],
  ['src/c.cjs', 'proviso/no-plaintext-transport', 2, 7],
  ['src/card.vue', 'proviso/no-personal-data-in-logs', 5, 26],
  ['src/page.tsx', 'proviso/no-personal-data-in-logs', 2, 56],
] as const;
