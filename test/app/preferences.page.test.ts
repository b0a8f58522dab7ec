import { beforeEach, expect, test, vi } from 'vitest';
import { Preferences } from '../../src/app/preferences.svelte.ts';

beforeEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['de-DE', 'it-CH', 'en'], 'it'],
  [['DA'], 'da'],
  [['fr', 'nl'], 'en'],
  [['dav', 'sv'], 'sv'],
  [[], 'en'],
])('the browser’s first language that is known: %j is %s', (tags, language) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);
  expect(new Preferences().language).toBe(language);
});

test('what was chosen stands over the browser’s, and is found again', () => {
  const preferences = new Preferences();
  preferences.setLanguage('da');
  preferences.setTheme('dark');
  expect(new Preferences()).toMatchObject({ language: 'da', theme: 'dark' });
});

test('what was kept and is nonsense is passed over', () => {
  localStorage.setItem('strata.language', 'klingon');
  localStorage.setItem('strata.theme', 'neon');
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['it']);
  expect(new Preferences()).toMatchObject({ language: 'it', theme: 'system' });
});

test('a browser that refuses storage keeps the choice until the page is closed', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const preferences = new Preferences();
  preferences.setTheme('light');
  expect(preferences.theme).toBe('light');
  vi.unstubAllGlobals();
});
