import fs from 'node:fs';
import path from 'node:path';
import type { AppConfig, PackedComponent, PageConfig } from './pack-types';

export interface Dist {
  has(file: string): boolean;
  read(file: string): string;
}

export function distAt(folder: string): Dist {
  return {
    has: (file) => fs.existsSync(path.join(folder, file)),
    read: (file) => fs.readFileSync(path.join(folder, file), 'utf8'),
  };
}

/** A path written in one file of the dist, seen from the dist's root. */
export function resolveIn(from: string, written: string): string {
  const joined = written.startsWith('/')
    ? written.slice(1)
    : path.posix.join(path.posix.dirname(from), written);
  return path.posix.normalize(joined);
}

export function pagesOf(app: AppConfig): string[] {
  const inPackages = (app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => path.posix.join(root, page)),
  );
  return [...app.pages, ...inPackages];
}

function componentsUsed(dist: Dist, app: AppConfig, file: string): Record<string, string> {
  // Safe: Taro wrote these files; only usingComponents is looked at.
  const own = dist.has(`${file}.json`)
    ? ((JSON.parse(dist.read(`${file}.json`)) as PageConfig).usingComponents ?? {})
    : {};
  const resolved = (from: string, list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([name, to]) => [name, resolveIn(from, to)] as const);
  return Object.fromEntries([
    ...resolved('app', app.usingComponents ?? {}),
    ...resolved(file, own),
  ]);
}

/** Pages and whatever they reach, in `found`; what is missing, as sentences. */
export function collectComponents(
  dist: Dist,
  app: AppConfig,
): { found: Record<string, PackedComponent>; problems: string[] } {
  const found: Record<string, PackedComponent> = {};
  const problems: string[] = [];
  const visit = (file: string, isPage: boolean): void => {
    if (found[file] !== undefined) return;
    const missing = ['.js', '.wxml'].filter((ending) => !dist.has(file + ending));
    problems.push(...missing.map((ending) => `${file}${ending} is missing`));
    const used = componentsUsed(dist, app, file);
    const config = dist.has(`${file}.json`)
      ? (JSON.parse(dist.read(`${file}.json`)) as PageConfig)
      : {};
    const absolute = Object.entries(used).map(([name, to]) => [name, `/${to}`]);
    const usingComponents = Object.fromEntries(absolute) as Record<string, string>;
    found[file] = { isPage, config: { ...config, usingComponents } };
    for (const component of Object.values(used)) visit(component, false);
  };
  for (const page of pagesOf(app)) visit(page, true);
  return { found, problems };
}
