import { createClient } from '../../client/createClient';

/** The client of the server that served the page: the session's cookie travels by itself. */
export const { request: ask } = createClient('/graphql');
