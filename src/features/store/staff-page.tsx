import type { ReactNode } from 'react';
import { CommitteePage } from '@/features/committee/committee-frame';
import { hereOf, type Here } from '@/features/committee/here';
import { StandingGate } from '@/features/people/standing-gate';
import { homeOf } from '@/features/people/places';
import { back } from '@/services/platform';

type KeeperRole = 'clerk' | 'committee' | 'supervisor';

/** The village, and as what one stands in its shop. */
export interface StoreHere extends Here {
  readonly role: KeeperRole;
}

interface StaffPageProps {
  readonly title: string;
  readonly id: string;
  readonly children: (here: StoreHere) => ReactNode;
}

/** A page of the shop's for its clerks as well as for the committee and its supervisors. */
export function StaffPage({ title, id, children }: StaffPageProps) {
  return (
    <StandingGate<KeeperRole> roles={['clerk', 'committee', 'supervisor']} title={title}>
      {(standing) => {
        const here = hereOf(standing);
        const home = homeOf(standing);
        return (
          <CommitteePage title={title} id={id} here={here} onBack={() => void back(home)}>
            {children({ ...here, role: standing.role })}
          </CommitteePage>
        );
      }}
    </StandingGate>
  );
}
