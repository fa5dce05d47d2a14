import { expect, test } from 'vitest';
import { parseColor } from '../../../src/ui/exportChart/parseColor.ts';

test.each([
  ['rgb(15, 92, 138)', { hex: '#0f5c8a', alpha: 1 }],
  ['rgba(15, 92, 138, 0.25)', { hex: '#0f5c8a', alpha: 0.25 }],
  ['rgb(15 92 138 / 0.25)', { hex: '#0f5c8a', alpha: 0.25 }],
  // What color-mix(in srgb, ...) computes to; channels may lie outside.
  ['color(srgb 0.5 1.02 -0.1)', { hex: '#80ff00', alpha: 1 }],
  ['color(srgb 0 0 1 / 0.3)', { hex: '#0000ff', alpha: 0.3 }],
])('parseColor reads %s', (text, color) => {
  expect(parseColor(text)).toEqual(color);
});

test.each(['none', '', 'url("#stripes")', 'oklab(0.5 0.1 0.1)', 'color(display-p3 1 0 0)'])(
  'parseColor leaves “%s” to those who know it',
  (text) => {
    expect(parseColor(text)).toBeUndefined();
  },
);
