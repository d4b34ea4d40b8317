import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** What belongs here, in a few words. */
  hint?: string;
  lines?: number;
}

/** Lines to write on by hand, or to type on: nothing reads, keeps or judges what stands there. */
export function Blank({ label, hint, lines = 1 }: Props) {
  const id = useId();
  return (
    <div class="blank">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={lines}
        autocomplete="off"
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
    </div>
  );
}
