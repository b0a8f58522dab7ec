/** The name of a table that came as a file: the file's, without what says how it is packed and written. */
export function tableName(file: string): string {
  return file.replace(/\.gz$/i, '').replace(/\.[a-z0-9]{1,5}$/i, '');
}
