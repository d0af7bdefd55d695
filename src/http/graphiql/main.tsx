import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { send } from './send';
import { tabs } from './tabs';
import './style.css';

const root = document.getElementById('graphiql');
if (root) {
  // Headers may hold the administrator's token: they are forgotten with the page.
  createRoot(root).render(
    <GraphiQL fetcher={send} defaultTabs={tabs} shouldPersistHeaders={false} />,
  );
}
