import { untrack } from 'svelte';
import type { Finding } from '../segments/checks/finding.ts';

/** A finding as it is listed. One that has just gone keeps its place, unseen, until things have settled. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly isGone: boolean;
}

/** So long nothing new must come before the list grows or shrinks, so that nothing jumps under a drag. In milliseconds. */
const quiet = 400;

/** How a press ends; a drag of the browser's own ends it without letting go. */
const ends = ['pointerup', 'pointercancel', 'dragend'] as const;

/** The findings of a scheme, listed calmly: what they say follows at once, the list itself when the hand rests. */
export class SettledFindings {
  listed = $state.raw<readonly ListedFinding[]>([]);
  /** How many faults there are, notes aside, once that has changed since the first were listed; null until then. */
  announced = $state.raw<number | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFirst = true;
  #isHeld = false;
  /** How the list grows or shrinks once the hand rests; null while it is as it should be. */
  #pending: (() => void) | null = null;

  /** Takes the findings of a new result. */
  take(findings: readonly Finding[]): void {
    const next = keyed(findings);
    if (this.#isFirst) {
      this.#isFirst = false;
      this.listed = next;
      return;
    }
    const found = new Map(next.map((one) => [one.key, one]));
    const before = this.listed;
    this.listed = before.map((one) => found.get(one.key) ?? { ...one, isGone: true });
    const isSame = next.length === before.length && next.every(({ key }, at) => key === before[at]?.key);
    const settle = () => {
      this.#pending = null;
      this.listed = next;
      if (faultsIn(next) !== faultsIn(before)) this.announced = faultsIn(next);
    };
    this.#pending = isSame ? null : settle;
    this.#wait();
  }

  /** Lets the list wait while something is pressed: what is let go must be what was pressed. */
  hold(): void {
    this.#isHeld = true;
    this.#wait();
  }

  release(): void {
    this.#isHeld = false;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#pending && !this.#isHeld) this.#timer = setTimeout(this.#pending, quiet);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** Takes the findings of a component as they come, as long as it stands. */
export function settleFindings(found: () => readonly Finding[]): SettledFindings {
  const findings = new SettledFindings();
  $effect(() => {
    const next = found();
    untrack(() => findings.take(next));
  });
  $effect(() => {
    const hold = () => findings.hold();
    const release = () => findings.release();
    addEventListener('pointerdown', hold, true);
    for (const end of ends) addEventListener(end, release, true);
    return () => {
      removeEventListener('pointerdown', hold, true);
      for (const end of ends) removeEventListener(end, release, true);
      findings.stop();
    };
  });
  return findings;
}

function faultsIn(listed: readonly ListedFinding[]): number {
  return listed.filter(({ finding }) => finding.weight !== 'note').length;
}

function keyed(findings: readonly Finding[]): readonly ListedFinding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const { check, place } = finding;
    const name = JSON.stringify([check, place.segment, place.part]);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return { key: `${name} ${time}`, finding, isGone: false };
  });
}
