const mostQuick = 1 << 16;

/** The answers seen on one axis with their classes, each once; quick for answers below 65,536. */
export class SeenAnswers {
  readonly list: (readonly [answer: number, found: number])[] = [];
  readonly #quick = new Uint8Array(mostQuick);
  readonly #others = new Set<number>();

  add(answer: number, found: number): void {
    if (answer < mostQuick) {
      if (this.#quick[answer] === 1) return;
      this.#quick[answer] = 1;
    } else {
      if (this.#others.has(answer)) return;
      this.#others.add(answer);
    }
    this.list.push([answer, found]);
  }
}
