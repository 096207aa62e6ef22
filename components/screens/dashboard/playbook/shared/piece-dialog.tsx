import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { common } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';

/** The frame of every editor here: it closes only once the piece is on disk. */
export function PieceDialog({
  title,
  width = 560,
  onSave,
  onClose,
  children,
}: {
  title: string;
  width?: number;
  /** Saves; false when something is missing or the save was refused. */
  onSave: () => Promise<boolean>;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const tc = useT(common);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (saving) return;
    setSaving(true);
    const isSaved = await onSave();
    setSaving(false);
    if (isSaved) onClose();
  };
  return (
    <Dialog
      title={title}
      closeLabel={tc.close}
      onClose={onClose}
      width={width}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" saving={saving} onClick={save}>
            {tc.save}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
