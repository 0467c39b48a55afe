import type { Output } from '@contract/index';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';
import type { FINDINGS } from './texts';

export type Finding = Output<'finding.list'>['findings'][number];
export type Tab = keyof typeof FINDINGS.tabs;

const PAGE = 20;

/** The village's findings under one heading: what is due first stands first. */
export function useFindings(villageId: string, tab: Tab) {
  return usePages(`findings:${villageId}:${tab}`, async (after) => {
    const page = await call('finding.list', {
      villageId,
      limit: PAGE,
      ...(tab !== 'ended' && { state: tab }),
      ...(after !== null && { after }),
    });
    const items =
      tab === 'ended' ? page.findings.filter(({ state }) => isEnded(state)) : page.findings;
    return { items, next: page.next };
  });
}

function isEnded(state: Finding['state']): boolean {
  return state === 'passed' || state === 'dropped';
}
