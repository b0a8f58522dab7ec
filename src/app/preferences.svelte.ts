import { languages, type Language } from '../language/text.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The language and the theme that the person chose; kept in this browser. */
export class Preferences {
  language = $state<Language>(storedLanguage());
  theme = $state<Theme>(storedTheme());

  /** What an address asks for holds until the page is closed, and is not kept. */
  visit(asked: { readonly language: Language | null; readonly theme: Theme | null }): void {
    this.language = asked.language ?? this.language;
    this.theme = asked.theme ?? this.theme;
  }

  setLanguage(language: Language): void {
    this.language = language;
    remember('language', language);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    remember('theme', theme);
  }
}

function storedLanguage(): Language {
  const wanted = [recall('language'), ...navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])];
  return wanted.find((tag): tag is Language => languages.includes(tag as Language)) ?? 'en';
}

function storedTheme(): Theme {
  const stored = recall('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(`strata.${name}`);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`strata.${name}`, value);
  } catch {
    // A browser that refuses storage keeps the choice until the page is closed.
  }
}
