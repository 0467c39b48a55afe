import { View } from '@tarojs/components';
import type { Item } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { valueText } from '@domain/rulebook/item-words';
import type { Rules } from '@/features/rules/use-rules';
import { KeptPhotos } from '@/features/villager/kept-photos';
import { RULES_PAGE, type Villager } from '@/features/villager/place';
import { WriteTrouble } from '@/features/write/write-trouble';
import { redirect } from '@/services/platform';
import { DeedFields } from './deed-fields';
import { faultsOf, quantityOf } from './draft';
import { ItemPicker } from './item-picker';
import { Preview } from './preview';
import { Reported } from './reported';
import { FIELDS, REPORT } from './texts';
import { useReport, type Report } from './use-report';
import '@/features/villager/villager.scss';

interface ReportViewProps {
  readonly villager: Villager;
  readonly rules: Rules;
}

/** Telling of a good deed: which item, then what happened, then it is on its way. */
export function ReportView({ villager, rules }: ReportViewProps) {
  const report = useReport(villager);
  const items = rules.items.filter(
    ({ direction, proposers }) => direction === 'addition' && proposers.includes('villager'),
  );
  const item = items.find(({ code }) => code === report.draft.itemCode);
  if (items.length === 0)
    return (
      <StateView
        kind="empty"
        title={REPORT.noItems}
        detail={REPORT.noItemsHow}
        id="report-no-items"
        action={{
          text: REPORT.toRules,
          id: 'report-rules',
          onPress: () => void redirect(RULES_PAGE),
        }}
      />
    );
  if (item === undefined)
    return (
      <ItemPicker
        rules={rules}
        items={items}
        onChoose={({ code }) => report.change({ itemCode: code })}
      />
    );
  if (report.state.step === 'done')
    return <Reported item={item} days={rules.settings.publicityDays} onAnother={report.begin} />;
  return <DeedForm villager={villager} report={report} item={item} />;
}

interface DeedFormProps {
  readonly villager: Villager;
  readonly report: Report;
  readonly item: Item;
}

const NO_FAULTS = { day: false, quantity: false, photo: false };

function DeedForm({ villager, report, item }: DeedFormProps) {
  const { draft, today, tried, photos, state } = report;
  const faults = faultsOf(draft, item, today);
  const marked = tried ? faults : { ...NO_FAULTS, day: faults.day };
  const photoTrouble = faults.photo ? FIELDS.photoMissing : FIELDS.photoSending;
  const lacksPhoto = tried && (faults.photo || !photos.settled);
  return (
    <View id="report-form">
      {report.wasKept && <Notice id="report-kept">{REPORT.kept}</Notice>}
      <Card flush title={REPORT.chosen}>
        <ListRow
          id="report-change"
          title={item.name}
          note={valueText(item)}
          value={REPORT.change}
          onPress={() => report.change({ itemCode: '' })}
        />
      </Card>
      <DeedFields
        draft={draft}
        item={item}
        today={today}
        faults={marked}
        onChange={report.change}
      />
      <KeptPhotos
        villageId={villager.village.id}
        photoIds={report.keptPhotoIds}
        onDrop={() => report.change({ photoIds: [] })}
      />
      <PhotoPicker
        id="report-photo"
        photos={photos}
        label={FIELDS.photos}
        error={lacksPhoto ? photoTrouble : undefined}
      />
      <Preview item={item} quantity={quantityOf(draft, item)} />
      <WriteTrouble state={state} id="report" onAgain={report.again} />
      <Send report={report} item={item} />
    </View>
  );
}

function Send({ report, item }: Omit<DeedFormProps, 'villager'>) {
  const { state, send, begin } = report;
  if (state.step === 'unknown') return null;
  const isTwice = state.step === 'refused' && state.refusal.code === 'DUPLICATE_PROPOSAL';
  return (
    <>
      <Button
        block
        size="large"
        id="report-send"
        loading={state.step === 'sending'}
        onPress={() => send(item, isTwice)}
      >
        {isTwice ? REPORT.again : REPORT.send}
      </Button>
      <Button block kind="text" id="report-clear" onPress={begin}>
        {REPORT.clear}
      </Button>
    </>
  );
}
