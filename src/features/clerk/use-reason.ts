import { useState } from 'react';

/** A reason, one of those at hand or in one's own words; the latter goes before. */
export function useReason() {
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  return {
    reason: typed.trim() === '' ? chosen : typed.trim(),
    typed,
    type: setTyped,
    choose: (words: string) => {
      setChosen(words);
      setTyped('');
    },
  };
}
