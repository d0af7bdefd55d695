import { Chip, Group } from '@mantine/core';
import { useSay } from '../language/useSay';
import { VALUE_KINDS, type ValueKind } from './kinds';

interface KindLegendProps {
  readonly claims: readonly { readonly value: { readonly __typename: ValueKind } }[];
  readonly shown: readonly ValueKind[];
  readonly onChange: (shown: readonly ValueKind[]) => void;
}

/** Which colour stands for what, and which of them are shown. */
export function KindLegend({ claims, shown, onChange }: KindLegendProps) {
  const say = useSay();
  const there = VALUE_KINDS.filter((kind) => claims.some(({ value }) => value.__typename === kind));
  return (
    <Chip.Group
      multiple
      value={[...shown]}
      onChange={(kinds) => onChange(VALUE_KINDS.filter((kind) => kinds.includes(kind)))}
    >
      <Group gap="xs" mb="sm" role="group" aria-label={say('article.kinds')}>
        {there.map((kind) => (
          <Chip key={kind} value={kind} size="xs" variant="outline" color="gray">
            <span className="swatch" data-kind={kind} aria-hidden />
            {say(`value.${kind}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
