import { useMemo } from 'react';
import type { Input, Output } from '@contract/index';
import { passbookPage } from '@domain/paper/passbook-page';
import { useLoad } from '@/features/load/use-load';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { call } from '@/services/transport';
import { PASSBOOK } from './texts';

export type Passbook = Output<'passbook.get'>;
export type Printing = Input<'passbook.get'>['printing'];

interface Home {
  readonly villageId: string;
  readonly householdId: string;
}

export function usePassbook({ villageId, householdId }: Home, printing: Printing) {
  return useLoad(`passbook ${householdId} ${printing}`, () =>
    call('passbook.get', { villageId, householdId, printing }),
  );
}

/** The page as it comes out of the printer; the same object as long as the passbook is. */
export function usePage(passbook: Passbook, shopName: string) {
  return useMemo(() => passbookPage({ ...passbook, villageName: shopName }), [passbook, shopName]);
}

const nameOf = ({ household: { number, maskedName } }: Passbook) =>
  PASSBOOK.who(number, maskedName);

/** What is done when the paper is in the hand: said that it came out well, or a new booklet begun. */
export function usePassbookDeeds(home: Home, onDone: () => Promise<void>) {
  const print = useWrite('passbook.print');
  const renew = useWrite('passbook.renew');

  async function record(passbook: Passbook): Promise<void> {
    const { booklet, fromNo, lines } = passbook;
    const { title, content, yes, no } = PASSBOOK.ask;
    const asked = { title, content: content(lines.length), confirmText: yes, cancelText: no };
    const throughNo = lines.at(-1)?.no;
    if (throughNo === undefined || !(await confirm(asked))) return;
    renew.reset();
    await print.send({ ...home, booklet, fromNo, throughNo }, PASSBOOK.doneLabel(nameOf(passbook)));
    await onDone();
  }

  async function begin(passbook: Passbook, whole: boolean): Promise<void> {
    const { ask, label } = PASSBOOK.renew;
    const content = whole ? ask.lost : ask.full;
    const asked = { title: ask.title, content, confirmText: ask.yes, cancelText: ask.no };
    if (!(await confirm(asked))) return;
    print.reset();
    await renew.send({ ...home, booklet: passbook.booklet, whole }, label(nameOf(passbook)));
    await onDone();
  }

  async function again(write: typeof print | typeof renew): Promise<void> {
    await write.again();
    await onDone();
  }

  return { print, renew, record, begin, again };
}

export type PassbookDeeds = ReturnType<typeof usePassbookDeeds>;
