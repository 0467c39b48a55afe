import { useState } from 'react';
import type { Drawing } from '@domain/paper/drawing';
import { savePicture, type Saved } from '@/services/platform';
import { dotsOf, drawPage } from './page-canvas';

export type Saving =
  | { readonly step: 'idle' }
  | { readonly step: 'saving'; readonly page: number }
  | { readonly step: Saved | 'failed' };

/** Keeps a drawing's pages as pictures, one after the other; a refusal ends it. */
export function useSaving(drawing: Drawing, canvasId: string) {
  const [saving, setSaving] = useState<Saving>({ step: 'idle' });

  async function save(): Promise<void> {
    if (saving.step === 'saving') return;
    setSaving({ step: 'saving', page: 1 });
    setSaving({
      step: await savedAll(drawing, canvasId, (page) => setSaving({ step: 'saving', page })),
    });
  }

  return { saving, save, reset: () => setSaving({ step: 'idle' }) };
}

async function savedAll(
  { name, pages }: Drawing,
  canvasId: string,
  onPage: (page: number) => void,
): Promise<Saved | 'failed'> {
  try {
    for (const [index, page] of pages.entries()) {
      onPage(index + 1);
      const { width, height } = dotsOf(page);
      const picture = {
        name: pages.length > 1 ? `${name}-${index + 1}` : name,
        ...{ width, height },
        draw: (pen: Parameters<typeof drawPage>[1]) => drawPage(page, pen),
      };
      const outcome = await savePicture(picture, canvasId);
      if (outcome !== 'saved') return outcome;
    }
    return 'saved';
  } catch {
    // A canvas too large for this phone, an album that is full: WeChat says it in many ways.
    return 'failed';
  }
}
