import { Badge, Group, Text, Tree, type TreeNodeData, useTree } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useSay } from '../language/useSay';
import { letterOf } from '../question/letters';
import type { Question } from '../question/useQuestion';
import { safeText } from '../text/safeText';
import { type Branch, containment } from './containment';

/** Places, bodies and offices: what lies in what, and which answer of which sources names it. */
export default function PlaceTree({ question }: { question: Question }) {
  const say = useSay();
  const { answers } = question;
  const tellers = useMemo(() => {
    const named = new Map<string, Teller[]>();
    for (const [index, { value, claims }] of answers.entries()) {
      if (value.__typename !== 'EntityValue') continue;
      const outlets = new Set(
        claims.map(({ article }) => article?.outlet?.name ?? say('outlet.unknown')),
      );
      const teller = { letter: letterOf(index), outlets: [...outlets] };
      named.set(value.entity.id, [...(named.get(value.entity.id) ?? []), teller]);
    }
    return named;
  }, [answers, say]);
  const data = useMemo(() => {
    const nodes = (branches: readonly Branch[], above: string): TreeNodeData[] =>
      branches.map(({ id, name, children }) => ({
        value: `${above}/${id}`,
        label: safeText(name),
        nodeProps: { tellers: tellers.get(id) ?? [] },
        ...(children.length && { children: nodes(children, `${above}/${id}`) }),
      }));
    return nodes(
      containment(
        answers.flatMap(({ value }) => (value.__typename === 'EntityValue' ? [value.entity] : [])),
      ),
      '',
    );
  }, [answers, tellers]);
  const tree = useTree({ initialExpandedState: expandedIn(data) });
  return (
    <figure>
      <Tree
        data={data}
        tree={tree}
        aria-label={say('plot.tree')}
        expandOnClick={false}
        renderNode={({ node, elementProps }) => (
          <div {...elementProps}>
            <Named name={node.label} tellers={tellersOf(node)} />
          </div>
        )}
      />
      <Text component="figcaption" size="xs" c="dimmed">
        {say('plot.treeLegend')}
      </Text>
    </figure>
  );
}

/** An answer that names a place, and the sources that give it. */
interface Teller {
  readonly letter: string;
  readonly outlets: readonly string[];
}

const tellersOf = ({ nodeProps }: TreeNodeData): readonly Teller[] => nodeProps?.tellers ?? [];

/** A place in the tree, with the answers that name it and their sources. */
function Named({ name, tellers }: { name: ReactNode; tellers: readonly Teller[] }) {
  const isAnswer = tellers.length > 0;
  return (
    <Group gap="xs" py={4}>
      {tellers.map(({ letter }) => (
        <Badge key={letter} circle variant="light" color="indigo">
          {letter}
        </Badge>
      ))}
      <Text size="sm" fw={isAnswer ? 600 : 400} c={isAnswer ? undefined : 'dimmed'}>
        <bdi>{name}</bdi>
      </Text>
      {isAnswer && (
        <Text size="xs" c="dimmed" className="breaks">
          <bdi>{safeText(tellers.flatMap(({ outlets }) => outlets).join(', '))}</bdi>
        </Text>
      )}
    </Group>
  );
}

function expandedIn(data: readonly TreeNodeData[]): Record<string, boolean> {
  return Object.assign(
    {},
    ...data.map(({ value, children }) => ({
      [value]: true,
      ...(children && expandedIn(children)),
    })),
  );
}
