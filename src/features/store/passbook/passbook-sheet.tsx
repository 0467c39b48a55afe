import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { PaperView } from '@/features/paper/paper-view';
import { WriteTrouble } from '@/features/write/write-trouble';
import type { StoreHere } from '../staff-page';
import { RenewCard } from './renew-card';
import { PASSBOOK } from './texts';
import {
  usePage,
  usePassbook,
  usePassbookDeeds,
  type Passbook,
  type PassbookDeeds,
  type Printing,
} from './use-passbook';
import './passbook.scss';

interface PassbookSheetProps {
  readonly here: StoreHere;
  readonly householdId: string;
}

/** One household's passbook: where it is, what comes next, and that it came out well. */
export function PassbookSheet({ here, householdId }: PassbookSheetProps) {
  const home = { villageId: here.villageId, householdId };
  const [printing, setPrinting] = useState<Printing>('next');
  const passbook = usePassbook(home, printing);
  const deeds = usePassbookDeeds(home, passbook.reload);
  useRenewal(passbook);
  return (
    <>
      <Segmented
        id="passbook-which"
        label={PASSBOOK.which}
        value={printing}
        options={[
          { value: 'next', label: PASSBOOK.printings.next },
          { value: 'last', label: PASSBOOK.printings.last },
          { value: 'page', label: PASSBOOK.printings.page },
        ]}
        onChange={setPrinting}
      />
      <Answers deeds={deeds} />
      <LoadView
        load={passbook.load}
        reload={passbook.reload}
        loading={PASSBOOK.loading}
        id="passbook-load"
      >
        {(found) => <Found here={here} printing={printing} passbook={found} deeds={deeds} />}
      </LoadView>
    </>
  );
}

/** How what was done came out. */
function Answers({ deeds }: { readonly deeds: PassbookDeeds }) {
  const { print, renew, again } = deeds;
  const printed = print.state.step === 'done' ? print.state.value : null;
  const renewed = renew.state.step === 'done' ? renew.state.value : null;
  return (
    <>
      {printed !== null && (
        <Notice id="passbook-recorded">{PASSBOOK.recorded(printed.page, printed.line)}</Notice>
      )}
      {renewed !== null && (
        <Notice id="passbook-renewed">{PASSBOOK.renew.done(renewed.booklet)}</Notice>
      )}
      <WriteTrouble state={print.state} id="passbook-print" onAgain={() => void again(print)} />
      <WriteTrouble state={renew.state} id="passbook-renew" onAgain={() => void again(renew)} />
    </>
  );
}

interface FoundProps {
  readonly here: StoreHere;
  readonly printing: Printing;
  readonly passbook: Passbook;
  readonly deeds: PassbookDeeds;
}

function Found({ here, printing, passbook, deeds }: FoundProps) {
  const { household, booklet, page, line, printedAt, lines } = passbook;
  const isWriter = here.role !== 'supervisor';
  return (
    <>
      <Card title={PASSBOOK.who(household.number, household.maskedName)} id="passbook-state">
        <Facts
          facts={[
            { name: PASSBOOK.booklet, value: PASSBOOK.bookletText(booklet) },
            { name: PASSBOOK.begins, value: PASSBOOK.at(page, line) },
            {
              name: PASSBOOK.last,
              value: printedAt === null ? PASSBOOK.never : dayText(dayOf(printedAt)),
            },
          ]}
        />
      </Card>
      {lines.length === 0 ? (
        <StateView kind="empty" {...PASSBOOK.nothing[printing]} id="passbook-nothing" />
      ) : (
        <Sheet here={here} printing={printing} passbook={passbook} deeds={deeds} />
      )}
      {!isWriter && <Notice id="passbook-only-reads">{PASSBOOK.onlyReads}</Notice>}
      {isWriter && printing === 'next' && <RenewCard passbook={passbook} deeds={deeds} />}
    </>
  );
}

function Sheet({ here, printing, passbook, deeds }: FoundProps) {
  const { page, line, lines, more } = passbook;
  const drawing = usePage(passbook, here.shopName);
  const { step } = deeds.print.state;
  const isNew = printing === 'next';
  const where = line === 1 ? PASSBOOK.fresh(page) : PASSBOOK.goesOn(page, line);
  const mayRecord = isNew && here.role !== 'supervisor' && step !== 'unknown';
  return (
    <>
      {more && <Notice id="passbook-more">{PASSBOOK.more}</Notice>}
      <PaperView
        id="passbook"
        drawing={drawing}
        title={PASSBOOK.lines(lines.length)}
        note={isNew ? where : `${where}${PASSBOOK.again(page)}`}
      />
      {mayRecord && (
        <View className="passbook__buttons">
          <Button
            id="passbook-done"
            block
            size="large"
            loading={step === 'sending'}
            onPress={() => void deeds.record(passbook)}
          >
            {PASSBOOK.done}
          </Button>
        </View>
      )}
    </>
  );
}
