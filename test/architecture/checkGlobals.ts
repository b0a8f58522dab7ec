import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

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
    .map(({ file, messageText }) => {
      const path = relative(root, file?.fileName ?? '')
        .split(sep)
        .join('/');
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ').replace(/(?<=\.) .*/s, '')}`;
    })
    .toSorted();
}
