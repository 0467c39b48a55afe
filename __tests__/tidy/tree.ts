/** The tree as it lies on the disk, without what .gitignore leaves out. */
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

const IGNORED = new Set([
  '.git',
  ...fs.readFileSync(path.join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean),
]);

const BINARY = /\.(png|jpg|ico|woff2?)$/;

export interface TextFile {
  /** From the root, with slashes. */
  readonly name: string;
  readonly text: string;
}

export const names: readonly string[] = below('');

export const texts: readonly TextFile[] = names
  .filter((name) => !BINARY.test(name))
  .map((name) => ({ name, text: fs.readFileSync(path.join(ROOT, name), 'utf8') }));

export function under(...folders: readonly string[]): readonly TextFile[] {
  return texts.filter(({ name }) => folders.some((folder) => name.startsWith(`${folder}/`)));
}

/** One file's text; an empty one when it is not there, so that the check says what is missing. */
export function textOf(name: string): string {
  return texts.find((file) => file.name === name)?.text ?? '';
}

/** "file:line" of every match, with what was found there. */
export function foundIn(files: readonly TextFile[], pattern: RegExp): string[] {
  return files.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = pattern.exec(line);
      return found ? [`${name}:${index + 1} ${found[0].trim()}`] : [];
    }),
  );
}

/** Every first group of a pattern in a text. */
export function groupsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

function below(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !IGNORED.has(name))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? below(name) : [name];
    })
    .sort();
}
