import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'device, devices, browser, platform, operating system, os, app, app version, software, technology',
  'tech stack, crm system',
  'internet service, phone service, multiple lines, online security, online backup',
  'device protection, tech support, streaming',
  'streaming tv, streaming movies, paperless billing, smartphone, mobile, connection, internet',
  'e commerce platform',
  'enhet, webbläsare, operativsystem, plattform, teknik, mobil',
  'dispositivo, sistema operativo, piattaforma, tecnologia, cellulare',
  'enhed, styresystem, platform, teknologi',
);

/** What technology somebody uses. */
export const technographic: Base = {
  name: 'technographic',
  label: { en: 'Technographic', sv: 'Teknografi', it: 'Tecnografica', da: 'Teknografi' },
  hint: {
    en: 'What technology they use: devices, software, services.',
    sv: 'Vilken teknik de använder: enheter, program, tjänster.',
    it: 'Quali tecnologie usano: dispositivi, software, servizi.',
    da: 'Hvilken teknologi de bruger: enheder, programmer, tjenester.',
  },
  suggests: fits,
};
