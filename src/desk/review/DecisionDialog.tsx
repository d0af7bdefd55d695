import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RequestFailed } from '../../client/createClient';
import { useSay } from '../language/useSay';
import { Dialog } from '../shell/Dialog';
import { Failure } from '../shell/Failure';
import { useViewer } from '../shell/useViewer';
import { safeText } from '../text/safeText';
import { Clash } from './Clash';
import { type Action, type Draft, decide, isComplete } from './decide';
import { drafts } from './drafts';
import { useDecided } from './useDecided';
import type { Pending } from './useDecisions';
import { historyOptions } from './useHistory';

const isClash = (error: unknown): boolean =>
  error instanceof RequestFailed && error.code === 'VERSION_CONFLICT';

/** Asks for what a decision needs. What was typed stays until it has been taken. */
export default function DecisionDialog({
  pending,
  close,
}: {
  pending: Pending;
  close: () => void;
}) {
  const say = useSay();
  const decided = useDecided();
  const queries = useQueryClient();
  const { action, target } = pending;
  const [draft, setDraft] = useState(() => drafts.of(action, target.id));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    drafts.keep(action, target.id, next);
  };
  const sending = useMutation({
    mutationFn: (version: number) => decide(action, { ...target, version }, draft),
    onSuccess: (payload) => {
      drafts.forget(action, target.id);
      decided(action, target, payload);
      close();
    },
    // The page beneath shows what stands now: whoever closes this and begins anew decides on that.
    onError: (failure) => {
      if (isClash(failure)) void queries.invalidateQueries();
    },
  });
  const error = sending.error ?? (sending.isIdle ? pending.error : null);
  const clash = isClash(error);
  const present = useQuery({ ...historyOptions(target.id, 'en'), enabled: clash, staleTime: 0 });
  const version = (clash ? present.data?.version : undefined) ?? target.version;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(action, draft) && !sending.isPending) sending.mutate(version);
  };
  return (
    <Dialog close={close} size="lg" title={say(`action.${action}`)}>
      <form onSubmit={send}>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            <bdi>{safeText(target.question.text)}</bdi>
          </Text>
          {clash ? <Clash conflict={target.id} /> : error != null && <Failure error={error} />}
          <Fields action={action} pending={pending} draft={draft} change={change} />
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {say('action.cancel')}
            </Button>
            <Button
              type="submit"
              loading={sending.isPending || (clash && present.isFetching)}
              disabled={!isComplete(action, draft)}
            >
              {say(clash ? 'review.anyway' : `action.${action}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly action: Action;
  readonly pending: Pending;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** The fields that the action has a use for. */
function Fields({ action, pending, draft, change }: FieldsProps) {
  const say = useSay();
  const viewer = useViewer();
  return (
    <>
      {action === 'resolve' && (
        <>
          <Radio.Group
            label={say('review.answer')}
            value={draft.answerId}
            onChange={(answerId) => change({ answerId })}
          >
            <Stack gap="xs" mt="xs">
              {pending.target.question.answers.map(({ id, value }, at) => (
                <Radio
                  key={id}
                  value={id}
                  data-autofocus={at === 0 || undefined}
                  label={<bdi>{safeText(value.text)}</bdi>}
                />
              ))}
              <Radio value="" label={say('review.otherAnswer')} />
            </Stack>
          </Radio.Group>
          {draft.answerId === '' && (
            <>
              <TextInput
                label={say('review.value')}
                description={say('review.valueHint')}
                value={draft.value}
                onChange={(event) => change({ value: event.currentTarget.value })}
              />
              <TextInput
                label={say('review.reference')}
                type="url"
                placeholder="https://"
                value={draft.reference}
                onChange={(event) => change({ reference: event.currentTarget.value })}
              />
            </>
          )}
        </>
      )}
      {action === 'assign' && (
        <TextInput
          label={say('review.assignee')}
          description={say('review.assigneeHint')}
          data-autofocus
          value={draft.assignee}
          onChange={(event) => change({ assignee: event.currentTarget.value })}
          rightSectionWidth={110}
          rightSection={
            viewer && (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => change({ assignee: viewer.name })}
              >
                {say('review.me')}
              </Button>
            )
          }
        />
      )}
      <Textarea
        label={say(action === 'comment' ? 'review.comment' : 'review.reason')}
        required={action === 'dismiss' || action === 'comment'}
        withAsterisk={action === 'dismiss' || action === 'comment'}
        data-autofocus={action !== 'resolve' && action !== 'assign' ? true : undefined}
        autosize
        minRows={3}
        maxRows={12}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
    </>
  );
}
