import { Button, Group } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useSay } from '../language/useSay';
import { useKeys } from '../shell/useKeys';
import { news } from './news';

/** How many conflicts have come meanwhile: they are shown when they are asked for. */
export function NewConflicts() {
  const say = useSay();
  const client = useQueryClient();
  const count = useSyncExternalStore(news.listen, news.count);
  const show = () => {
    news.clear();
    void client.resetQueries({ queryKey: ['queue'] });
    void client.invalidateQueries({ queryKey: ['queue-counts'] });
    window.scrollTo(0, 0);
  };
  useKeys({ n: count > 0 ? show : undefined });
  return (
    <Group justify="center" role="status" className="news">
      {count > 0 && (
        <Button
          size="compact-sm"
          radius="xl"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={show}
        >
          {say('queue.new', { count })}
        </Button>
      )}
    </Group>
  );
}
