import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PROFILE_FORMAT, PROFILE_VERSION } from '../../src/domain/profileText.ts';

interface PresetFile {
  readonly presets: readonly { readonly id: string; readonly profile: unknown }[];
}

/** Puts a ready-made profile into the browser's storage before the page opens, as an earlier visit would have. */
export async function keepPreset(page: Page, id: string): Promise<void> {
  const file = new URL('../../data/him-us/presets.json', import.meta.url);
  const { presets } = JSON.parse(readFileSync(file, 'utf8')) as PresetFile;
  const profile = presets.find((preset) => preset.id === id)?.profile;
  const text = JSON.stringify({
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    map: 'him-us',
    profile,
  });
  await page.addInitScript((kept) => {
    // Only at the first page of a visit: what the reader changes afterwards stays.
    if (sessionStorage.getItem('kept') === null) {
      localStorage.setItem('him-career-atlas-profile', kept);
      sessionStorage.setItem('kept', '1');
    }
  }, text);
}
