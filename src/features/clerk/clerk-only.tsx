import type { ReactNode } from 'react';
import { StandingGate } from '@/features/people/standing-gate';
import type { Standing } from '@/features/session/session';

type Staff = Exclude<Standing['role'], 'villager' | 'township'>;

export type ClerkVillage = Extract<Standing, { role: Staff }>['village'];

interface ClerkOnlyProps {
  readonly title: string;
  readonly children: (village: ClerkVillage) => ReactNode;
}

/** Shows the page to whoever stands here as a clerk, with the village they serve. */
export function ClerkOnly({ title, children }: ClerkOnlyProps) {
  return (
    <StandingGate<Staff> roles={['clerk']} title={title}>
      {({ village }) => children(village)}
    </StandingGate>
  );
}
