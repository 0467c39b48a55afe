import fc from 'fast-check';
import { TextEncoder as OurEncoder } from '@/services/text-encoder';

it('encodes any text as the browser does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect([...new OurEncoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
