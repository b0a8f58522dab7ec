export const draft = $state({ title: '' });
