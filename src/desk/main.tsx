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
import { queueOrSoon } from './queue/firstQueue';
import { Shell } from './shell/Shell';
import { theme, variables } from './theme';

/** Milliseconds. An answer that is nearly there is worth them: its rows are then drawn with the frame around them, and not after it. */
const PATIENCE = 60;

const desk = (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    defaultColorScheme="auto"
    // To leave out those that the style sheet has already, they would all be made twice.
    deduplicateCssVariables={false}
    getStyleNonce={() => styleNonce}
  >
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <Notifications position="bottom-right" limit={3} />
        <Shell />
      </QueryClientProvider>
    </LanguageProvider>
  </MantineProvider>
);

const root = document.getElementById('desk');
if (root) void queueOrSoon(PATIENCE).then(() => createRoot(root).render(desk));
