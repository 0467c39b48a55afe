import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { confirm } from '@/services/platform';
import type { StoreHere } from '../staff-page';
import { piecesSaid } from './pieces-said';
import { CUT } from './texts';
import type { Cut, ExpiringItem, useCuts } from './use-outlook';
import './outlook.scss';

interface CutListProps {
  readonly here: StoreHere;
  readonly cuts: ReturnType<typeof useCuts>;
  /** What goes off soon; null as long as it is not known. */
  readonly expiring: readonly ExpiringItem[] | null;
  readonly onDone: () => Promise<void>;
}

/** Lower prices that were proposed; the committee decides on those that wait. */
export function CutList({ cuts, ...shown }: CutListProps) {
  return (
    <LoadView load={cuts.load} reload={cuts.reload} id="cuts-load">
      {(listed) =>
        listed.length === 0 ? (
          <StateView kind="empty" title={CUT.none} detail={CUT.noneDetail} id="cuts-none" />
        ) : (
          <Card flush id="cuts">
            {listed.map((cut, index) => (
              <CutLine key={cut.id} cut={cut} place={index + 1} {...shown} />
            ))}
            <MoreButton more={cuts.more} id="cuts-more" />
          </Card>
        )
      }
    </LoadView>
  );
}

interface CutLineProps extends Omit<CutListProps, 'cuts'> {
  readonly cut: Cut;
  readonly place: number;
}

function CutLine({ here, cut, place, expiring, onDone }: CutLineProps) {
  const { name, unitName, before, price, until, byName, decidedByName, state } = cut;
  const pieces = state === 'proposed' && expiring !== null ? piecesSaid(cut, expiring) : null;
  const said = [
    CUT.row(pointsText(before), pointsText(price), unitName),
    ...(pieces === null ? [] : [pieces]),
    CUT.by(byName, shortDayText(until)),
    ...(decidedByName === null ? [] : [CUT.decidedBy(decidedByName)]),
  ];
  return (
    <View>
      <ListRow
        id={`cut-row-${place}`}
        title={name}
        note={said.join(' · ')}
        value={<Tag tone={state === 'proposed' ? 'amber' : 'plain'}>{CUT.states[state]}</Tag>}
      />
      {state === 'proposed' && here.canWrite && (
        <Decision
          villageId={here.villageId}
          cut={cut}
          pieces={pieces}
          place={place}
          onDone={onDone}
        />
      )}
    </View>
  );
}

interface DecisionProps {
  readonly villageId: string;
  readonly cut: Cut;
  readonly pieces: string | null;
  readonly place: number;
  readonly onDone: () => Promise<void>;
}

function Decision({ villageId, cut, pieces, place, onDone }: DecisionProps) {
  const { id: cutId, name, price, mine } = cut;
  const write = useWrite('price-cut.decide');
  if (mine) return <Text className="outlook__words">{CUT.own}</Text>;

  async function finish(answer: ReturnType<Write<'price-cut.decide'>['again']>): Promise<void> {
    await answer;
    await onDone();
  }
  const send = (approved: boolean) =>
    void finish(write.send({ villageId, cutId, approved }, CUT.decideLabel(name)));
  async function approve(): Promise<void> {
    const { askYes: confirmText, askNo: cancelText } = CUT;
    const title = CUT.ask(name, pointsText(price));
    const content = CUT.askDetail(pieces);
    if (await confirm({ title, content, confirmText, cancelText })) send(true);
  }
  return (
    <View className="outlook__form">
      <WriteTrouble
        state={write.state}
        id={`cut-${place}`}
        onAgain={() => void finish(write.again())}
      />
      {write.state.step !== 'unknown' && (
        <View className="outlook__buttons">
          <Button id={`cut-decline-${place}`} kind="secondary" onPress={() => send(false)}>
            {CUT.decline}
          </Button>
          <Button
            id={`cut-approve-${place}`}
            loading={write.state.step === 'sending'}
            onPress={() => void approve()}
          >
            {CUT.approve}
          </Button>
        </View>
      )}
    </View>
  );
}
