// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RichText } from '../../src/parts/richText/RichText.tsx';
import { RichTextPage } from '../../src/parts/richText/RichTextPage.tsx';
import { DEFAULT_CHOICES } from '../../src/store/choices.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

test('links lead on and keep the reader’s place; a page’s own filters win', () => {
  const store = tinyStore();
  store.getState().setChoices({ ...DEFAULT_CHOICES, place: 'tx', levels: ['senior'] });
  renderInApp(
    <RichText text="A [clerk](role:clerk), the [badge](credential:badge), [why](guide:why#pay), [first jobs](page:/?level=entry)." />,
    { store },
  );

  const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(addressOf('clerk')).toBe('/roles/clerk?level=senior&place=tx');
  expect(addressOf('badge')).toBe('/credentials/badge?level=senior&place=tx');
  expect(addressOf('why')).toBe('/guide/why?level=senior&place=tx#pay');
  expect(addressOf('first jobs')).toBe('/?level=entry&place=tx');
});

test('figures are those of the data; a missing one is said to be missing', async () => {
  const { container } = renderInApp(
    <p>
      <RichText text="Half earn more than {pay:29-2072}; up to {payRange:11-9111}. It takes {months:associate}. {shownRoles:level=entry} of {roles}." />
    </p>,
  );

  await screen.findByText(/Half earn/);
  await expect
    .poll(() => container.textContent)
    .toBe('Half earn more than $50; up to no figure published. It takes 1–2 years. 1 of 3.');
});

test('a count is that of the filter in the text, not of the reader’s', async () => {
  const store = tinyStore(tinyAtlas());
  store.getState().setChoices({ ...DEFAULT_CHOICES, levels: ['senior'], hasAdjacent: true });
  const { container } = renderInApp(<RichText text="{shownRoles:family=ops} jobs" />, { store });

  await expect.poll(() => container.textContent).toBe('2 jobs');
});

test('only the first use of a term on a page opens its definition', () => {
  const texts = ['An [EHR](term:ehr) is a record.', 'Two [EHRs](term:ehr), one [EHR](term:ehr).'];
  renderInApp(
    <RichTextPage texts={texts}>
      {texts.map((text) => (
        <p key={text}>
          <RichText text={text} />
        </p>
      ))}
    </RichTextPage>,
  );

  expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: /^EHR/ })]);
  expect(screen.getByText('Two EHRs, one EHR.')).toBeInTheDocument();
});

test('what can’t be read stays as words', () => {
  renderInApp(<RichText text="See [this](job:clerk) and {that}." />);

  expect(screen.getByText('See [this](job:clerk) and {that}.')).toBeInTheDocument();
});
