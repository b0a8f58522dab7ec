import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'city, town, country, region, state, county, province, district, area, postcode, postal code, zip',
  'zip code',
  'address, street, location, office location, regional office, territory, latitude, longitude',
  'urban, rural, market area, fipstate',
  'years in bay area, climate, ort, stad, land, län, kommun, landskap, postnummer, adress, område',
  'plats',
  'città, citta, paese, regione, provincia, comune, cap, indirizzo, zona, nazione, località',
  'by, land, landsdel, kommune, adresse, område, postnr',
);

/** Where somebody is. */
export const geographic: Base = {
  name: 'geographic',
  label: { en: 'Geographic', sv: 'Geografi', it: 'Geografica', da: 'Geografi' },
  hint: {
    en: 'Where they are: country, region, city, town or countryside.',
    sv: 'Var de finns: land, region, ort, stad eller landsbygd.',
    it: 'Dove sono: paese, regione, città, centro urbano o campagna.',
    da: 'Hvor de er: land, region, by, i byen eller på landet.',
  },
  suggests: fits,
};
