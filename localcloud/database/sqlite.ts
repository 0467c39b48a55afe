import Libsql from 'libsql';

export type Bind = string | number | Buffer | null;
type SqlRow = readonly unknown[];

export interface Sqlite {
  readonly run: (sql: string, binds?: readonly Bind[]) => void;
  readonly first: (sql: string, binds?: readonly Bind[]) => SqlRow | undefined;
  readonly all: (sql: string, binds?: readonly Bind[]) => readonly SqlRow[];
  readonly exec: (sql: string) => void;
  /** All or nothing, and on disk when it returns. */
  readonly atomically: <T>(work: () => T) => T;
  readonly close: () => void;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function openSqlite(file: string, mode: 'write' | 'read'): Sqlite {
  const connection = new Libsql(file, { timeout: 5000 });
  if (mode === 'write') {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  } else {
    connection.exec('PRAGMA query_only = ON;');
  }
  const prepared = new Map<string, Libsql.Statement>();
  const statement = (sql: string): Libsql.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = connection.prepare(sql);
    if (fresh.reader) fresh.raw();
    prepared.set(sql, fresh);
    return fresh;
  };
  const exec = (sql: string): void => void connection.exec(sql);
  return {
    exec,
    // Binds go in one array: a lone Buffer would be taken for named parameters.
    run: (sql, binds = []) => void statement(sql).run(binds),
    first: (sql, binds = []) => statement(sql).get(binds) as SqlRow | undefined,
    all: (sql, binds = []) => statement(sql).all(binds) as SqlRow[],
    atomically: (work) => {
      exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        exec('COMMIT');
        return result;
      } catch (error) {
        exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      prepared.clear();
      connection.close();
    },
  };
}
