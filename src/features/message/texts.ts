/** What stands around being told in WeChat. */
export const MESSAGE = {
  title: '微信通知',
  offer: '有结果时微信告诉我',
  explain: '点一下，在微信的问话里选“允许”。允许一次，告诉您一条。',
  allowed: (left: number) => `已经打开，还会告诉您 ${left} 条。`,
  more: '再多要一条',
  stop: '不要通知了',
  stopped: '已经关掉，不会再发。',
  declined: '没有打开。要的话再点一次，在微信的问话里选“允许”。',
  privacy: '打开后才记下您的微信号标识，只用来发通知；关掉就删掉。',
  label: '打开微信通知',
  stopLabel: '关掉微信通知',
};
