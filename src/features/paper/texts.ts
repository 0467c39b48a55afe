/** What is said of anything that is printed, wherever it is printed from. */
export const PAPER = {
  sheets: (count: number, sheet: string) => `${sheet} 纸 ${count} 张`,
  how: (sheet: string) =>
    `打印时纸张选 ${sheet}，缩放选“实际大小”或 100%。不想用纸，可以在打印里选“另存为 PDF”。`,
  onPhone: '存成图片以后，在相册里能看到，也可以发给能打印的人去打。',
  print: '打印',
  noPrinter: '这里打不开打印。请存成图片，或者用电脑浏览器打开。',
  save: (count: number) => (count > 1 ? `存成 ${count} 张图片` : '存成图片'),
  saving: (page: number, count: number) => `正在存第 ${page} 张，共 ${count} 张`,
  saved: { weapp: '存好了，在手机相册里。', h5: '存好了，在“下载”里。' },
  cancelled: '没有存。要存，再点一次。',
  denied: '手机没有让本程序往相册里存图片。请点“去允许”，打开“添加到相册”，回来再存一次。',
  allow: '去允许',
  failed: '没有存成。手机空间不够的话，请先腾一点，再存一次。',
  more: '再看几张',
  page: (name: string, page: number, count: number) => `${name}，第 ${page} 张，共 ${count} 张`,
};

export const LINKS = {
  title: '打印',
  rows: {
    passbook: { title: '打存折', note: '接着上次打到的那一行' },
    labels: { title: '货架签', note: '品名、几分、条码，剪下来放货架上' },
    wall: { title: '墙上贴的', note: '兑换标准、村规，A4 或 A3' },
  },
};
