/** Answers grouped by their outcomes: the class of each answer, and what each test says of each class. */
export interface Classes {
  readonly count: number;
  readonly classOf: Uint32Array;
  readonly accepts: readonly Uint8Array[];
}

/** Groups answers that every test treats alike. `outcomes` holds, for each test, 1 for each answer that it accepts. */
export function classify(answers: number, outcomes: readonly Uint8Array[]): Classes {
  const classOf = new Uint32Array(answers);
  const first: number[] = [];
  const known = new Map<string, number>();
  for (let answer = 0; answer < answers; answer++) {
    let key = '';
    for (const outcome of outcomes) key += outcome[answer];
    let found = known.get(key);
    if (found === undefined) {
      known.set(key, (found = first.length));
      first.push(answer);
    }
    classOf[answer] = found;
  }
  const accepts = outcomes.map((outcome) => Uint8Array.from(first, (answer) => outcome[answer]!));
  return { count: first.length, classOf, accepts };
}
