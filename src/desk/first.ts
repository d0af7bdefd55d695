// A small script of its own, before the page's: the server answers while the browser is still busy with the rest.
import { firstLanguage, LANGUAGES } from './language/languages';
import { beginQueue } from './queue/firstQueue';

beginQueue();
// Browsers look through all their locales when figures are first written: there is time for it while scripts are on their way.
new Intl.NumberFormat(LANGUAGES[firstLanguage()].locale).format(0);
