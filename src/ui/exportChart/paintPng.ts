import type { Picture } from './buildPicture.ts';

/** Points of the PNG for each px of the page, so that it stays sharp on paper and on fine screens. */
const SCALE = 2;

/** The picture as a PNG. Rejects with a sentence when the browser can't paint it. */
export async function paintPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  const isDrawn = await image.decode().then(
    () => true,
    () => false,
  );
  if (isDrawn) pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const content = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!isDrawn || pen === null || content === null) {
    throw new Error('This browser could not paint the chart. Saving it as SVG may work.');
  }
  return content;
}
