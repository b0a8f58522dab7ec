import { emptyNotebook } from '../edit.ts';
import type { Template } from './template.ts';

const label = {
  en: 'One clothing shop, three lenses',
  sv: 'En klädbutik, tre linser',
  it: 'Un negozio di abbigliamento, tre lenti',
  da: 'Én tøjbutik, tre linser',
};

/** What customer, lead and market segmentation are, told beside live results of one invented shop. */
export const clothingShop: Template = {
  name: 'clothingShop',
  label,
  hint: {
    en: 'What market, lead and customer segmentation are and how they differ, on an invented shop.',
    sv: 'Vad marknads-, lead- och kundsegmentering är och hur de skiljer sig åt, visat på en påhittad butik.',
    it: 'Che cosa sono la segmentazione del mercato, dei lead e dei clienti e in che cosa differiscono, in un negozio immaginario.',
    da: 'Hvad markeds-, lead- og kundesegmentering er, og hvordan de adskiller sig, vist på en opdigtet butik.',
  },
  async make(id, today) {
    const { contents } = await import('./clothingShop/contents.ts');
    return { ...emptyNotebook(id, today, label), template: clothingShop.name, ...contents };
  },
};
