import { useEffect } from 'react';

/**
 * While it is on, a click on a card of the map (or Enter on it, which clicks)
 * calls `onAdd` in place of opening the role, and Escape calls `onLeave`. Heard
 * before the map hears it, so that the map need not know of paths.
 */
export function useAddByClick(
  isOn: boolean,
  onAdd: (id: string) => void,
  onLeave: () => void,
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const click = (event: MouseEvent) => {
      const { target } = event;
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-role-id]') : null;
      const id = card?.dataset['roleId'];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (id === undefined || !isPlain) return;
      event.preventDefault();
      event.stopPropagation();
      onAdd(id);
    };
    const press = (event: KeyboardEvent) => {
      const isTaken = document.querySelector('dialog[open], :popover-open') !== null;
      if (event.key !== 'Escape' || isTaken) return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    };
    document.addEventListener('click', click, true);
    document.addEventListener('keydown', press, true);
    return () => {
      document.removeEventListener('click', click, true);
      document.removeEventListener('keydown', press, true);
    };
  }, [isOn, onAdd, onLeave]);
}
