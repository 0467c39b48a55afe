import Taro from '@tarojs/taro';

// The phone draws the dialog and knows no tokens: --pine again.
const PINE = '#1d5a4b';

interface Question {
  readonly title: string;
  readonly content: string;
  readonly confirmText?: string;
  readonly cancelText?: string;
}

export async function confirm(question: Question): Promise<boolean> {
  const { title, content, confirmText = '确定', cancelText = '取消' } = question;
  const answer = await Taro.showModal({
    title,
    content,
    confirmText,
    cancelText,
    confirmColor: PINE,
  });
  return answer.confirm;
}

/** A word in passing. WeChat cuts an icon's toast at seven characters, so there is none. */
export function toast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2500 });
}
