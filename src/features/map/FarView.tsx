import { useEffect, useState } from 'react';
import { CodeSlot } from '../../ui/CodeSlot.tsx';
import type { FarPicturesProps } from './FarPictures.tsx';
import styles from './FarView.module.css';
import { useFrame } from './useFrame.ts';
import { useVisibleNodes } from './useVisibleNodes.ts';

const loadPictures = async () => (await import('./FarPictures.tsx')).FarPictures;

/** What is painted while part of the map is off the stage, or too small to read; its code comes when that first is so. */
export function FarView(props: FarPicturesProps) {
  const [isWanted, setIsWanted] = useState(false);
  return isWanted ? (
    <div className={styles.slot}>
      <CodeSlot load={loadPictures} what="The small map" props={props} />
    </div>
  ) : (
    <Watch {...props} onWanted={() => setIsWanted(true)} />
  );
}

function Watch({
  model: { geometry },
  viewport,
  stage,
  onWanted,
}: FarPicturesProps & { readonly onWanted: () => void }) {
  const isPartOff = useFrame(viewport, stage, geometry) !== undefined;
  const { isFar } = useVisibleNodes(geometry, viewport, stage);
  useEffect(() => {
    if (isPartOff || isFar) onWanted();
  });
  return null;
}
