import fs from 'node:fs';
import path from 'node:path';
import { filesOf } from './files-of';

const KB = 1024;
const MAIN_MAX = 600 * KB;
const SUB_PACKAGE_MAX = 500 * KB;

interface PackageSize {
  readonly name: string;
  readonly bytes: number;
  readonly bytesMax: number;
}

function subPackageRoots(dist: string): string[] {
  // Safe: Taro wrote this file from app.config.ts.
  const app = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  return (app.subPackages ?? []).map(({ root }) => root);
}

export function packageSizes(dist: string): PackageSize[] {
  const roots = subPackageRoots(dist);
  const bytesIn = new Map(['main', ...roots].map((name) => [name, 0]));
  for (const file of filesOf(dist)) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';
    bytesIn.set(owner, (bytesIn.get(owner) ?? 0) + fs.statSync(path.join(dist, file)).size);
  }
  return [...bytesIn].map(([name, bytes]) => ({
    name,
    bytes,
    bytesMax: name === 'main' ? MAIN_MAX : SUB_PACKAGE_MAX,
  }));
}

/** Prints the table; throws when a package is over its budget. */
export function requireSizes(dist: string): void {
  const sizes = packageSizes(dist);
  const kb = (bytes: number): string => (bytes / KB).toFixed(1).padStart(8);
  console.log(`${'package'.padEnd(12)}${'KB'.padStart(8)}${'budget'.padStart(8)}`);
  for (const { name, bytes, bytesMax } of sizes)
    console.log(`${name.padEnd(12)}${kb(bytes)}${kb(bytesMax)}${bytes > bytesMax ? '  OVER' : ''}`);
  const over = sizes.filter(({ bytes, bytesMax }) => bytes > bytesMax).map(({ name }) => name);
  if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`);
}

if (require.main === module) {
  try {
    requireSizes('dist');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
