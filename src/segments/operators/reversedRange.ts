import { message, type MessageValue } from '../../language/message.ts';
import type { Problem } from '../../language/problem.ts';

/** The problem of a range that ends before it begins. */
export function reversedRange(from: MessageValue, to: MessageValue): { readonly problem: Problem } {
  return {
    problem: {
      message: message(
        {
          en: 'The range ends ({to}) before it begins ({from}).',
          sv: 'Intervallet slutar ({to}) innan det börjar ({from}).',
          it: 'L’intervallo finisce ({to}) prima di cominciare ({from}).',
          da: 'Intervallet slutter ({to}), før det begynder ({from}).',
        },
        { from, to },
      ),
      remedy: message({
        en: 'Swap the two bounds.',
        sv: 'Byt plats på gränserna.',
        it: 'Scambia i due estremi.',
        da: 'Byt om på de to grænser.',
      }),
    },
  };
}
