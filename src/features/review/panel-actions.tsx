import { View } from '@tarojs/components';
import { useState } from 'react';
import { pointsFromText, pointsText, type Points } from '@domain/points';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { confirm } from '@/services/platform';
import type { Reviewed } from './queue';
import { ACT } from './texts';
import type { Opinion } from './use-opinion';
import './actions.scss';

interface ActionsProps {
  readonly proposal: Reviewed;
  readonly opinion: Opinion;
}

/** One judge's mark: yes or no, and where the item is a range, how many points. */
export function PanelActions({ proposal, opinion }: ActionsProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const busy = opinion.state.step === 'sending';
  const { id: proposalId, worth } = proposal;
  const given = worth.kind === 'range' ? withinRange(typed, worth) : null;

  async function say(agree: boolean): Promise<void> {
    const { agree: title, agreeDetail, disagreeDetail, yes, no } = ACT.ask;
    const content = agree ? agreeDetail : disagreeDetail;
    if (!(await confirm({ title, content, confirmText: yes, cancelText: no }))) return;
    const points = agree && given !== null ? { points: given } : {};
    await opinion.mark([proposal], [{ proposalId, agree, ...points }]);
  }
  function agree(): void {
    setTried(true);
    if (worth.kind !== 'range' || given !== null) void say(true);
  }
  return (
    <View className="review-actions">
      {worth.kind === 'range' && (
        <RangeField range={worth} typed={typed} wrong={tried && given === null} onType={setTyped} />
      )}
      <View className="review-actions__pair">
        <Button id="review-agree" block loading={busy} onPress={agree}>
          {given === null ? ACT.agree : ACT.agreeWith(pointsText(given))}
        </Button>
        <Button id="review-disagree" kind="secondary" block onPress={() => void say(false)}>
          {ACT.disagree}
        </Button>
      </View>
    </View>
  );
}

interface Range {
  readonly least: Points;
  readonly most: Points;
}

interface RangeFieldProps {
  readonly range: Range;
  readonly typed: string;
  readonly wrong: boolean;
  readonly onType: (typed: string) => void;
}

function RangeField({ range, typed, wrong, onType }: RangeFieldProps) {
  const ends = [pointsText(range.least), pointsText(range.most)] as const;
  return (
    <Field
      id="review-points"
      kind="digit"
      label={ACT.points(...ends)}
      value={typed}
      lengthMax={9}
      hint={ACT.pointsHint}
      error={wrong ? ACT.pointsWrong(...ends) : undefined}
      onChange={onType}
    />
  );
}

/** The judge's own points; null while what is typed is none the item allows. */
function withinRange(typed: string, { least, most }: Range): Points | null {
  const given = pointsFromText(typed);
  return given !== null && given >= least && given <= most ? given : null;
}
