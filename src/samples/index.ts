import { registry } from '../language/registry.ts';
import { clothingShop } from './clothingShop.ts';

export const { list: samples, named: sampleNamed } = registry(clothingShop);
