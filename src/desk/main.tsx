import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries';
import './fonts.css';
import './desk.css';
import { LanguageProvider } from './language/LanguageProvider';
import { styleNonce } from './nonce';
import { Shell } from './shell/Shell';
import { theme, variables } from './theme';

const root = document.getElementById('desk');
if (root) {
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-right" limit={3} />
          <Shell />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>,
  );
}
