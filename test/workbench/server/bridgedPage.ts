const BRIDGE = '<script src="/bridge.js"></script>';

/**
 * An add-in's page as the workbench serves it: one more script in front of all others, see bridge.js. The file on disk stays as it was built, and the page's
 * own Content-Security-Policy applies to that script too.
 */
export function bridgedPage(html: string): string {
  const firstScript = html.indexOf("<script");
  return firstScript < 0 ? html : `${html.slice(0, firstScript)}${BRIDGE}\n    ${html.slice(firstScript)}`;
}
