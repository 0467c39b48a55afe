import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs Taro's own build with its progress on this terminal. */
export async function taroBuild(target: 'weapp' | 'h5'): Promise<void> {
  const cli = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  const build = spawn(process.execPath, [cli, 'build', '--type', target], {
    stdio: 'inherit',
    env,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`taro build --type ${target} ended with ${String(code)}`);
}
