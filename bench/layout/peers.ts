import { Graph, layout as layOutDagre } from '@dagrejs/dagre';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Sizes } from '../../src/layout/geometry.ts';
import type { LayoutEdge, LayoutNode } from '../../src/layout/gridLayout.ts';
import type { Drawing } from './drawing.ts';

/** One way to have a peer lay out a map. */
export interface PeerSetting {
  readonly name: string;
  readonly layOut: (
    nodes: readonly LayoutNode[],
    edges: readonly LayoutEdge[],
    sizes: Sizes,
  ) => Drawing | Promise<Drawing>;
}

/** Dagre with each of its rankers, and with its greedy breaking of cycles. */
export const DAGRE: readonly PeerSetting[] = [
  dagreSetting('network simplex', { ranker: 'network-simplex' }),
  dagreSetting('tight tree', { ranker: 'tight-tree' }),
  dagreSetting('longest path', { ranker: 'longest-path' }),
  dagreSetting('network simplex, greedy cycles', {
    ranker: 'network-simplex',
    acyclicer: 'greedy',
  }),
];

/** ELK layered as it comes, thorough, and with other ways to give layers and places. */
export const ELK_LAYERED: readonly PeerSetting[] = [
  elkSetting('default', {}),
  elkSetting('thorough', { 'elk.layered.thoroughness': '50' }),
  elkSetting('short lines', { 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' }),
  elkSetting('longest path', { 'elk.layered.layering.strategy': 'LONGEST_PATH' }),
];

/** The nearest that ELK comes to fixed columns: each career level a partition, of as many layers as it takes. */
export const ELK_PARTITIONS: readonly PeerSetting[] = [
  elkSetting('partitions', { 'elk.partitioning.activate': 'true' }),
];

function dagreSetting(
  name: string,
  setting: { readonly ranker: string; readonly acyclicer?: string },
): PeerSetting {
  return {
    name,
    layOut: (nodes, edges, sizes) => {
      const graph = new Graph({ multigraph: false });
      graph.setGraph({
        rankdir: 'LR',
        nodesep: sizes.rowGap,
        ranksep: sizes.gutter,
        edgesep: 2,
        ...setting,
      });
      graph.setDefaultEdgeLabel(() => ({}));
      for (const { id } of nodes) {
        graph.setNode(id, { width: sizes.cardWidth, height: sizes.cardHeight });
      }
      for (const { from, to } of edges) graph.setEdge(from, to);
      layOutDagre(graph);
      return new Map(
        nodes.map(({ id }) => {
          const { x, y } = graph.node(id) as { readonly x: number; readonly y: number };
          return [id, { x, y }];
        }),
      );
    },
  };
}

function elkSetting(name: string, setting: Readonly<Record<string, string>>): PeerSetting {
  const elk = new ELK();
  return {
    name,
    layOut: async (nodes, edges, { cardWidth, cardHeight, gutter, rowGap }) => {
      const result = await elk.layout({
        id: 'map',
        layoutOptions: {
          'elk.algorithm': 'layered',
          'elk.direction': 'RIGHT',
          'elk.spacing.nodeNode': String(rowGap),
          'elk.layered.spacing.nodeNodeBetweenLayers': String(gutter),
          'elk.spacing.edgeNode': '2',
          'elk.spacing.edgeEdge': '2',
          'elk.layered.spacing.edgeNodeBetweenLayers': '2',
          'elk.layered.spacing.edgeEdgeBetweenLayers': '2',
          'elk.edgeRouting': 'POLYLINE',
          ...setting,
        },
        children: nodes.map(({ id, column }) => ({
          id,
          width: cardWidth,
          height: cardHeight,
          layoutOptions: { 'elk.partitioning.partition': String(column) },
        })),
        edges: edges.map(({ from, to }, index) => ({
          id: `e${index}`,
          sources: [from],
          targets: [to],
        })),
      });
      return new Map(
        (result.children ?? []).map(({ id, x, y }) => [
          id,
          { x: x! + cardWidth / 2, y: y! + cardHeight / 2 },
        ]),
      );
    },
  };
}
