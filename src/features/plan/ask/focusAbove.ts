/**
 * For a control that goes away when it is used: the focus goes to the name of
 * the part of the form it is in.
 */
export function focusAbove(control: HTMLElement): void {
  const name =
    control.closest('details')?.querySelector('summary') ??
    control.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]');
  name?.focus({ preventScroll: true });
}
