import type { FaultPlan } from '@localcloud/database/faults';
import { type Database, openDatabase } from '@localcloud/database/open-database';
import { registerInProcess } from '@localcloud/in-process';
import type { IndexSchema, Schema } from '@localcloud/schema';
import { type SdkDatabase, sdkDatabase } from './sdk';

export interface TestDatabase {
  readonly db: SdkDatabase;
  readonly database: Database;
  readonly warnings: string[];
  readonly requests: string[];
  readonly clock: { now: number };
}

interface Options {
  readonly file?: string;
  readonly schema?: Schema;
  readonly faults?: FaultPlan;
}

let opened = 0;

export const aSchema = (...indexes: IndexSchema[]): Schema => ({
  collections: [{ name: 'things', indexes }],
});

export const anIndex = (name: string, ...fields: string[]): IndexSchema => ({
  name,
  keys: fields.map((field) => ({
    field: field.replace(/^-/, ''),
    direction: field.startsWith('-') ? -1 : 1,
  })),
});

/** A database of its own for each test, with one collection `things` unless told otherwise. */
export function aDatabase({
  file = ':memory:',
  schema = aSchema(),
  faults,
}: Options = {}): TestDatabase {
  const env = `env-${(opened += 1)}`;
  const clock = { now: Date.parse('2026-03-01T00:00:00Z') };
  const warnings: string[] = [];
  const requests: string[] = [];
  const database = openDatabase({
    file,
    schema,
    clock: () => clock.now,
    warn: (message) => warnings.push(message),
    ...(faults && { faults }),
  });
  registerInProcess(env, database, { onRequest: (action) => requests.push(action) });
  return { db: sdkDatabase({ env }), database, warnings, requests, clock };
}
