// A run in a link: its text deflated and written in letters that an address may hold; read back with caps before and after inflating.

/** Longest packed text that is read, in letters: a ten-year campaign takes about four thousand. */
export const LINK_CAP_LETTERS = 256 * 1024;
/** Largest text that a link may unfold to: deflate can expand a thousandfold. */
const TEXT_CAP_BYTES = 4 * 1024 * 1024;

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'link-too-large' | 'link-broken' };

/** The text as base64url letters over its raw deflate. */
export async function packLink(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of packed letters; stops inflating at the cap. */
export async function unpackLink(packed: string): Promise<Unpacked> {
  if (packed.length > LINK_CAP_LETTERS) return { ok: false, code: 'link-too-large' };
  const broken: Unpacked = { ok: false, code: 'link-broken' };
  if (!/^[\w-]+$/.test(packed)) return broken;
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > TEXT_CAP_BYTES) {
        void reader.cancel();
        return { ok: false, code: 'link-too-large' };
      }
      parts.push(value);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(whole) };
  } catch {
    return broken;
  }
}
