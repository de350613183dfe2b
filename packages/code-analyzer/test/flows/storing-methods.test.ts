import { expect, it } from 'vitest';
import { storingMethods } from '../../src/flows/given-values.ts';
import { modelTexts } from '../../src/models/models.gen.ts';

it('knows every method of a model that stores what it is called on', () => {
  const tagged = /@sink \w+(?: [^\n*]*)? this\b|@sink \w+ this\b/;
  const method = /\*\/\s*(?:static |readonly )?(\w+)/y;
  const found = Object.values(modelTexts).flatMap(text =>
    [...text.matchAll(/\/\*\*[^]*?(?=\*\/)/g)].flatMap(comment => {
      if (!tagged.test(comment[0])) return [];
      method.lastIndex = comment.index + comment[0].length;
      return method.exec(text)?.[1] ?? [];
    }),
  );
  expect(new Set(found)).toEqual(storingMethods);
});
