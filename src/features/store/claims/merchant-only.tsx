import type { ReactNode } from 'react';
import { CommitteePage } from '@/features/committee/committee-frame';
import { hereOf, type Here } from '@/features/committee/here';
import { homeOf, PEOPLE_PAGE } from '@/features/people/places';
import { StandingGate } from '@/features/people/standing-gate';
import { Button } from '@/components/button/button';
import { back, navigate } from '@/services/platform';
import { CLAIM } from './texts';

type Role = 'merchant' | 'clerk' | 'committee';

/** The village, and the shop somebody is a merchant of; null for who helps. */
export interface MerchantHere extends Here {
  readonly merchantId: string | null;
}

interface MerchantOnlyProps {
  readonly title: string;
  readonly id: string;
  readonly children: (here: MerchantHere) => ReactNode;
}

/** A merchant's one page; clerk and committee come to it from the shop, and have a way back. */
export function MerchantOnly({ title, id, children }: MerchantOnlyProps) {
  return (
    <StandingGate<Role> roles={['merchant', 'clerk', 'committee']} title={title}>
      {(standing) => {
        const here = hereOf(standing);
        const page = { title, id, here };
        if (standing.role !== 'merchant')
          return (
            <CommitteePage {...page} onBack={() => void back(homeOf(standing))}>
              {children({ ...here, merchantId: null })}
            </CommitteePage>
          );
        return (
          <CommitteePage {...page}>
            {children({ ...here, merchantId: standing.merchantId })}
            <Button id="to-people" kind="text" block onPress={() => void navigate(PEOPLE_PAGE)}>
              {CLAIM.people}
            </Button>
          </CommitteePage>
        );
      }}
    </StandingGate>
  );
}
