import Taro from '@tarojs/taro';

// The phone draws the dialog and knows no tokens: --pine again.
const PINE = '#1d5a4b';

interface Question {
  readonly title: string;
  readonly content: string;
  readonly confirmText?: string;
  readonly cancelText?: string;
}

// As long as a finger may take to have pressed twice.
const TWICE_MS = 1_000;
let askedAt: number | null = null;

/** Of two quick presses the second gets a no: it would be asked once more what has been answered. */
export async function confirm(question: Question): Promise<boolean> {
  if (askedAt !== null && Date.now() - askedAt < TWICE_MS) return false;
  askedAt = Date.now();
  const { title, content, confirmText = '确定', cancelText = '取消' } = question;
  try {
    const answer = await Taro.showModal({
      title,
      content,
      confirmText,
      cancelText,
      confirmColor: PINE,
    });
    return answer.confirm;
  } finally {
    askedAt = null;
  }
}

/** A word in passing. WeChat cuts an icon's toast at seven characters, so there is none. */
export function toast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2500 });
}
