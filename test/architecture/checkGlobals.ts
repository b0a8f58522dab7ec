import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

// “Cannot find name” and its kin. Whatever else does not compile, the project's own compilation reports.
const missingName = new Set([2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 7017]);

/**
 * Compiles the pure rooms, and one bad example beside them, with nothing but the language and what Node.js has of the
 * web; gives back each name that is not there, as `file: message`.
 */
export function checkGlobals(): readonly string[] {
  const { config } = ts.readConfigFile(project, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    fileURLToPath(new URL('.', import.meta.url)),
  );
  const program = ts.createProgram(fileNames, options);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ code }) => missingName.has(code))
    .map(({ file, messageText }) => {
      const path = relative(root, file?.fileName ?? '')
        .split(sep)
        .join('/');
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ').replace(/(?<=\.) .*/s, '')}`;
    })
    .toSorted();
}
