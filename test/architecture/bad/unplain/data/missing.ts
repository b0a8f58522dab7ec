export { columnTypes } from './column';
