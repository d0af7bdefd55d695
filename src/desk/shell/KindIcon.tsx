import { Tooltip } from '@mantine/core';
import {
  IconArrowsSort,
  IconBuilding,
  IconCalendar,
  IconHash,
  IconHourglass,
  IconId,
  IconMapPin,
  IconQuestionMark,
  IconRuler2,
  IconUser,
} from '@tabler/icons-react';
import type { QuestionKind } from '../generated/graphql';
import { useSay } from '../language/useSay';

const ICONS: Readonly<Record<QuestionKind, typeof IconUser>> = {
  DATE: IconCalendar,
  ORDER: IconArrowsSort,
  DURATION: IconHourglass,
  QUANTITY: IconRuler2,
  ORDINAL: IconHash,
  PLACE: IconMapPin,
  PERSON: IconUser,
  ORGANISATION: IconBuilding,
  ROLE: IconId,
  OCCURRENCE: IconQuestionMark,
};

/** What kind of thing is asked for, for long lists: its name is told to screen readers, and by the browser itself. */
export function KindSign({ kind }: { kind: QuestionKind }) {
  const say = useSay();
  const Icon = ICONS[kind];
  const name = say(`kind.${kind}`);
  return (
    <span className="kind-sign" title={name}>
      <Icon size={18} role="img" aria-label={name} className="kind" />
    </span>
  );
}

/** What kind of thing is asked for. */
export function KindIcon({ kind }: { kind: QuestionKind }) {
  const say = useSay();
  const Icon = ICONS[kind];
  const name = say(`kind.${kind}`);
  return (
    <Tooltip label={name} openDelay={400}>
      <Icon size={18} role="img" aria-label={name} className="kind" />
    </Tooltip>
  );
}
