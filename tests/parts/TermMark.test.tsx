// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GuideParts } from '../../src/domain/guide/guideParts.ts';
import { TermMark } from '../../src/parts/TermMark.tsx';
import type { Loaders } from '../../src/store/appStore.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

const TERMS: GuideParts['terms'] = {
  terms: [
    { id: 'ceu', term: 'CEU', fullForm: 'Continuing education unit', definition: 'An hour.' },
    { id: 'audit', term: 'Audit', definition: 'A check.' },
  ],
};

beforeEach(() => {
  // jsdom's own style sheet hides every popover.
  vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(function (this: HTMLElement) {
    this.style.display = 'block';
  });
});
afterEach(() => vi.restoreAllMocks());

/** Two terms in a text, and whether the glossary was fetched. */
function show(load: () => Promise<GuideParts['terms']> = () => Promise.resolve(TERMS)) {
  const guidePart = vi.fn<typeof load>(load);
  const store = tinyStore(tinyAtlas(), { guidePart: guidePart as unknown as Loaders['guidePart'] });
  renderInApp(
    <p>
      20 <TermMark id="ceu">CEUs</TermMark> or an <TermMark id="audit">audit</TermMark>, and{' '}
      <button type="button">after</button>
    </p>,
    { store },
  );
  return guidePart;
}

const button = (name = 'CEUs') => screen.getByRole('button', { name: `${name} (definition)` });
const card = () => screen.queryByRole('note');
const opened = async () => {
  await waitFor(() => expect(card()).toHaveTextContent(/An hour|A check/));
  return card()!;
};

test('TermMark fetches the glossary when a definition is first wanted, and opens it on a press', async () => {
  const guidePart = show();
  expect(guidePart).not.toHaveBeenCalled();
  expect(card()).toBeNull();

  await userEvent.click(button());

  expect(await opened()).toHaveTextContent('CEU: Continuing education unit An hour.');
  expect(button()).toHaveAttribute('aria-expanded', 'true');
  expect(button()).toHaveAccessibleDescription(/An hour/);
  expect(screen.getByRole('link', { name: 'In the glossary' })).toHaveAttribute(
    'href',
    '/guide/glossary#ceu',
  );
  expect(guidePart).toHaveBeenCalledTimes(1);

  await userEvent.click(button());
  expect(card()).toBeNull();
});

test('TermMark opens with the keyboard’s focus, lets it go on into the card, and closes behind it', async () => {
  show();

  await userEvent.tab();
  expect(await opened()).toHaveTextContent('An hour.');
  expect(button()).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('link')).toHaveFocus();
  expect(card()).not.toBeNull();
  await userEvent.tab();

  expect(button('audit')).toHaveFocus();
  // jsdom does not tell that the focus came by the keyboard a second time.
  expect(screen.queryByText('An hour.')).toBeNull();
});

test.each(['{Enter}', ' '])(
  'TermMark keeps its card open on "%s", and closes it on a second',
  async (key) => {
    show();
    await userEvent.tab();
    await opened();

    await userEvent.keyboard(key);
    expect(card()).not.toBeNull();
    await userEvent.keyboard(key);

    expect(card()).toBeNull();
    expect(button()).toHaveFocus();
  },
);

test('TermMark closes on Escape, which reaches nothing else, and keeps the focus', async () => {
  show();
  const heard = vi.fn<() => void>();
  document.body.addEventListener('keydown', heard);
  await userEvent.tab();
  await opened();
  heard.mockClear();

  await userEvent.keyboard('{Escape}');

  expect(card()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  expect(button()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledTimes(1);
  document.body.removeEventListener('keydown', heard);
});

test('TermMark opens under a resting mouse and closes after it, unless it was pressed', async () => {
  show();

  await userEvent.hover(button());
  await opened();
  await userEvent.unhover(button());
  await waitFor(() => expect(card()).toBeNull());

  await userEvent.click(button());
  await opened();
  await userEvent.unhover(button());
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(card()).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'after' }));
  expect(card()).toBeNull();
});

test('TermMark does not open under a finger that only passes', async () => {
  const guidePart = show();

  fireEvent.pointerEnter(button(), { pointerType: 'touch' });
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));

  expect(card()).toBeNull();
  expect(guidePart).not.toHaveBeenCalled();
});

test('TermMark says why a definition does not come, and asks again when it is opened again', async () => {
  let isBroken = true;
  show(() =>
    isBroken ? Promise.reject(new Error('the connection failed')) : Promise.resolve(TERMS),
  );

  await userEvent.click(button());
  await waitFor(() =>
    expect(card()).toHaveTextContent('The definition could not be loaded: the connection failed.'),
  );
  isBroken = false;
  await userEvent.keyboard('{Escape}');
  await userEvent.click(button());

  expect(await opened()).toHaveTextContent('An hour.');
});

test('TermMark is plain words where the glossary lacks the term', async () => {
  const store = tinyStore(tinyAtlas(), {
    guidePart: (() => Promise.resolve({ terms: [] })) as unknown as Loaders['guidePart'],
  });
  renderInApp(
    <p>
      20 <TermMark id="ceu">CEUs</TermMark>
    </p>,
    { store },
  );

  act(() => store.getState().loadGuidePart('terms'));

  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  expect(screen.getByText('20 CEUs')).toBeInTheDocument();
});
