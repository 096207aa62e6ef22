import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../../../ui/button';

/** A button that asks the rep for a file. */
export function FileButton({
  words,
  accept,
  kind = 'plain',
  onFile,
}: {
  words: string;
  accept: string;
  kind?: ButtonProps['kind'];
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} icon="import" onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        class="dw-hush"
        tabIndex={-1}
        aria-label={words}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Choosing the same file again must be heard again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
