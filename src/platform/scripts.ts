// Where the page starts scripts from: its worker and its service worker, and nothing else. The browser is told so (Trusted Types): an address
// that is not among the known ones cannot become a script, whoever asks.

interface Policy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

/** Gives a known address as one that may be run, and throws for any other. To be called once: the policy may be made but once. */
export function openScripts(known: readonly string[]): (address: string) => string {
  const createScriptURL = (address: string): string => {
    if (!known.includes(address)) throw new TypeError(`No script of this page: ${address}`);
    return address;
  };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('surplus', { createScriptURL });
  return (address) => policy?.createScriptURL(address) ?? createScriptURL(address);
}
