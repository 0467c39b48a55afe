import { useState } from 'react';
import { sentenceOf } from '@/features/refusal/sentences';
import { useWrite } from '@/features/write/use-write';
import { VILLAGES } from './texts';

/** Inviting the first committee member of a village. The code is shown once and kept nowhere. */
export function useFound(townshipId: string, village: { readonly id: string; name: string }) {
  const { state, send, again, reset } = useWrite('invite.found');
  const [name, setName] = useState('');
  return {
    name,
    isNamed: name.trim() !== '',
    state,
    refused: state.step === 'refused' ? sentenceOf(state.refusal) : null,
    type: (text: string) => {
      if (state.step === 'refused') reset();
      setName(text);
    },
    invite: () =>
      send(
        { townshipId, villageId: village.id, name: name.trim() },
        VILLAGES.sending(village.name),
      ),
    again,
  };
}
