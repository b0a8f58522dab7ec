import type { Change } from './history.ts';

/** A document after these changes, or null where they do not fit it. The document itself stays as it is. */
export function patch<Document>(document: Document, changes: readonly Change[]): Document | null {
  let patched: unknown = document;
  for (const { path, ...sides } of changes) {
    patched = change(patched, path, 0, Object.hasOwn(sides, 'before'), side(sides, 'after'));
    if (patched === misfit) return null;
  }
  return patched as Document;
}

/** The document before these changes, or null where they do not fit it. */
export function unpatch<Document>(document: Document, changes: readonly Change[]): Document | null {
  return patch(
    document,
    changes.toReversed().map(({ path, ...sides }) => ({
      path,
      ...(Object.hasOwn(sides, 'after') ? { before: sides.after } : {}),
      ...(Object.hasOwn(sides, 'before') ? { after: sides.before } : {}),
    })),
  );
}

const absent = Symbol('absent');
const misfit = Symbol('misfit');

function side(sides: Omit<Change, 'path'>, name: 'before' | 'after'): unknown {
  return Object.hasOwn(sides, name) ? sides[name] : absent;
}

function change(
  value: unknown,
  path: Change['path'],
  depth: number,
  wasThere: boolean,
  after: unknown,
): unknown {
  const step = path[depth];
  if (step === undefined) return after === absent ? misfit : after;
  const isLast = depth === path.length - 1;
  if (typeof step === 'number') {
    if (!Array.isArray(value) || step > value.length) return misfit;
    if (isLast && !wasThere) return value.toSpliced(step, 0, after);
    if (step === value.length) return misfit;
    if (isLast && after === absent) return value.toSpliced(step, 1);
    const changed = change(value[step], path, depth + 1, wasThere, after);
    return changed === misfit ? misfit : value.with(step, changed);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit;
  const record = value as Readonly<Record<string, unknown>>;
  if (isLast && after === absent)
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
  if (isLast) return { ...record, [step]: after };
  if (!Object.hasOwn(record, step)) return misfit;
  const changed = change(record[step], path, depth + 1, wasThere, after);
  return changed === misfit ? misfit : { ...record, [step]: changed };
}
