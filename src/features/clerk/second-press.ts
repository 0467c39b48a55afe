/** As long as the second of two quick presses may take to come. */
const SECOND_PRESS_MS = 300;

/**
 * Resolves when no second press can come any more. What stands next has its button in the same place:
 * the second press on 记账 would be one on 下一户, and the receipt gone before anybody read it.
 */
export function afterSecondPress(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SECOND_PRESS_MS);
  });
}
