// A small script of its own, before the page's: the server answers while the browser is still busy with the rest.
import { beginQueue } from './queue/firstQueue';

beginQueue();
