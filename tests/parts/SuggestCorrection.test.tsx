// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SourceNote } from '../../src/parts/SourceNote.tsx';
import { renderInApp, tinyStore } from '../fixtures/renderInApp.tsx';

test('a note on sources offers a correction that names the fact, to complete and copy', async () => {
  const user = userEvent.setup();
  const store = tinyStore();
  window.history.replaceState(null, '', '/roles/clerk?place=tx');
  store.getState().loadDetails();
  renderInApp(
    <SourceNote of="the pay" sources={['own']} year={2025} getValue={() => '$51,140'} />,
    { store },
  );
  await user.click(await screen.findByText('Sources of the pay:', { exact: false }));

  await user.click(screen.getByRole('button', { name: 'Suggest a correction of the pay' }));
  const field = await screen.findByRole('textbox', { name: /^Your correction/ });

  await waitFor(() => expect(field).toHaveFocus());
  const text = (field as HTMLTextAreaElement).value;
  expect(text).toMatch(/^Fact: the pay$/m);
  expect(text).toMatch(/^It says: \$51,140$/m);
  expect(text).toMatch(/^Year: 2025$/m);
  expect(text).toMatch(/^Sources: .*\(own\)$/m);
  expect(text).toMatch(new RegExp(`^Data: \\S+ of ${store.getState().map.asOf}$`, 'm'));
  // What the reader has chosen is their own.
  expect(text).toMatch(/^Address: http.*\/roles\/clerk$/m);
  expect(text).not.toContain('@');

  await user.type(field, 'It is more.');
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(`${text}It is more.`);
});
