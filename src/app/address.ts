import { languages, type Language } from '../language/text.ts';

/** How a notebook is shown: to work on, to read, or in the frame of another page. */
export type Mode = 'edit' | 'read' | 'embed';

/** What an address names. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'notebook'; readonly id: string }
  /** A notebook that is in the address itself: the part `n=…` as it stands. */
  | { readonly at: 'link'; readonly link: string }
  /** A notebook file on another site. */
  | { readonly at: 'hosted'; readonly url: string };

/** The part of the page's address after `#`. */
export interface Address {
  /** Null: nothing is named. */
  readonly place: Place | null;
  readonly mode: Mode;
  /** The place, from 1, of the one cell that an embedded notebook shows. */
  readonly cell: number | null;
  readonly language: Language | null;
  readonly theme: 'light' | 'dark' | null;
}

/** Reads the part of an address after `#`, with or without it. What it does not know it leaves out. */
export function readAddress(hash: string): Address {
  const parts = new Map(hash.replace(/^#/, '').split('&').map(nameAndValue));
  const place = placeOf(parts);
  const cell = parts.get('cell') ?? '';
  return {
    place,
    mode: oneOf(modes, parts.get('mode')) ?? ownMode(place),
    cell: /^[1-9]\d{0,5}$/.test(cell) ? Number(cell) : null,
    language: oneOf(languages, parts.get('lang')),
    theme: oneOf(themes, parts.get('theme')),
  };
}

/** The part of an address after `#`, such that reading it gives the same address. */
export function writeAddress({ place, mode, cell, language, theme }: Address): string {
  return [
    place && written(place),
    mode === ownMode(place) ? null : `mode=${mode}`,
    cell && `cell=${cell}`,
    language && `lang=${language}`,
    theme && `theme=${theme}`,
  ]
    .filter(Boolean)
    .join('&');
}

/** The address of a place alone. */
export function addressOf(place: Place): Address {
  return { place, mode: ownMode(place), cell: null, language: null, theme: null };
}

/** Whether two addresses name the same. */
export function isSamePlace(left: Place | null, right: Place | null): boolean {
  return (left && written(left)) === (right && written(right));
}

/** `edit` is never asked for: it is what one's own notebooks open in, and what nothing else does. */
const modes = ['read', 'embed'] as const;
const themes = ['light', 'dark'] as const;

function ownMode(place: Place | null): Mode {
  return place?.at === 'link' || place?.at === 'hosted' ? 'read' : 'edit';
}

function placeOf(parts: ReadonlyMap<string, string>): Place | null {
  const id = parts.get('notebook');
  if (id) return { at: 'notebook', id: decoded(id) };
  const letters = parts.get('n');
  if (letters !== undefined) return { at: 'link', link: `n=${letters}` };
  const url = parts.get('open');
  if (url) return { at: 'hosted', url: decoded(url) };
  return parts.has('home') ? { at: 'home' } : null;
}

function written(place: Place): string {
  if (place.at === 'notebook') return `notebook=${encodeURIComponent(place.id)}`;
  if (place.at === 'link') return place.link;
  if (place.at === 'hosted')
    return `open=${encodeURI(place.url).replaceAll('&', '%26').replaceAll('#', '%23')}`;
  return 'home';
}

function nameAndValue(part: string): [name: string, value: string] {
  const end = part.indexOf('=');
  return end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + 1)];
}

function oneOf<T extends string>(known: readonly T[], asked: string | undefined): T | null {
  return known.find((one) => one === asked) ?? null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
