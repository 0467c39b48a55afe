/** Whom a household turns to when an entry seems wrong to it: said under every one of them. */
import type { Source } from '@domain/entry';

export function redressOf({ kind }: Pick<Source, 'kind'>): string {
  switch (kind) {
    case 'tradeIn':
    case 'redemption':
    case 'voucherOut':
    case 'voucherIn':
      return `数不对：当天的带卡找店员改，以前的找村委会改。${NO_HARM}`;
    case 'score':
    case 'award':
    case 'deduction':
      return `谁报的、怎么评的，点下面的“村规”，再点“我家的事”看。${COMMITTEE_FIRST}`;
    case 'reversal':
      return `为什么更正，可以问上面的经手人。${COMMITTEE_FIRST}`;
    case 'settlement':
    case 'clearing':
    case 'transferOut':
    case 'transferIn':
      return COMMITTEE_FIRST;
    case 'claimBack':
      return '还想要这项服务，到店里再换一次。';
  }
}

const NO_HARM = '提意见不扣分。';
const COMMITTEE_FIRST = `觉得不对：找村委会，说不通再找村务监督委员会。${NO_HARM}`;
