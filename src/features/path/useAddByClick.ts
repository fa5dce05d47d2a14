import { useEffect } from 'react';

/**
 * While it is on, a click on a card of the map (or Enter on it, which clicks)
 * calls `onAdd` in place of opening the role, and Escape calls `onLeave`. Heard
 * before the map hears it, so that the map need not know of paths. The second
 * click of a double click, and a key that is held down, count for nothing: they
 * would take back what the first did.
 */
export function useAddByClick(
  isOn: boolean,
  onAdd: (id: string) => void,
  onLeave: () => void,
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const click = (event: MouseEvent) => {
      const id = idAt(event);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (id === undefined || !isPlain) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.detail < 2) onAdd(id);
    };
    const press = (event: KeyboardEvent) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ') && idAt(event)) {
        event.preventDefault();
      }
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

function idAt({ target }: Event): string | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-role-id]') : null;
  return card?.dataset['roleId'];
}
