import type { ReactNode } from 'react';
import { StandingGate } from '@/features/people/standing-gate';
import type { StandingOf } from '@/features/session/session';

export type ClerkVillage = StandingOf<'clerk'>['village'];

interface ClerkOnlyProps {
  readonly title: string;
  readonly children: (village: ClerkVillage) => ReactNode;
}

/** Shows the page to whoever stands here as a clerk, with the village they serve. */
export function ClerkOnly({ title, children }: ClerkOnlyProps) {
  return (
    <StandingGate roles={['clerk']} title={title}>
      {({ village }) => children(village)}
    </StandingGate>
  );
}
