// Finds a Chromium, Chrome or Edge that is already on the machine; nothing is ever downloaded from here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @type {Record<string, string[]>} */
const usual = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            path.join(folder, 'Google/Chrome/Application/chrome.exe'),
            path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
  ),
};

/**
 * The browser's executable: CHROMIUM (or CHROME_PATH) when set, else a usual place, else the search path.
 * @returns {string | null} null when there is none, or when the variable names a file that does not exist
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM || process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  const found = (usual[process.platform] ?? []).find((place) => existsSync(place));
  if (found) return found;
  if (process.platform === 'win32') return null;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']) {
    const which = spawnSync('which', [name], { encoding: 'utf8' });
    if (which.status === 0) return which.stdout.trim();
  }
  return null;
}

export const browserHint =
  'No Chromium, Chrome or Edge was found. Install one (Debian, Ubuntu: sudo apt-get install chromium; ' +
  'macOS: brew install --cask chromium) or set CHROMIUM=/path/to/the/browser.';
