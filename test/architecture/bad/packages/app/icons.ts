export { Plus } from 'lucide';
