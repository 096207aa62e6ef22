import './skeleton.css';
import { useDelayed } from './delayed';

/** Quiet bars in place of lines that are still loading; what loads fast shows none. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  const shown = useDelayed(true, 150);
  return (
    <div class="dw-skeleton" role="status" aria-label={label}>
      {shown && Array.from({ length: lines }, (_, index) => <span key={index} />)}
    </div>
  );
}
