import '../settings/settings.css';
import './data.css';
import type { ComponentType } from 'preact';
import { data } from '../../../../locales/areas';
import { useT } from '../../../language';
import type { PageProps } from '../shell/lazy-page';
import { FindAndAdd, PageHead } from '../shell/page-head';
import { PAGE_PARTS, type PartOf, partOf } from '../shell/page-parts';
import { hashOf } from '../shell/read-hash';
import { BackupPart } from './backup-part';
import { ErasePart } from './erase-part';
import { ExportPart } from './export-part';
import { HealthPart } from './health-part';
import { ImportPart } from './import/import-part';

const PARTS: Record<PartOf<'data'>, ComponentType> = {
  import: ImportPart,
  export: ExportPart,
  backup: BackupPart,
  erase: ErasePart,
  health: HealthPart,
};

/**
 * Bringing data in, taking it out, keeping it safe, and seeing how it is read.
 * @domain S14, S46, S48
 */
export default function DataPage({ part }: PageProps) {
  const t = useT(data);
  const current = partOf('data', part);
  const Part = PARTS[current];
  return (
    <>
      <PageHead title={t.title}>
        <FindAndAdd />
      </PageHead>
      <div class="dw-settings dw-data">
        <nav class="dw-settings-nav" aria-label={t.sections}>
          {PAGE_PARTS.data.map((id) => (
            <a
              key={id}
              href={hashOf({ page: 'data', part: id })}
              aria-current={id === current ? 'page' : undefined}
            >
              {t.section[id]}
            </a>
          ))}
        </nav>
        <div class="dw-settings-part">
          <Part />
        </div>
      </div>
    </>
  );
}
