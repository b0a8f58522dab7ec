/** A scale whose domain is the picture's parameter `reach`, so that new rows change it in place. */
export const liveScale = { domain: { expr: 'reach' }, nice: false };
