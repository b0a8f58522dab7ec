import type { Sample } from './sample.ts';

/** A clothing shop in twelve cities: those who bought, those who showed interest, and a survey of everyone who could. */
export const clothingShop: Sample = {
  name: 'clothingShop',
  label: { en: 'Clothing shop', sv: 'Klädbutik', it: 'Negozio di abbigliamento', da: 'Tøjbutik' },
  hint: {
    en: 'An invented shop in twelve cities: its customers, its leads and a survey of its market.',
    sv: 'En påhittad butik i tolv städer: dess kunder, dess leads och en undersökning av dess marknad.',
    it: 'Un negozio immaginario in dodici città: i clienti, i lead e un’indagine sul suo mercato.',
    da: 'En opdigtet butik i tolv byer: dens kunder, dens leads og en undersøgelse af dens marked.',
  },
  defaultRows: 2000,
  tables: [
    {
      name: 'customers',
      label: { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' },
      lens: 'customer',
      rowsShare: 1,
    },
    {
      name: 'leads',
      label: { en: 'Leads', sv: 'Leads', it: 'Lead', da: 'Leads' },
      lens: 'lead',
      rowsShare: 1.5,
    },
    {
      name: 'market',
      label: {
        en: 'Market survey',
        sv: 'Marknadsundersökning',
        it: 'Indagine di mercato',
        da: 'Markedsundersøgelse',
      },
      lens: 'market',
      rowsShare: 0.75,
    },
  ],
  load: async () => (await import('./clothingShop/generator.ts')).generator,
};
