import { message } from '../../../language/message.ts';
import type { Finding } from '../../checks/finding.ts';
import { wayNamed } from '../bands/index.ts';

/** Says so where there are fewer bands than were asked for: equal values cannot be parted. */
export function fewerBands(way: string, options: unknown, count: number): readonly Finding[] {
  const asked = wayNamed(way)?.bands(options).length ?? 0;
  if (count === 0 || count >= asked) return [];
  return [
    {
      check: 'fewerBands',
      weight: 'note',
      place: {},
      message: message(
        {
          en: '{asked} bands were asked for, but equal values cannot be parted: there {count|is|are} {count}.',
          sv: '{asked} intervall önskades, men lika värden kan inte skiljas åt: det blev {count}.',
          it: 'Erano richieste {asked} fasce, ma valori uguali non si possono separare: ne risult{count|a|ano} {count}.',
          da: 'Der blev bedt om {asked} intervaller, men ens værdier kan ikke skilles ad: det blev {count}.',
        },
        { asked, count },
      ),
    },
  ];
}
