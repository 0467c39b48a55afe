/**
 * What the cloud sets for every function. Without it the SDK takes the machine for one it does not
 * know and asks a metadata server, which is not there, twice per call.
 */
export function enterCloudEnvironment(env: string): void {
  const cloud = {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: env,
    TCB_ENV: env,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
  };
  for (const [name, value] of Object.entries(cloud)) process.env[name] ??= value;
}
