import type { Page } from '@playwright/test';
import type { PageFacts } from '../../content-scripts/shared/page-facts';

export interface PageReader {
  /** What the content scripts' readers understand of a page served at that address. */
  read(html: string, url: string): Promise<PageFacts>;
  /** Only opens the page, for tests that change it before they read. */
  open(html: string, url: string): Promise<Page>;
  /** The readers as one script that defines `readPage(url)`. */
  script: string;
  close(): Promise<void>;
}

/** Opens one browser that reads any number of pages. */
export function openPageReader(): Promise<PageReader>;
