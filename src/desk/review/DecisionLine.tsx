import { Anchor, Text } from '@mantine/core';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import type { Past } from './useHistory';

/** One decision or comment: who, what, when and why. */
export function DecisionLine({ decision }: { decision: Past }) {
  const say = useSay();
  const { moment } = useDays();
  const { action, by, createdAt, reason, value, resolution, assignee, undo } = decision;
  const answer = resolution?.value?.text ?? resolution?.text ?? value?.text;
  return (
    <div className="breaks">
      <Text size="sm" td={undo ? 'line-through' : undefined}>
        {say(`past.${action}`, { who: safeText(by.name) })}
        {answer && (
          <>
            {': '}
            <bdi>{safeText(answer)}</bdi>
          </>
        )}
        {action === 'ASSIGN' && `: ${assignee ? safeText(assignee) : say('review.nobody')}`}
      </Text>
      {reason && (
        <Text size="sm" className="said" dir="auto">
          {safeText(reason)}
        </Text>
      )}
      {resolution?.reference && (
        <Anchor href={resolution.reference} size="xs" rel="noreferrer noopener" target="_blank">
          {safeText(resolution.reference)}
        </Anchor>
      )}
      <Text size="xs" c="dimmed">
        {moment(createdAt)}
        {undo &&
          ` · ${say('review.undoneBy', { who: safeText(undo.by.name), moment: moment(undo.createdAt) })}`}
      </Text>
    </div>
  );
}
