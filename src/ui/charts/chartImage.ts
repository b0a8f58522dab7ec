import type { Embedded } from './drawChart.ts';

/** A drawn chart as a file: SVG as it stands, PNG at twice its size. */
export const chartImages: Readonly<Record<'svg' | 'png', (drawn: Embedded) => Promise<Blob>>> = {
  svg: async ({ view }) => new Blob([await view.toSVG()], { type: 'image/svg+xml' }),
  png: async ({ view }) => {
    const canvas = await view.toCanvas(2);
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser gave no image'))),
        'image/png',
      );
    });
  },
};
