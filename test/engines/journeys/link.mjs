export const link = { name: 'link', async run() {} };
