export { default as Plus } from '@lucide/svelte/icons/plus';
