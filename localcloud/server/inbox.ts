import type { Sqlite } from '../database/sqlite';

/** A message a function sent through WeChat; here it goes no further. */
interface OutgoingMessage {
  readonly at: string;
  readonly api: string;
  readonly data: unknown;
}

export interface Inbox {
  readonly keep: (message: OutgoingMessage) => void;
  readonly recent: () => readonly OutgoingMessage[];
  readonly clear: () => void;
}

const SHOWN_MAX = 200;

export function openInbox(sqlite: Sqlite): Inbox {
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS inbox (place INTEGER PRIMARY KEY, message TEXT NOT NULL)',
  );
  return {
    keep: (message) =>
      sqlite.run('INSERT INTO inbox (message) VALUES (?)', [JSON.stringify(message)]),
    recent: () =>
      sqlite
        .all('SELECT message FROM inbox ORDER BY place DESC LIMIT ?', [SHOWN_MAX])
        .map(([message]) => JSON.parse(String(message)) as OutgoingMessage),
    clear: () => sqlite.exec('DELETE FROM inbox'),
  };
}
