/** What is said while a household's card is looked for. */
export const CARD = {
  scan: '扫积分卡',
  scanNote: '对准卡上的二维码',
  scanning: '正在查这张卡',
  token: '扫不了？输卡上的 16 位号码',
  tokenHint: '不分大小写，横线可不输，也可以长按粘贴。',
  tokenGo: '查卡',
  nothingRead: '没有扫到卡。可以再扫一次，或者输入卡上的号码。',
  notACard: '这不是积分卡的号码。卡上是 16 位字母和数字，请核对。',
  bagOnly: '这是袋子上的码，只能用来交回收物。这里请扫积分卡。',
  unknownCard: '没有这张卡，或者不是本村的卡。请核对卡上的号码。',
  noAnswer: '没有收到回音，请再扫一次。',
  noNetwork: '现在没有网络，查不了卡。有信号后再扫。',
};
