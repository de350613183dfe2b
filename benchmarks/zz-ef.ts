import { measureEditToFacts } from '/tmp/fast/benchmarks/edit-to-facts.ts';
for (const [name, folder] of [['js','/work/main/.bench/matrix-js-sdk-37.5.0'],['react','/work/main/.bench/matrix-react-sdk-3.114.0']] as const) { const r=measureEditToFacts({name,folder} as never,'statement',12); console.log(JSON.stringify(r,null,0)); }
