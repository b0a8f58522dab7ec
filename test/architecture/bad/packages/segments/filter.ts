export { BitSet } from 'arquero';
