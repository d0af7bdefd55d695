import { ErrorCode, MilaanError, quote } from '../errors.js';

export const fetchingOff = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.FETCHING_OFF,
    field,
    'This server gets no pages of the web (MILAAN_FETCHING=off). Copy the text of the article and send that.',
  );

export const innerPage = (field: string, host: string): MilaanError =>
  new MilaanError(
    ErrorCode.INNER_ADDRESS,
    field,
    `${quote(host)} is of this machine or of a private network, and no page is got from there. Name a page of the public web, or send the text itself.`,
  );

export const pageUnreachable = (field: string, url: string, why: string): MilaanError =>
  new MilaanError(
    ErrorCode.PAGE_UNREACHABLE,
    field,
    `${quote(url)} cannot be got: ${why}. Open it in a browser, and send the text itself.`,
  );

export const pageUnreadable = (field: string, url: string, why: string): MilaanError =>
  new MilaanError(
    ErrorCode.PAGE_UNREADABLE,
    field,
    `No article can be read from ${quote(url)}: ${why}. Open it in a browser, and send the text itself.`,
  );
