import { Button } from '@/components/button/button';
import type { WriteState } from './use-write';
import { WriteTrouble } from './write-trouble';

/** As much of a write as has to be known to send it. */
export interface Sending {
  readonly state: WriteState<unknown>;
  readonly again: () => Promise<unknown>;
}

interface SendButtonProps {
  /** The ids of what is said about trouble begin with this. */
  readonly id: string;
  /** The button's own. */
  readonly sendId: string;
  readonly write: Sending;
  readonly kind?: 'primary' | 'secondary' | 'danger';
  readonly disabled?: boolean;
  readonly onSend: () => void;
  readonly children: string;
}

/** Sends a form; while an answer is owed, there is nothing to press but to ask for it again. */
export function SendButton({ id, sendId, write, onSend, ...button }: SendButtonProps) {
  const { step } = write.state;
  return (
    <>
      <WriteTrouble state={write.state} id={id} onAgain={() => void write.again()} />
      {step !== 'unknown' && (
        <Button {...button} id={sendId} block loading={step === 'sending'} onPress={onSend} />
      )}
    </>
  );
}
