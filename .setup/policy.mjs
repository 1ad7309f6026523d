// What the page may load and run: one content security policy, written into the built page and sent by our own server. Hosts need no
// settings for it; what a page cannot say of itself (who may frame it) is a header, which docs/HOSTING.md has for other hosts.

/** Directives that a page can give itself. Style attributes and inline scripts are refused; ours are set through the object model. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // the one policy, in src/platform/scripts.ts
  'trusted-types': 'surplus',
};
export const POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** Headers of our own server: the policy also where no page gives it (workers have their own), and what only a header can say. */
export const HEADERS = {
  'content-security-policy': `${POLICY}; frame-ancestors 'self'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Writes the policy as the first thing in the page’s head, before anything that it governs. @returns {import('vite').Plugin} */
export function policy() {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<meta charset="utf-8" \/>/,
          (charset) => `${charset}\n    <meta http-equiv="content-security-policy" content="${POLICY}" />`,
        ),
    },
  };
}
