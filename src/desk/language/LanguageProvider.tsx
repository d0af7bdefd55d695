import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import en from '../messages/en.json';
import hi from '../messages/hi.json';
import { firstLanguage, keepLanguage, LANGUAGES, type Language } from './languages';

const CATALOGUES: Readonly<Record<Language, Record<keyof typeof en, string>>> = { en, hi };

const Chosen = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'en',
  choose: () => {},
});

/** The language of the desk, and what changes it. */
export const useLanguage = () => useContext(Chosen);

/** Gives all below the messages, days and figures of the chosen language. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language) => {
    keepLanguage(next);
    setLanguage(next);
  };
  return (
    <Chosen value={{ language, choose }}>
      <IntlProvider
        locale={LANGUAGES[language].locale}
        messages={CATALOGUES[language]}
        defaultLocale="en-IN"
      >
        {children}
      </IntlProvider>
    </Chosen>
  );
}
