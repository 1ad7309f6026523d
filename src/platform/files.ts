// Texts and pictures to and from the player's disk: download one, pick one with a size cap.

/** Largest file that is read at all; a run file of ten years is a few kilobytes. */
export const FILE_CAP_BYTES = 4 * 1024 * 1024;

export type Picked =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | {
      readonly ok: false;
      readonly code: 'file-too-large' | 'file-unreadable';
      readonly name: string;
      readonly bytes: number;
    };

export interface Files {
  /** hands a text, or bytes with their own type, to the browser as a download */
  download(name: string, content: string | Blob): void;
  /** lets the player choose a file; null when none was chosen */
  pick(): Promise<Picked | null>;
}

/** The files of a page. */
export function openFiles(page: Document): Files {
  return {
    download(name, content) {
      const type = name.endsWith('.csv') ? 'text/csv;charset=utf-8' : 'application/json';
      const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
      const link = page.createElement('a');
      link.href = url;
      link.download = name;
      page.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => {
        URL.revokeObjectURL(url);
      }, 10_000);
    },
    pick() {
      return new Promise((resolve) => {
        const input = page.createElement('input');
        input.type = 'file';
        input.accept = '.json,.surplus,application/json,text/plain';
        input.hidden = true;
        // Attached, so that tests and assistive tools find it.
        page.body.append(input);
        const finish = (picked: Picked | null): void => {
          input.remove();
          resolve(picked);
        };
        input.addEventListener('cancel', () => {
          finish(null);
        });
        input.addEventListener('change', () => {
          const file = input.files?.[0];
          if (file === undefined) finish(null);
          else void readFile(file).then(finish);
        });
        input.click();
      });
    },
  };
}

/** The text of a file, refused by size before a byte is read. */
export async function readFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<Picked> {
  if (file.size > FILE_CAP_BYTES)
    return { ok: false, code: 'file-too-large', name: file.name, bytes: file.size };
  try {
    return { ok: true, name: file.name, text: await file.text() };
  } catch {
    return { ok: false, code: 'file-unreadable', name: file.name, bytes: file.size };
  }
}
