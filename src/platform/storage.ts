// Where saves live: a few named texts in IndexedDB, one strict transaction per write, every error a value.

export type StorageTrouble = 'storage-full' | 'storage-denied' | 'storage-broken';
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StorageTrouble };

/** A shelf of texts by name. Nothing here throws or rejects. */
export interface Storage {
  /** the text under a name, null when there is none */
  read(name: string): Promise<Stored<string | null>>;
  /** on disk when it answers ok */
  write(name: string, text: string): Promise<Stored<null>>;
  remove(name: string): Promise<Stored<null>>;
  /** names that begin so, in their order */
  names(prefix: string): Promise<Stored<readonly string[]>>;
  /** asks the browser not to clear the shelf by itself; true when it agreed */
  persist(): Promise<boolean>;
}

const SHELF = 'texts';

/** The browser's storage under one database name. `factory` is null where the browser has none. */
export function openStorage(database = 'surplus', factory: IDBFactory | null = browserFactory()): Storage {
  let opened: Promise<IDBDatabase> | null = null;

  function connect(): Promise<IDBDatabase> {
    opened ??= openDatabase(factory, database, () => {
      opened = null;
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  }

  async function transact<T>(
    mode: IDBTransactionMode,
    ask: (shelf: IDBObjectStore) => IDBRequest<T>,
  ): Promise<Stored<T>> {
    try {
      const connection = await connect();
      return { ok: true, value: await request(connection, mode, ask) };
    } catch (error) {
      return { ok: false, code: troubleOf(error) };
    }
  }

  return {
    async read(name) {
      const got = await transact<unknown>('readonly', (shelf) => shelf.get(name));
      if (!got.ok) return got;
      return { ok: true, value: typeof got.value === 'string' ? got.value : null };
    },
    async write(name, text) {
      const put = await transact('readwrite', (shelf) => shelf.put(text, name));
      return put.ok ? { ok: true, value: null } : put;
    },
    async remove(name) {
      const gone = await transact('readwrite', (shelf) => shelf.delete(name));
      return gone.ok ? { ok: true, value: null } : gone;
    },
    async names(prefix) {
      const got = await transact('readonly', (shelf) => shelf.getAllKeys());
      if (!got.ok) return got;
      const names = got.value.filter((name): name is string => typeof name === 'string');
      return { ok: true, value: names.filter((name) => name.startsWith(prefix)) };
    },
    async persist() {
      try {
        return await navigator.storage.persist();
      } catch {
        return false;
      }
    },
  };
}

/** Full, forbidden or anything else: by name and by the old codes 22 and 1014, since browsers differ. */
export function troubleOf(error: unknown): StorageTrouble {
  const name = property(error, 'name');
  const code = property(error, 'code');
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014)
    return 'storage-full';
  if (name === 'SecurityError' || name === 'NotAllowedError' || code === 18) return 'storage-denied';
  return 'storage-broken';
}

function property(value: unknown, key: 'name' | 'code'): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function browserFactory(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}

function openDatabase(factory: IDBFactory | null, name: string, lost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (factory === null) {
      reject(new DOMException('no indexedDB', 'SecurityError'));
      return;
    }
    const opening = factory.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(SHELF);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('open failed'));
    };
    opening.onblocked = () => {
      reject(new Error('open blocked'));
    };
    opening.onsuccess = () => {
      const connection = opening.result;
      connection.onclose = lost;
      connection.onversionchange = () => {
        connection.close();
        lost();
      };
      resolve(connection);
    };
  });
}

/** One transaction for one request; answers when the transaction is complete, not when the request is. */
function request<T>(
  connection: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (shelf: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(SHELF, mode, { durability: 'strict' });
    const asked = ask(transaction.objectStore(SHELF));
    transaction.oncomplete = () => {
      resolve(asked.result);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? asked.error ?? new Error('aborted'));
    };
    transaction.onerror = () => {
      reject(transaction.error ?? asked.error ?? new Error('failed'));
    };
  });
}
