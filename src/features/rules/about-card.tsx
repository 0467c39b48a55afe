import { pointsText } from '@domain/points';
import type { Clearing, Issuing } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Facts, type Fact } from '@/components/facts/facts';
import { Sentences } from '@/components/sentences/sentences';
import { dateText } from '@/features/entry/when';
import { ABOUT } from './texts';
import type { Rules } from './use-rules';

/** Which version this is, who agreed to it, and how the village goes by it. */
export function AboutCard({ rulebook }: { readonly rulebook: Rules }) {
  return (
    <Card title={ABOUT.title} id="rules-about">
      <Facts facts={factsOf(rulebook)} />
      <Sentences sentences={sentencesOf(rulebook)} id="rules-settings" />
    </Card>
  );
}

function factsOf({ title, version, effectiveOn, adoption, filing }: Rules): Fact[] {
  return [
    { name: ABOUT.name, value: title },
    { name: ABOUT.version, value: ABOUT.versionText(version) },
    ...(effectiveOn === null ? [] : [{ name: ABOUT.effectiveOn, value: dateText(effectiveOn) }]),
    ...(adoption === null
      ? []
      : [
          { name: ABOUT.adopted, value: ABOUT.adoptedText(dateText(adoption.heldOn)) },
          { name: ABOUT.present, value: ABOUT.presentText(adoption.present, adoption.eligible) },
          {
            name: ABOUT.vote,
            value: ABOUT.voteText(adoption.inFavour, adoption.against, adoption.abstained),
            id: 'rules-vote',
          },
        ]),
    ...(filing === null
      ? []
      : [{ name: ABOUT.filing, value: ABOUT.filingText(dateText(filing.filedOn), filing.number) }]),
  ];
}

function sentencesOf({ settings }: Rules): string[] {
  const { period, baseScore, issuing, fenPerPoint, householdPeriodMax, flag } = settings;
  return [
    ABOUT.base(ABOUT.kinds[period], pointsText(baseScore)),
    issuingText(issuing),
    ...(fenPerPoint === null ? [] : [ABOUT.worth(yuanText(fenPerPoint))]),
    ...(householdPeriodMax === null ? [] : [ABOUT.periodMax(pointsText(householdPeriodMax))]),
    ...(flag === null ? [] : [ABOUT.flag(pointsText(flag.threshold))]),
    ABOUT.publicity(settings.publicityDays, settings.objectionDays),
    clearingText(settings.clearing),
  ];
}

function issuingText(issuing: Issuing): string {
  if (issuing.kind === 'atClose') return ABOUT.issuing.atClose(pointsText(issuing.above));
  return ABOUT.issuing[issuing.kind];
}

function clearingText(clearing: Clearing): string {
  switch (clearing.kind) {
    case 'none':
      return ABOUT.clearing.none;
    case 'rolling':
      return ABOUT.clearing.rolling(clearing.months, clearing.noticeDays);
    case 'periodEnd':
    case 'yearEnd':
      return ABOUT.clearing[clearing.kind](clearing.noticeDays);
  }
}

const FEN_PER_YUAN = 100;

function yuanText(fen: number): string {
  return String(fen / FEN_PER_YUAN);
}
