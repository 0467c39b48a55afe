/** The words of 核对账本: a phone says what it computed, and what to do when it does not agree. */
import type { ChainFault } from '@domain/chain';

export const VERIFY = {
  title: '核对账本',
  how: '由您这台手机自己算：从第一笔算到最后一笔，看有没有被改过、少过。',
  start: '现在核对',
  again: '再核对一次',
  checking: (checked: number, total: number) => `正在核对，已看 ${checked} 笔，共 ${total} 笔`,
  failed: '没有核对完，多半是网络断了。这不表示账有错，请再试一次。',
  stamp: '已核对',
  intact: (count: number) => `账本完整，共 ${count} 笔，逐笔核对无误`,
  sum: (sum: string) => `每笔加减起来是 ${sum} 分，和余额一样`,
  sealed: (day: string) => `和 ${day}村里公布的封账一致`,
  notSealed: '村里还没有公布过封账，下次公布后也会一起核对。',
  empty: '还没有记过账，没有要核对的。',
  brokenTitle: '账对不上',
  brokenAt: (no: number) => `从第 ${no} 笔开始对不上`,
  sumDiffers: (sum: string, balance: string) =>
    `每笔加减起来是 ${sum} 分，可是余额写着 ${balance} 分`,
  sealDiffers: '和村里公布的封账，或者和这台手机以前看到的，不一样',
  bring: '请带上手机，找村委会或村务监督委员会一起看。您自己不用做什么。',
} as const;

export const FAULTS: Readonly<Record<ChainFault, string>> = {
  NUMBER_GAP: '笔数不连，可能少了一笔',
  LINK_BROKEN: '前后两笔接不上',
  CONTENT_CHANGED: '这一笔记好以后被改过',
  HEAD_DIFFERS: '最后一笔和账本封面记的不一样',
};
