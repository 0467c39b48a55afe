import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether anything in these folders is newer than what was built from them. */
export function isStale(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newestIn(source) > builtAt);
}

function newestIn(source: string): number {
  const stats = statSync(source);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(source).map((name) => newestIn(path.join(source, name)));
  return Math.max(0, ...below);
}
