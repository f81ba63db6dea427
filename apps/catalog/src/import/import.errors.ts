import { conflict, invalid, notFound } from '#platform/errors/domain-error';
import type { TableFault } from './table.js';

const wrongFile = (code: string, message: string) =>
  invalid(code, message, [{ path: 'file', code: code.split('.').at(-1)!, message }]);

export const importNotFound = () => notFound('import.not_found', 'no such import');
export const importFileMissing = () => wrongFile('import.missing', 'one file is needed, as the field "file"');
export const importTooLarge = (most: number) => wrongFile('import.too_large', `a file may have at most ${most} bytes`);
/** `import.empty`, `import.unreadable`, `import.encrypted`, `import.too_many_rows`, `import.too_wide`, `import.too_large`. */
export const importUnreadable = (fault: TableFault) =>
  wrongFile(`import.${fault}`, `the file cannot be taken in: ${fault}`);
export const importStatus = (current: unknown) =>
  conflict('import.status', 'the import is not where this can be done', current);
export const tooManyImports = (most: number) =>
  conflict('import.too_many', `at most ${most} files can wait for their decision`);
export const importFileGone = () => conflict('import.file_gone', 'the file is not kept any more: bring it again');
