import { expect, test } from 'vitest';
import { packMap, unpackMap } from '../../src/app/packedMap.ts';
import { tinyAtlas } from '../fixtures/renderInApp.tsx';

test('unpackMap gives back the map that was packed and sent as text', () => {
  const { map } = tinyAtlas();

  const sent = JSON.parse(JSON.stringify(packMap(map))) as ReturnType<typeof packMap>;

  expect(unpackMap(sent)).toEqual(map);
});
