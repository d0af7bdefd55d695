import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { EventLineFragment } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { KindIcon } from '../shell/KindIcon';
import { Loading } from '../shell/Loading';
import { safeText } from '../text/safeText';

const TimelinePlot = lazy(() => import('../plots/TimelinePlot'));

/** Events by their days: drawn, what is uncertain as long as it may last, and told beneath. */
export function EventTimeline({ events }: { events: readonly EventLineFragment[] }) {
  const say = useSay();
  if (events.length === 0) return <Text c="dimmed">{say('story.noEvents')}</Text>;
  return (
    <Stack gap="md">
      {events.some(({ earliest, latest }) => earliest || latest) && (
        <div className="plot-frame">
          <Suspense fallback={<Loading rows={3} />}>
            <TimelinePlot events={events} />
          </Suspense>
        </div>
      )}
      <Stack gap="sm" component="ol" className="plain">
        {events.map((event, at) => (
          <li key={event.id} className="source">
            <Event event={event} number={at + 1} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

function Event({ event, number }: { event: EventLineFragment; number: number }) {
  const say = useSay();
  const when = useWhen();
  return (
    <>
      <Group gap="xs" wrap="nowrap" align="baseline">
        <Badge circle variant="light" size="lg">
          {number}
        </Badge>
        <div className="breaks">
          <Text fw={600}>
            <bdi>{safeText(event.text)}</bdi>
          </Text>
          <Text size="xs" c="dimmed">
            {when(event)} · {say('articles.count', { count: event.articles.length })}
          </Text>
        </div>
      </Group>
      <Stack gap={4} component="ul" className="plain event-questions">
        {event.questions.map(({ id, kind, text, consensus }) => (
          <li key={id}>
            <Group gap="xs" wrap="nowrap">
              <KindIcon kind={kind} />
              <Anchor component={Link} href={`/questions/${id}`} size="sm" className="breaks">
                <bdi>{safeText(text)}</bdi>
              </Anchor>
              <Badge
                size="sm"
                variant="light"
                color={consensus === 'CONFLICTING' ? 'red' : 'gray'}
                tt="none"
                className="nowrap"
              >
                {say(`consensus.${consensus}`)}
              </Badge>
            </Group>
          </li>
        ))}
      </Stack>
    </>
  );
}

/** When an event was, as far as its accounts tell. */
function useWhen() {
  const say = useSay();
  const { day } = useDays();
  return ({ earliest, latest }: EventLineFragment): string => {
    if (earliest && latest)
      return earliest === latest
        ? day(earliest)
        : say('story.between', { from: day(earliest), to: day(latest) });
    if (earliest) return say('story.since', { day: day(earliest) });
    if (latest) return say('story.until', { day: day(latest) });
    return say('article.undated');
  };
}
