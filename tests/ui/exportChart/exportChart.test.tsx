// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveChartSvg } from '../../../src/ui/exportChart/exportChart.ts';

/*
 * jsdom has neither layout nor the styles of SVG: what a saved chart looks like
 * is for tests/browser/export.spec.ts. Here is what it holds.
 */

const WORDS = {
  title: 'Pay & <place>',
  source: 'BLS OEWS, May 2025.',
  fileName: 'pay: coder',
};

let saved: { readonly name: string; readonly content: Blob } | undefined;

beforeEach(() => {
  saved = undefined;
  document.documentElement.style.fontSize = '16px';
  let content: Blob | undefined;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:saved';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved = { name: this.download, content: content! };
  });
});
afterEach(() => void vi.restoreAllMocks());

function Chart() {
  return (
    <svg role="img" aria-label="From $1 to $2." data-kind="pay">
      <g className="bars" tabIndex={0} onClick={() => undefined}>
        <rect x="10%" y="1em" width="50%" height={20} data-place="tx" aria-hidden />
      </g>
      <g data-export="no">
        <text>Only on the page</text>
      </g>
      <g style={{ display: 'none' }}>
        <text>Hidden</text>
      </g>
      <a href="/roles/coder">
        <text>
          Texas, {'“'}
          {1 + 1} of 3{'”'}
        </text>
      </a>
      <use href="https://example.org/icons.svg#star" />
      <foreignObject>
        <button type="button">Press</button>
      </foreignObject>
    </svg>
  );
}

async function save(size: { readonly width: number; readonly height: number }) {
  const { container } = render(<Chart />);
  const svg = container.querySelector('svg')!;
  svg.getBoundingClientRect = () => new DOMRect(0, 0, size.width, size.height);
  await saveChartSvg(svg, WORDS);
  const text = await saved!.content.text();
  return { text, file: new DOMParser().parseFromString(text, 'image/svg+xml') };
}

test('saveChartSvg keeps the drawing with its words, and nothing that only serves the page', async () => {
  const { text, file } = await save({ width: 400, height: 200 });

  expect(saved!.name).toBe('pay-coder.svg');
  expect(file.querySelector('title')!.textContent).toBe('Pay & <place>');
  expect(file.querySelector('desc')!.textContent).toBe('From $1 to $2.');
  expect([...file.querySelectorAll('text')].map((element) => element.textContent)).toEqual([
    'Pay & <place>',
    'BLS OEWS, May 2025.',
    'Texas, “2 of 3”',
  ]);
  expect(text).not.toMatch(
    / (?:class|tabindex|aria-\w+|data-\w+|href|onclick)=|example|foreignObject/,
  );
  const bar = file.querySelector('g > rect')!;
  expect(bar.getAttribute('x')).toBe('40');
  expect(bar.getAttribute('width')).toBe('200');
});

test('saveChartSvg says so when the chart is not shown', async () => {
  await expect(save({ width: 0, height: 0 })).rejects.toThrow(
    'The chart is not shown at the moment, so there is nothing to save.',
  );
  expect(saved).toBeUndefined();
});
