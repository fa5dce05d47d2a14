import type { Plugin } from 'vite';

/** What the page may do: nothing from elsewhere, no inline script, no form, no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/**
 * Writes the content security policy into the built page, and a copy of the
 * page as 404.html, which static hosts serve for addresses such as /roles/x.
 * The development server has no policy: its live updates need inline scripts.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'site',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
    },
  };
}
