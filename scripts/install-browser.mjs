/** Installs Chromium and the fonts the screenshots need, where the system can; says what to do where it cannot. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-ui-core', 'fonts-liberation'];

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

const hasFonts = existsSync('/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf');
const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

if (!findBrowser() || (isRootOnDebian && !hasFonts)) {
  if (isRootOnDebian) {
    console.error('Installing Chromium and fonts …');
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
    run('apt-get', [...wait, 'update']);
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...PACKAGES]);
  }
  if (!findBrowser()) {
    console.error('No Chromium found. Install Chromium (or set CHROME_PATH to one) and start again.');
    process.exit(1);
  }
}
