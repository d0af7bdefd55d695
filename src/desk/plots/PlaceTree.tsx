import { Badge, Group, Text, Tree, type TreeNodeData, useTree } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useSay } from '../language/useSay';
import { letterOf } from '../question/letters';
import type { Question } from '../question/useQuestion';
import { safeText } from '../text/safeText';
import { type Branch, containment } from './containment';

/** Places, bodies and offices: what lies in what, and which answer names it. */
export default function PlaceTree({ question }: { question: Question }) {
  const say = useSay();
  const { answers } = question;
  const letters = useMemo(() => {
    const named = new Map<string, string[]>();
    for (const [index, { value }] of answers.entries()) {
      if (value.__typename !== 'EntityValue') continue;
      named.set(value.entity.id, [...(named.get(value.entity.id) ?? []), letterOf(index)]);
    }
    return named;
  }, [answers]);
  const data = useMemo(() => {
    const nodes = (branches: readonly Branch[], above: string): TreeNodeData[] =>
      branches.map(({ id, name, children }) => ({
        value: `${above}/${id}`,
        label: safeText(name),
        nodeProps: { letters: letters.get(id) ?? [] },
        ...(children.length && { children: nodes(children, `${above}/${id}`) }),
      }));
    return nodes(
      containment(
        answers.flatMap(({ value }) => (value.__typename === 'EntityValue' ? [value.entity] : [])),
      ),
      '',
    );
  }, [answers, letters]);
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
            <Named name={node.label} letters={lettersOf(node)} />
          </div>
        )}
      />
      <Text component="figcaption" size="xs" c="dimmed">
        {say('plot.treeLegend')}
      </Text>
    </figure>
  );
}

const lettersOf = ({ nodeProps }: TreeNodeData): readonly string[] => nodeProps?.letters ?? [];

/** A place in the tree, with the answers that name it. */
function Named({ name, letters }: { name: ReactNode; letters: readonly string[] }) {
  const isAnswer = letters.length > 0;
  return (
    <Group gap="xs" py={4}>
      {letters.map((letter) => (
        <Badge key={letter} circle variant="light" color="indigo">
          {letter}
        </Badge>
      ))}
      <Text size="sm" fw={isAnswer ? 600 : 400} c={isAnswer ? undefined : 'dimmed'}>
        <bdi>{name}</bdi>
      </Text>
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
