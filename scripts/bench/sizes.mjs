/** What is shipped, in compressed bytes, by the built files themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { noteAtMost } from './metrics.mjs';

const KB = 1024;
const packed = (bytes) => gzipSync(bytes, { level: 9 }).length / KB;

/** A script and everything it loads before its first line runs. */
function withImports(build, path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(join(build, path), 'utf8');
  for (const [, from] of text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+\.js)["']/g,
  )) {
    const next = normalize(join(dirname(path), from));
    if (existsSync(join(build, next))) withImports(build, next, seen);
  }
  return seen;
}

/** Sizes of the page scripts, of the popup until its first content, and of the detector with its library. */
export function measureSizes(build) {
  const size = (path) => packed(readFileSync(join(build, path)));
  noteAtMost('size.gmailScript', size('gmail.js'), 'KB gzip', 25);
  noteAtMost('size.gmailConversationScript', size('gmail-conversation.js'), 'KB gzip', 25, {
    loaded: 'with the first conversation or compose box only',
  });
  noteAtMost('size.linkedinScript', size('linkedin.js'), 'KB gzip', 20);
  const html = readFileSync(join(build, 'popup.html'), 'utf8');
  const entries = [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, path]) => path);
  const files = new Set(entries.flatMap((path) => [...withImports(build, path)]));
  noteAtMost(
    'size.popupScript',
    [...files].reduce((sum, path) => sum + size(path), 0),
    'KB gzip',
    60,
    {
      files: files.size,
    },
  );
  const detector = ['domain/objections/detect/model.json', 'domain/objections/objection-library.json'];
  noteAtMost(
    'size.modelAndLibrary',
    detector.reduce((sum, path) => sum + packed(minified(path)), 0),
    'KB gzip',
    400,
  );
}

const minified = (path) => JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
