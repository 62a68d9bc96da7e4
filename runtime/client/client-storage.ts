/** Where a client keeps what is to outlast it. */

/**
 * Keeps small texts by their keys, for as long as the program wants: a file, a database, the storage of
 * a browser. Who can write to it can weaken the logins of the account, so it belongs where nobody else
 * can.
 */
export interface ClientStorage {
  /** The text of a key; `undefined` where there is none. */
  read(key: string): string | undefined | Promise<string | undefined>
  /** Keeps a text by a key, in the place of what was there. */
  write(key: string, value: string): void | Promise<void>
}

/** A storage in memory: it is empty at the start of the program. */
export function memoryStorage(): ClientStorage {
  const values = new Map<string, string>()
  return {
    read: (key) => values.get(key),
    write: (key, value) => {
      values.set(key, value)
    },
  }
}
