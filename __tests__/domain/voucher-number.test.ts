import { isVoucherNumber, voucherNumberOf, voucherOf, voucherText } from '@domain/voucher/voucher';

describe('the number of a voucher', () => {
  it('shows every single wrong digit', () => {
    for (const serial of [1, 42, 1_234, 999_999]) {
      const number = voucherNumberOf(serial);
      expect(isVoucherNumber(number)).toBe(true);
      for (let at = 0; at < number.length; at += 1)
        for (let digit = 0; digit <= 9; digit += 1) {
          const typed = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
          expect(isVoucherNumber(typed)).toBe(typed === number);
        }
    }
  });

  it('is read from its code and as it is typed', () => {
    const voucher = { number: voucherNumberOf(17), secret: '7K3M9QF2' };
    expect(voucherOf(voucherText(voucher))).toEqual(voucher);
    expect(voucherOf(` ${voucher.number} 7k3m-9qf2 `)).toEqual(voucher);
    expect(voucherOf('CARD000000000001')).toBeNull();
    expect(voucherOf(`${voucherNumberOf(17).slice(0, 6)}X7K3M9QF2`)).toBeNull();
  });
});
