const everyTest = {
  transform: { '^.+\\.[tj]sx?$': '@swc/jest' },
  // These packages ship ES modules only, which jest 29 does not load as they are.
  transformIgnorePatterns: ['/node_modules/(?!(mingo|lean-qr|@noble/hashes|valibot|saxen)/)'],
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/__tests__/support/taro.ts',
    '^@tarojs/components$': '<rootDir>/__tests__/support/taro-components.tsx',
    '\\.scss$': '<rootDir>/__tests__/support/empty.js',
    '^@domain/(.*)$': '<rootDir>/domain/$1',
    '^@contract/(.*)$': '<rootDir>/contract/$1',
    '^@cloud/(.*)$': '<rootDir>/cloudfunctions/$1',
    '^@localcloud/(.*)$': '<rootDir>/localcloud/$1',
    '^@config/(.*)$': '<rootDir>/config/$1',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
};

/** @type {import('jest').Config} */
module.exports = {
  // A worker for each core; one that has grown large begins anew, so that no run ends for want of memory.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1200MB',
  // A limit, not a pause: a busy machine is slow, and slow is not wrong.
  testTimeout: 30_000,
  projects: [
    {
      ...everyTest,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
    },
    {
      // What shows something on a screen. The cloud behind it is the one on Node.
      ...everyTest,
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      setupFilesAfterEnv: ['<rootDir>/__tests__/support/fresh-phone.ts'],
      testMatch: ['<rootDir>/__tests__/**/*.test.tsx'],
    },
  ],
};
