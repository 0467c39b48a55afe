import { Canvas, Image, View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { SHEETS, type Drawing, type Page } from '@domain/paper/drawing';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { openPermissions, platformName, printSheets } from '@/services/platform';
import { pageImage } from './page-svg';
import { PAPER } from './texts';
import { useSaving, type Saving } from './use-saving';
import './paper-view.scss';

// How a page is printed is for browsers only: WeChat's styles know neither @page nor :has.
if (process.env.TARO_ENV === 'h5') void import('./paper-print.scss');

interface PaperViewProps {
  readonly drawing: Drawing;
  /** The ids of what stands here begin with this. */
  readonly id: string;
  /** How much of what it is; the number of sheets without it. */
  readonly title?: string;
  /** What to know before it is printed. */
  readonly note?: string;
}

const inBrowser = platformName === 'h5';
/** A phone shows what the sheets look like; it does not draw a whole village. */
const SHOWN_ON_PHONE = 3;

/** Sheets as they will come out of the printer, and the ways to get them on paper. */
export function PaperView({ drawing, id, title, note = '' }: PaperViewProps) {
  const [shown, setShown] = useState(SHOWN_ON_PHONE);
  const { name, sheet, pages } = drawing;
  const seen = inBrowser ? pages : pages.slice(0, shown);
  return (
    <View className="paper-view" id={`${id}-paper`}>
      <View className="paper-view__controls">
        <Card>
          <Notice id={`${id}-how`} title={title ?? PAPER.sheets(pages.length, sheet)}>
            {`${note}${inBrowser ? PAPER.how(sheet) : PAPER.onPhone}`}
          </Notice>
          <Ways drawing={drawing} id={id} />
        </Card>
      </View>
      <View className="paper-view__pages" id={`${id}-pages`}>
        {seen.map((page, index) => (
          <PaperPage
            key={`${name}-${index + 1}`}
            page={page}
            sheet={sheet}
            label={PAPER.page(name, index + 1, pages.length)}
          />
        ))}
      </View>
      {seen.length < pages.length && (
        <Button
          id={`${id}-more`}
          kind="secondary"
          block
          onPress={() => setShown(shown + SHOWN_ON_PHONE)}
        >
          {PAPER.more}
        </Button>
      )}
    </View>
  );
}

function Ways({ drawing, id }: Pick<PaperViewProps, 'drawing' | 'id'>) {
  const canvasId = `${id}-canvas`;
  const [noPrinter, setNoPrinter] = useState(false);
  const { saving, save } = useSaving(drawing, canvasId);
  const count = drawing.pages.length;
  const print = async () => setNoPrinter(!(await printSheets(SHEETS[drawing.sheet])));
  return (
    <View className="paper-view__ways">
      {noPrinter && <Notice tone="error">{PAPER.noPrinter}</Notice>}
      {inBrowser && (
        <Button id={`${id}-print`} block disabled={count === 0} onPress={() => void print()}>
          {PAPER.print}
        </Button>
      )}
      <Button
        id={`${id}-save`}
        kind={inBrowser ? 'secondary' : 'primary'}
        block
        disabled={count === 0}
        loading={saving.step === 'saving'}
        onPress={() => void save()}
      >
        {saving.step === 'saving' ? PAPER.saving(saving.page, count) : PAPER.save(count)}
      </Button>
      <SavingWords saving={saving} id={id} />
      {!inBrowser && <Canvas type="2d" id={canvasId} className="paper-view__canvas" />}
    </View>
  );
}

function SavingWords({ saving, id }: { readonly saving: Saving; readonly id: string }) {
  switch (saving.step) {
    case 'idle':
    case 'saving':
      return null;
    case 'saved':
      return <Notice id={`${id}-saved`}>{PAPER.saved[platformName]}</Notice>;
    case 'cancelled':
      return <Notice id={`${id}-cancelled`}>{PAPER.cancelled}</Notice>;
    case 'failed':
      return (
        <Notice id={`${id}-failed`} tone="error">
          {PAPER.failed}
        </Notice>
      );
    case 'denied':
      return (
        <>
          <Notice id={`${id}-denied`} tone="warn">
            {PAPER.denied}
          </Notice>
          <Button id={`${id}-allow`} kind="secondary" block onPress={() => void openPermissions()}>
            {PAPER.allow}
          </Button>
        </>
      );
  }
}

interface PaperPageProps {
  readonly page: Page;
  readonly sheet: Drawing['sheet'];
  readonly label: string;
}

/** On the screen with what the sheet already carries, on paper without it. */
function PaperPage({ page, sheet, label }: PaperPageProps) {
  const isBlank = page.under.length === 0;
  const seen = useMemo(() => pageImage(page, true), [page]);
  const printed = useMemo(() => (isBlank ? '' : pageImage(page, false)), [page, isBlank]);
  return (
    <View
      className={`paper-page paper-page--${sheet.toLowerCase()}`}
      ariaRole="img"
      ariaLabel={label}
    >
      <Image
        className={isBlank ? 'paper-page__image' : 'paper-page__image paper-page__image--seen'}
        src={seen}
        mode="scaleToFill"
      />
      {!isBlank && inBrowser && (
        <Image
          className="paper-page__image paper-page__image--printed"
          src={printed}
          mode="scaleToFill"
        />
      )}
    </View>
  );
}
