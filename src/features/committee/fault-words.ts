import { CHAIN_FAULTS } from './texts';

/** "017-23：和上一笔的防改码接不上", of "LINK_BROKEN 017-23" as a seal names it. */
export function faultText(fault: string): string {
  const [code = '', where = ''] = fault.split(' ');
  const name = Object.entries(CHAIN_FAULTS).find(([known]) => known === code)?.[1];
  return name === undefined ? fault : `${where}：${name}`;
}
