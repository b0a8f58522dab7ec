import { registry } from '../../language/registry.ts';
import { clothingShop } from './clothingShop.ts';

export const { list: templates, named: templateNamed } = registry(clothingShop);
