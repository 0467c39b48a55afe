import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { QuantityKeypad } from '@/components/quantity-keypad/quantity-keypad';
import { Segmented } from '@/components/segmented/segmented';
import { Stepper } from '@/components/stepper/stepper';

const press = (label: string): void => {
  fireEvent.click(screen.getByLabelText(label));
};

describe('Button', () => {
  it('is named by its word and can be pressed', () => {
    const onPress = jest.fn();
    render(<Button onPress={onPress}>兑换</Button>);
    fireEvent.click(screen.getByRole('button', { name: '兑换' }));
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it.each([{ loading: true }, { disabled: true }])('does nothing while %o', (still) => {
    const onPress = jest.fn();
    render(
      <Button onPress={onPress} {...still}>
        兑换
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('Stepper', () => {
  interface Bounds {
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
  }

  function Counter({ from, ...bounds }: Bounds & { readonly from: number }) {
    const [value, setValue] = useState(from);
    return (
      <>
        <Stepper label="数量" value={value} onChange={setValue} {...bounds} />
        <output>{`共${value}`}</output>
      </>
    );
  }

  it('goes up and down and stops at its bounds', () => {
    render(<Counter from={1} min={0} max={2} />);
    press('数量增加');
    press('数量增加');
    expect(screen.queryByText('共2')).not.toBeNull();
    for (let i = 0; i < 4; i += 1) press('数量减少');
    expect(screen.queryByText('共0')).not.toBeNull();
  });

  it('adds tenths exactly', () => {
    render(<Counter from={0.1} step={0.1} />);
    press('数量增加');
    press('数量增加');
    expect(screen.queryByText('共0.3')).not.toBeNull();
  });

  it('takes a typed number, and brings one beyond its bounds back on leaving', () => {
    render(<Counter from={1} max={9} />);
    const entry = screen.getByLabelText('数量');
    fireEvent.change(entry, { target: { value: '7' } });
    expect(screen.queryByText('共7')).not.toBeNull();
    fireEvent.change(entry, { target: { value: '70' } });
    fireEvent.blur(entry);
    expect(screen.queryByText('共9')).not.toBeNull();
  });

  it('keeps the number when what was typed is none', () => {
    render(<Counter from={3} />);
    const entry = screen.getByLabelText('数量');
    fireEvent.change(entry, { target: { value: '' } });
    fireEvent.blur(entry);
    expect(screen.queryByDisplayValue('3')).not.toBeNull();
  });
});

describe('QuantityKeypad', () => {
  function Weight() {
    const [value, setValue] = useState('');
    return (
      <>
        <QuantityKeypad label="重量" unit="公斤" decimals={1} value={value} onChange={setValue} />
        <output>{`得${value}`}</output>
      </>
    );
  }

  it('writes a weight key by key and takes keys back', () => {
    render(<Weight />);
    for (const key of ['1', '2', '小数点', '5', '5']) press(key);
    expect(screen.queryByText('得12.5')).not.toBeNull();
    press('删一位');
    press('删一位');
    expect(screen.queryByText('得12')).not.toBeNull();
  });

  it('starts with zero before a point and drops a leading zero', () => {
    render(<Weight />);
    press('小数点');
    press('5');
    expect(screen.queryByText('得0.5')).not.toBeNull();
    for (let i = 0; i < 2; i += 1) press('删一位');
    press('3');
    expect(screen.queryByText('得3')).not.toBeNull();
  });

  it('gives a shortcut in one press and has no point for whole numbers', () => {
    const onChange = jest.fn();
    render(<QuantityKeypad label="袋" value="" onChange={onChange} shortcuts={['10']} />);
    press('10');
    press('小数点');
    expect(onChange.mock.calls).toEqual([['10']]);
  });
});

it('Segmented says which part is chosen and which was pressed', () => {
  const onChange = jest.fn();
  const options = [
    { value: 'day', label: '今日' },
    { value: 'month', label: '本月' },
  ] as const;
  render(<Segmented label="范围" options={options} value="day" onChange={onChange} />);
  expect(screen.queryByRole('radio', { name: '今日', checked: true })).not.toBeNull();
  press('本月');
  expect(onChange).toHaveBeenCalledWith('month');
});

it('Field shows what to mend in place of the hint', () => {
  const onChange = jest.fn();
  const { rerender } = render(<Field label="电话" value="" onChange={onChange} hint="11 位" />);
  fireEvent.change(screen.getByLabelText('电话'), { target: { value: '1' } });
  expect(onChange).toHaveBeenCalledWith('1');
  rerender(<Field label="电话" value="1" onChange={onChange} hint="11 位" error="少了数字" />);
  expect(screen.queryByText('少了数字')).not.toBeNull();
  expect(screen.queryByText('11 位')).toBeNull();
});
