import { saveFile } from './saveFile.ts';

/** Hands a text to the browser as a download. */
export function saveTextFile(name: string, mediaType: string, text: string): void {
  saveFile(name, new Blob([text], { type: mediaType }));
}
