import { data } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { SettingCard } from '../../settings/setting-row';

/** The files found in LinkedIn's packed export; each has its own preview before anything is written. */
export function PackedFiles({
  name,
  files,
  problem,
  onOpen,
  onClose,
}: {
  name: string;
  files: readonly File[];
  problem: string;
  onOpen: (file: File) => void;
  onClose: () => void;
}) {
  const t = useT(data).import;
  return (
    <SettingCard title={name} hint={t.packedHint}>
      {problem && <Banner tone="late">{problem}</Banner>}
      <div class="dw-row dw-wrap">
        {files.map((file) => (
          <Button key={file.name} kind="primary" icon="import" onClick={() => onOpen(file)}>
            {t.openPacked(file.name)}
          </Button>
        ))}
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </SettingCard>
  );
}
