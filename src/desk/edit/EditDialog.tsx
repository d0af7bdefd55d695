import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RequestFailed } from '../../client/createClient';
import { reasonOf } from '../api/reasonOf';
import type { ArticleShown } from '../article/useArticle';
import { articleOptions } from '../article/useArticle';
import type { DecidedFragment, Modality, QuestionKind } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Dialog } from '../shell/Dialog';
import { Failure } from '../shell/Failure';
import { safeText } from '../text/safeText';
import { type Edit, type EditDraft, editDrafts, findAgain, isWhole, sendEdit } from './edits';
import { QuestionPicker } from './QuestionPicker';
import { ValueField } from './ValueField';
import { WordsRead } from './WordsRead';

const MODALITIES = [
  'HAPPENED',
  'ONGOING',
  'PLANNED',
  'POSSIBLE',
  'CANCELLED',
  'DENIED',
] as const satisfies Modality[];

const CLASHES = ['VERSION_CONFLICT', 'QUOTE_MISMATCH', 'CLAIM_SUPERSEDED'];

interface EditDialogProps {
  readonly article: ArticleShown;
  readonly edit: Edit;
  readonly close: () => void;
  /** Takes up what came of it: until it ends, the dialog stays. */
  readonly done: (payload: DecidedFragment) => Promise<void>;
}

/** Asks what words say that were not read, or read wrongly. What was typed stays until it has been taken. */
export default function EditDialog({ article: seen, edit: begun, close, done }: EditDialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  // A clash brings the article and the claim as they stand now.
  const [article, setArticle] = useState(seen);
  const [edit, setEdit] = useState(begun);
  const [draft, setDraft] = useState(() => editDrafts.of(seen.id, begun));
  const [kind, setKind] = useState<QuestionKind | null>(() => kindOf(seen, begun, draft));
  const change = (part: Partial<EditDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    editDrafts.keep(seen.id, begun, next);
  };
  const sending = useMutation({
    mutationFn: () => sendEdit(edit, article, draft),
    onSuccess: async (payload) => {
      await done(payload);
      editDrafts.forget(seen.id, begun);
      close();
    },
    onError: async (error) => {
      if (!isClash(error)) return;
      const now = await queries.fetchQuery({ ...articleOptions(seen.id, language), staleTime: 0 });
      const again = now && standsNow(now, edit);
      if (!again) return;
      setArticle(now);
      setEdit(again);
    },
  });
  const { error } = sending;
  const field = error instanceof RequestFailed ? error.field : undefined;
  const at = (name: string) =>
    field === `input.${name}` && error ? reasonOf(error, say) : undefined;
  const isAtField = ['value', 'questionId', 'reason'].some((name) => at(name) !== undefined);
  const clash = isClash(error);
  const exact = edit.deed === 'add' ? edit.exact : edit.claim.evidence.exact;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole(edit, draft) && !sending.isPending) sending.mutate();
  };
  return (
    <Dialog close={close} size="lg" title={say(`edit.${edit.deed}`)}>
      <form onSubmit={send}>
        <Stack gap="md">
          <Text component="blockquote" className="quote" lang={article.language} dir="auto">
            <mark>{safeText(exact)}</mark>
          </Text>
          {clash && (
            <Alert color="orange" role="alert" title={say('review.clash')}>
              {say('edit.clashHint')} {error && reasonOf(error, say)}
            </Alert>
          )}
          {error && !clash && !isAtField && <Failure error={error} />}
          {edit.deed !== 'reject' && (
            <WordsRead exact={exact} article={article} onTake={(value) => change({ value })} />
          )}
          {edit.deed === 'add' && (
            <QuestionPicker
              articleId={article.id}
              value={draft.questionId}
              error={at('questionId')}
              onChange={(question) => {
                setKind(question?.kind ?? null);
                change({ questionId: question?.id ?? null });
              }}
            />
          )}
          {edit.deed === 'correct' && (
            <Text size="sm" c="dimmed">
              {edit.claim.question && <bdi>{safeText(edit.claim.question.text)} · </bdi>}
              {say('edit.readAs', { value: safeText(edit.claim.valueAsRead.text) })}
            </Text>
          )}
          {edit.deed !== 'reject' && (
            <ValueField
              kind={kind}
              value={draft.value}
              error={at('value')}
              onChange={(value) => change({ value })}
            />
          )}
          {edit.deed === 'add' && (
            <NativeSelect
              label={say('edit.modality')}
              value={draft.modality}
              onChange={(event) => change({ modality: event.currentTarget.value as Modality })}
              data={MODALITIES.map((value) => ({ value, label: say(`modality.${value}`) }))}
            />
          )}
          <Textarea
            label={say('review.reason')}
            withAsterisk={edit.deed === 'reject'}
            data-autofocus={edit.deed === 'reject' || undefined}
            autosize
            minRows={2}
            maxRows={8}
            value={draft.reason}
            error={at('reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                event.currentTarget.form?.requestSubmit();
            }}
          />
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {say('action.cancel')}
            </Button>
            <Button type="submit" loading={sending.isPending} disabled={!isWhole(edit, draft)}>
              {say(clash ? 'review.anyway' : `edit.${edit.deed}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

const isClash = (error: unknown): boolean =>
  error instanceof RequestFailed && CLASHES.includes(error.code ?? '');

/** What the words of an edit ask for: the claim's own question, or one that was picked before. */
function kindOf(article: ArticleShown, edit: Edit, { questionId }: EditDraft): QuestionKind | null {
  if (edit.deed !== 'add') return edit.claim.question?.kind ?? null;
  const told = article.claims.find(({ question }) => question?.id === questionId);
  return told?.question?.kind ?? null;
}

/** The same edit on the article as it stands now; null where its words or its claim are gone. */
function standsNow(article: ArticleShown, edit: Edit): Edit | null {
  if (edit.deed === 'add') {
    const words = findAgain(article.text, edit.exact, edit.words);
    return words && { ...edit, words };
  }
  const { id, evidence } = edit.claim;
  const claim =
    article.claims.find((one) => one.id === id) ??
    article.claims.find(
      (one) =>
        one.evidence.exact === evidence.exact && one.question?.id === edit.claim.question?.id,
    );
  return claim ? { ...edit, claim } : null;
}
