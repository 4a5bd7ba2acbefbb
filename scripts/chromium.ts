import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';

/** Switches that npm's Chromium sets for small containers, and that would change what is tried here. */
const unwanted = /single-process|no-zygote|disable-web-security|site-isolation|IsolateOrigins|^--headless/;

export const chromiumWords = [...sparticuz.args.filter((word) => !unwanted.test(word)), '--no-sandbox', '--disable-background-networking'];

/**
 * Where Chromium is: that of the system where there is one, otherwise the one that npm brought. It is unpacked inside
 * this folder: in the folder for everyone's temporary files it would belong to whoever came first.
 */
export async function chromiumPath(): Promise<string> {
  const ofTheSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (ofTheSystem !== undefined) return ofTheSystem;
  const folder = resolve('node_modules/.cache/chromium');
  await mkdir(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
