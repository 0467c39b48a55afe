import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NAME = /^village-bench-(\d+)-/;

/**
 * A folder that is gone when `work` is done, or when the process is told to stop. A process that is
 * killed leaves gigabytes; the next one clears up after it.
 */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  clearUp();
  const folder = mkdtempSync(path.join(tmpdir(), `village-bench-${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.once('exit', remove);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(folder);
  } finally {
    remove();
    process.off('exit', remove);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function clearUp(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isRunning(pid))
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
