import { useEffect, useRef, useState } from 'preact/hooks';
import { TextArea, TextField, type TextKind } from '../../ui/field';

interface SavedFieldProps {
  label: string;
  hideLabel?: boolean;
  hint?: string;
  error?: string;
  value: string;
  kind?: TextKind;
  /** Several lines. */
  rows?: number;
  unit?: string;
  placeholder?: string;
  /** Called when the field is left, or goes away, with something new in it. */
  onSave: (value: string) => void;
}

/** A text that saves itself when it is left. What is being typed is never replaced by what arrives meanwhile. */
export function SavedField({ value, onSave, rows, placeholder, ...field }: SavedFieldProps) {
  const [draft, setDraft] = useState(value);
  const latest = useRef({ draft, value, onSave, dirty: false });
  latest.current.onSave = onSave;
  if (latest.current.value !== value) {
    latest.current.value = value;
    if (!latest.current.dirty) {
      latest.current.draft = value;
      if (draft !== value) setDraft(value);
    }
  }
  const save = () => {
    const { dirty, draft: text, value: known } = latest.current;
    latest.current.dirty = false;
    if (dirty && text.trim() !== known.trim()) latest.current.onSave(text.trim());
  };
  useEffect(() => save, []);
  const props = {
    ...field,
    value: draft,
    onInput: (text: string) => {
      latest.current.draft = text;
      latest.current.dirty = true;
      setDraft(text);
    },
    native: {
      onBlur: save,
      ...(placeholder ? { placeholder } : {}),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && !rows) save();
      },
    },
  };
  return rows ? <TextArea {...props} rows={rows} /> : <TextField {...props} />;
}
