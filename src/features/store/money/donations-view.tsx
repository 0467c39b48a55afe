import { View } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { thingsText } from '@domain/fund/statement-sheets';
import { donationReceipt } from '@domain/paper/money-sheets';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { dayText, shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { PaperView } from '@/features/paper/paper-view';
import { PhotoStrip } from '@/features/photo/photo-strip';
import type { StoreHere } from '../staff-page';
import { GiveForm } from './give-form';
import { DONATIONS, MONEY } from './texts';
import { ThanksView } from './thanks-view';
import { useDonations, type Donation } from './use-money';
import '../figure-rows.scss';

/** What was given, each with its receipt, and the list of thanks. */
export function DonationsView({ here }: { readonly here: StoreHere }) {
  const [paper, setPaper] = useState<Donation | 'thanks' | null>(null);
  const donations = useDonations(here.villageId);
  useRenewal(donations);
  if (paper !== null)
    return (
      <>
        {paper === 'thanks' ? (
          <ThanksView here={here} />
        ) : (
          <>
            <PaperView id="donation-receipt" drawing={receiptOf(paper, here.villageName)} />
            <PhotoStrip villageId={here.villageId} photoIds={paper.photoIds} id="donation-photo" />
          </>
        )}
        <Button id="donations-back" kind="text" block onPress={() => setPaper(null)}>
          {DONATIONS.back}
        </Button>
      </>
    );
  return (
    <>
      {here.role !== 'supervisor' && (
        <GiveForm villageId={here.villageId} onDone={donations.reload} />
      )}
      <Button id="donations-thanks" kind="secondary" block onPress={() => setPaper('thanks')}>
        {DONATIONS.thanks}
      </Button>
      <LoadView {...donations} loading={DONATIONS.loading} id="donations-load">
        {(listed) =>
          listed.length === 0 ? (
            <StateView kind="empty" title={DONATIONS.empty} id="donations-none" />
          ) : (
            <Card flush title={DONATIONS.list} id="donations">
              <View className="figure-rows">
                {listed.map((donation, index) => (
                  <DonationRow
                    key={donation.id}
                    donation={donation}
                    place={index + 1}
                    onPress={setPaper}
                  />
                ))}
              </View>
              <MoreButton more={donations.more} id="donations-more" />
            </Card>
          )
        }
      </LoadView>
    </>
  );
}

interface DonationRowProps {
  readonly donation: Donation;
  readonly place: number;
  readonly onPress: (donation: Donation) => void;
}

function DonationRow({ donation, place, onPress }: DonationRowProps) {
  const { no, donorName, shown, on, purpose, spentFen, state } = donation;
  const donor = shown ? donorName : DONATIONS.hidden(donorName);
  const note = DONATIONS.noteOf(shortDayText(on), purpose);
  const used = spentFen === 0 ? '' : ` · ${DONATIONS.spent(fenText(spentFen))}`;
  return (
    <ListRow
      id={`donation-${place}`}
      title={DONATIONS.row(no, donor)}
      note={state === 'undone' ? `${note} · ${DONATIONS.undone}` : note + used}
      value={whatOf(donation)}
      {...(state === 'kept' ? { onPress: () => onPress(donation) } : {})}
    />
  );
}

function whatOf({ kind, amountFen, given }: Donation): string {
  return kind === 'money' ? MONEY.yuan(fenText(amountFen)) : thingsText(given);
}

function receiptOf(donation: Donation, village: string) {
  const { no, donorName, on, purpose, byName } = donation;
  const what = whatOf(donation);
  return donationReceipt({ no, donorName, on: dayText(on), what, purpose, byName }, village);
}
