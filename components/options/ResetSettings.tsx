import { useRef } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';

interface Props {
  replace(by: Settings, done: string): Promise<void>;
}

/** The button that sets everything back, and the question before it does. */
export function ResetSettings({ replace }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class="control" onClick={() => dialog.current?.showModal()}>
        {message('resetSettings')}
      </button>
      <dialog ref={dialog} class="question" aria-labelledby="reset-question">
        <h3 id="reset-question">{message('resetQuestion')}</h3>
        <p>{message('resetDetail')}</p>
        <div class="controls">
          <button type="button" class="control" onClick={close}>
            {message('cancel')}
          </button>
          <button
            type="button"
            class="control"
            onClick={() => {
              close();
              void replace(DEFAULTS, message('resetDone'));
            }}
          >
            {message('resetYes')}
          </button>
        </div>
      </dialog>
    </>
  );
}
