// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const onChange = vi.fn<(value: number | undefined) => void>();

function Months({ start }: { readonly start?: number }) {
  const [value, setValue] = useState(start);
  const change = (next: number | undefined) => {
    onChange(next);
    setValue(next);
  };
  return (
    <>
      <NumberField label="Months" min={0} max={600} value={value} onChange={change} />
      <button type="button" onClick={() => setValue(7)}>
        Undo
      </button>
    </>
  );
}

function pause() {
  act(() => {
    vi.advanceTimersByTime(1000);
  });
}

function show(start?: number) {
  onChange.mockClear();
  const { unmount } = render(<Months {...(start === undefined ? {} : { start })} />);
  const input = screen.getByRole('textbox', { name: 'Months' });
  return {
    input,
    unmount,
    type: (value: string) => fireEvent.change(input, { target: { value } }),
  };
}

test('keys in quick succession are one change, made after a pause', () => {
  const { type } = show();
  type('1');
  type('12');
  expect(onChange).not.toHaveBeenCalled();

  pause();
  expect(onChange.mock.calls).toEqual([[12]]);
});

test('leaving makes the change at once, and so does taking the field away', () => {
  const { input, type, unmount } = show();
  type('12');
  fireEvent.blur(input);
  expect(onChange).toHaveBeenLastCalledWith(12);

  type('24');
  unmount();
  expect(onChange).toHaveBeenLastCalledWith(24);
});

test('what is typed stays as it is until the reader leaves, then it is written as the number', () => {
  const { input, type } = show();
  type('1,00');
  pause();
  expect(input).toHaveValue('1,00');

  fireEvent.blur(input);
  expect(input).toHaveValue('100');
});

test('a change from elsewhere replaces what stands in the field, a wrong text too', () => {
  const { input, type } = show(5);
  type('many');
  fireEvent.blur(input);
  expect(input).toBeInvalid();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(input).toHaveValue('7');
  expect(input).toBeValid();
  expect(onChange).not.toHaveBeenCalled();
});
