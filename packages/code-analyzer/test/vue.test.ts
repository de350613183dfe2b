import { describe, expect, it, test } from 'vitest';
import { openAnalysis } from '../src/analyze.ts';
import { readScriptBlocks } from '../src/program/script-blocks.ts';
import { noBindings } from '../src/vocabulary.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

function analysisOf(files: Readonly<Record<string, string>>): ReturnType<typeof openAnalysis> {
  return openAnalysis(
    { root: '/app', files: memoryFileAccess(files), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );
}

const card = `<template><p>{{ user.email }}</p></template>
<script lang="ts">
export interface User { email: string; id: string }
</script>
<script setup lang="ts">
const props = defineProps<{ user: User }>();
console.log('shown', props.user.email);
</script>
`;

test('a component is analysed at its own offsets, its template is counted, and what it exports is known elsewhere', () => {
  const analysis = analysisOf({
    '/app/src/Card.vue': card,
    '/app/src/a.ts': "import type { User } from './Card.vue';\nexport const show = (user: User) => console.log(user.email, user.id);\n",
  });
  expect(analysis.files).toEqual(['/app/src/Card.vue', '/app/src/a.ts']);
  const [flow] = analysis.factsOf('/app/src/Card.vue').flows;
  expect(card.slice(flow?.source.span.start, flow?.source.span.end)).toBe('props.user.email');
  expect(flow?.labels).toMatchObject([{ category: 'contact.email', evidence: 'type' }]);
  expect(analysis.factsOf('/app/src/a.ts').flows.map(({ source }) => source.text)).toEqual(['user.email']);
  expect(analysis.textOf('/app/src/Card.vue')).toBe(card);
  const { notes } = analysis.coverage();
  expect(notes.filter(note => note.subject === '<template>')).toMatchObject([{ kind: 'skipped-file', count: 1 }]);
  expect(notes.filter(note => note.kind === 'syntax-error' || note.kind === 'unknown-module')).toEqual([]);
});

test('an edit of a component is seen', () => {
  const analysis = analysisOf({ '/app/src/Card.vue': card });
  const edited = analysis.withText('/app/src/Card.vue', card.replace('props.user.email', 'props.user.id'));
  expect(edited.factsOf('/app/src/Card.vue').flows).toEqual([]);
  const added = edited.withText('/app/src/New.vue', card);
  expect(added.factsOf('/app/src/New.vue').flows).toHaveLength(1);
});

test('two components without an import are modules of their own', () => {
  const text = '<script setup lang="ts">\nconst user = { email: read() };\nconsole.log(user.email);\n</script>';
  const analysis = analysisOf({ '/app/a.vue': text, '/app/b.vue': text });
  expect(analysis.factsOf('/app/b.vue').flows).toHaveLength(1);
});

test('options of a component in plain JavaScript', () => {
  const text = `<script>
import { defineComponent } from 'vue';
export default defineComponent({
  props: { email: String, count: Number },
  data() { return { phone: load() }; },
  methods: { save() { console.log(this.email, this.count, this.phone); } },
});
</script>`;
  const { flows } = analysisOf({ '/app/a.vue': text }).factsOf('/app/a.vue');
  expect(flows.map(({ source }) => source.text)).toEqual(['this.email', 'this.phone']);
  expect(flows.flatMap(({ labels }) => labels.map(label => label.evidence))).toEqual(['name', 'name']);
});

/** The code that is left of a file, blank lines and the end that we add left out. */
const codeOf = (text: string): string =>
  readScriptBlocks(text)
    .text.replace(/\nexport (default )?\{\};\n$/, '')
    .trim();

describe('script blocks', () => {
  it.each([
    ['nothing at all', '', ''],
    ['no script', '<template><script>a</script></template>', ''],
    ['one', '<script>a</script>', 'a'],
    ['upper case', '<SCRIPT>a</SCRIPT>', 'a'],
    ['a closing tag with a blank', '<script>a</script >', 'a'],
    ['attributes with brackets', '<script setup generic="T extends Record<string, A>" lang="ts">a</script>', 'a'],
    ['never closed', '<template></template><script>a', 'a'],
    ['opened and never ended', '<script lang="ts', ''],
    ['in a comment', '<!-- <script>a</script> --><script>b</script>', 'b'],
    ['a comment that never ends', '<!-- <script>a</script>', ''],
    ['nested templates', '<template><template #a><p/></template><template /><script>a</script></template><script>b</script>', 'b'],
    ['a template that never ends', '<template><p><script>a</script>', 'a'],
    ['a comparison and a tag in a string', "<script>a<b; '<!--'; '<p>'</script><script>c</script>", "a<b; '<!--'; '<p>'          c"],
    ['another language', '<script lang="coffee">a</script>', ''],
    ['a script in a block of documentation', '<docs><script>a</script></docs>', ''],
    ['a script elsewhere', '<script src="./a.ts" /><script>b</script>', 'b'],
  ])('%s', (_name, text, code) => {
    expect(codeOf(text).replace(/\s+/g, ' ')).toBe(code.replace(/\s+/g, ' '));
    expect(readScriptBlocks(text).text.slice(0, text.length).replace(/\S/g, '')).toHaveLength(text.length - code.replace(/\s/g, '').length);
  });

  it('keeps lines and offsets', () => {
    const text = '<template>\r\n\u{1F600}\n</template>\n<script lang="ts">\nlet a;\n</script>\n';
    const { text: code, language } = readScriptBlocks(text);
    expect(code.indexOf('let a')).toBe(text.indexOf('let a'));
    expect(code.slice(0, text.length).split('\n')).toHaveLength(text.split('\n').length);
    expect(language).toBe('ts');
  });

  it.each(['<template>', '<template "', '<script>', '<p>', '</p>', '<!--', '<a b="', "<a '>", '<p0></p1>'])(
    'a file of nothing but `%s` is read once',
    piece => {
      const text = piece.repeat(100_000);
      expect(readScriptBlocks(text).text.length).toBeGreaterThanOrEqual(text.length);
    },
  );

  it('names that differ', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `<p${String(index)}>`).join('');
    expect(codeOf(`${text}<script>a</script>`)).toBe('a');
  });
});
