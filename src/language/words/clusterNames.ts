import type { Text } from '../text.ts';

export const high: Text = {
  en: 'high {trait}',
  sv: '{trait} över snittet',
  it: '{trait} sopra la media',
  da: '{trait} over snittet',
};
export const low: Text = {
  en: 'low {trait}',
  sv: '{trait} under snittet',
  it: '{trait} sotto la media',
  da: '{trait} under snittet',
};
export const often: Text = {
  en: 'often {trait}',
  sv: 'ofta {trait}',
  it: 'spesso {trait}',
  da: 'ofte {trait}',
};
export const seldom: Text = {
  en: 'seldom {trait}',
  sv: 'sällan {trait}',
  it: 'raramente {trait}',
  da: 'sjældent {trait}',
};
export const average: Text = {
  en: 'Near the average',
  sv: 'Nära snittet',
  it: 'Vicino alla media',
  da: 'Tæt på snittet',
};
