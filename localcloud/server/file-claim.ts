import { readFileSync, rmSync, writeFileSync } from 'node:fs';

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Alive, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function claimantOf(claim: string): number {
  try {
    return Number(readFileSync(claim, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Transactions are kept apart in memory, so one file is served by one process. A claim left by a
 * process that was killed does not count.
 */
export function claimFile(file: string): () => void {
  if (file === ':memory:') return () => undefined;
  const claim = `${file}.pid`;
  const claimant = claimantOf(claim);
  if (claimant > 0 && isRunning(claimant)) {
    throw new Error(`${file} is already served by process ${claimant}`);
  }
  writeFileSync(claim, String(process.pid));
  return () => rmSync(claim, { force: true });
}
