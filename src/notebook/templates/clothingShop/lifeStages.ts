import type { Text } from '../../../language/text.ts';

/** What the segments that all three tables share are called. */
export const lifeStages = {
  youngWomenCapital: {
    en: 'Young women in the capitals',
    sv: 'Unga kvinnor i huvudstäderna',
    it: 'Giovani donne nelle capitali',
    da: 'Unge kvinder i hovedstæderne',
  },
  otherYoung: {
    en: 'Other people under 35',
    sv: 'Övriga under 35 år',
    it: 'Altri sotto i 35 anni',
    da: 'Andre under 35 år',
  },
  midlifeCapital: {
    en: 'People aged 35–54 in the capitals',
    sv: '35–54 år i huvudstäderna',
    it: '35–54 anni nelle capitali',
    da: '35–54 år i hovedstæderne',
  },
  midlifeElsewhere: {
    en: 'People aged 35–54 outside the capitals',
    sv: '35–54 år utanför huvudstäderna',
    it: '35–54 anni fuori dalle capitali',
    da: '35–54 år uden for hovedstæderne',
  },
  olderWomen: {
    en: 'Women aged 55 and over',
    sv: 'Kvinnor från 55 år',
    it: 'Donne dai 55 anni in su',
    da: 'Kvinder fra 55 år',
  },
  olderMen: {
    en: 'Men aged 55 and over',
    sv: 'Män från 55 år',
    it: 'Uomini dai 55 anni in su',
    da: 'Mænd fra 55 år',
  },
} satisfies Record<string, Text>;

/** What their comparison is called. */
export const sideBySide: Text = {
  en: 'Market, leads and customers side by side',
  sv: 'Marknad, leads och kunder sida vid sida',
  it: 'Mercato, lead e clienti fianco a fianco',
  da: 'Marked, leads og kunder side om side',
};
