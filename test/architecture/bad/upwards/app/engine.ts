export { drive } from '../engine/drive.ts';
