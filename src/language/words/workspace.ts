import type { Text } from '../text.ts';

export { undo } from './session.ts';
export { saveAsFile } from './states.ts';

export const pasted: Text = {
  en: 'Pasted table',
  sv: 'Inklistrad tabell',
  it: 'Tabella incollata',
  da: 'Indsat tabel',
};

export const copyOf: Text = {
  en: 'Copy of {title}',
  sv: 'Kopia av {title}',
  it: 'Copia di {title}',
  da: 'Kopi af {title}',
};

export const duplicated: Text = {
  en: 'Made “{title}”',
  sv: 'Skapade ”{title}”',
  it: 'Creato «{title}»',
  da: 'Oprettede ”{title}”',
};

export const notDuplicated: Text = {
  en: 'The copy could not be kept in this browser. Open the notebook and save it as a file instead.',
  sv: 'Kopian kunde inte sparas i den här webbläsaren. Öppna anteckningsboken och spara den som fil i stället.',
  it: 'Non è stato possibile conservare la copia in questo browser. Apri il taccuino e salvalo come file.',
  da: 'Kopien kunne ikke gemmes i denne browser. Åbn notesbogen, og gem den som en fil i stedet.',
};

export const notRenamed: Text = {
  en: 'The new name could not be kept in this browser. The notebook still has its old name.',
  sv: 'Det nya namnet kunde inte sparas i den här webbläsaren. Anteckningsboken har kvar sitt gamla namn.',
  it: 'Non è stato possibile salvare il nuovo nome in questo browser. Il taccuino conserva il nome di prima.',
  da: 'Det nye navn kunne ikke gemmes i denne browser. Notesbogen har stadig sit gamle navn.',
};

export const notSaved: Text = {
  en: 'The last changes to “{title}” are not saved in this browser. They are here until the page is closed.',
  sv: 'De senaste ändringarna i ”{title}” är inte sparade i den här webbläsaren. De finns kvar tills sidan stängs.',
  it: 'Le ultime modifiche a «{title}» non sono salvate in questo browser. Restano qui finché non chiudi la pagina.',
  da: 'De seneste ændringer i ”{title}” er ikke gemt i denne browser. De er her, til siden lukkes.',
};

export const notRead: Text = {
  en: 'The browser could not read what it keeps for Strata.',
  sv: 'Webbläsaren kunde inte läsa det som den har sparat för Strata.',
  it: 'Il browser non è riuscito a leggere ciò che conserva per Strata.',
  da: 'Browseren kunne ikke læse det, den har gemt for Strata.',
};

export const notReadRemedy: Text = {
  en: 'Close other tabs of Strata and reload the page.',
  sv: 'Stäng andra flikar med Strata och ladda om sidan.',
  it: 'Chiudi le altre schede di Strata e ricarica la pagina.',
  da: 'Luk andre faner med Strata, og genindlæs siden.',
};

export const removed: Text = {
  en: 'Deleted “{title}”',
  sv: 'Tog bort ”{title}”',
  it: 'Eliminato «{title}»',
  da: 'Slettede ”{title}”',
};

export const resetToOriginal: Text = {
  en: 'Reset to the original',
  sv: 'Återställ till originalet',
  it: 'Riporta all’originale',
  da: 'Nulstil til originalen',
};

export const reset: Text = {
  en: 'Reset “{title}” to the original',
  sv: 'Återställ ”{title}” till originalet',
  it: 'Riporta «{title}» all’originale',
  da: 'Nulstil ”{title}” til originalen',
};

export const wasReset: Text = {
  en: '“{title}” is the original again',
  sv: '”{title}” är originalet igen',
  it: '«{title}» è di nuovo l’originale',
  da: '”{title}” er originalen igen',
};

export const notReset: Text = {
  en: 'The original could not be kept in this browser. The notebook is as it was.',
  sv: 'Originalet kunde inte sparas i den här webbläsaren. Anteckningsboken är som den var.',
  it: 'Non è stato possibile salvare l’originale in questo browser. Il taccuino è rimasto com’era.',
  da: 'Originalen kunne ikke gemmes i denne browser. Notesbogen er, som den var.',
};

export const addedTable: Text = {
  en: 'Add {name}',
  sv: 'Lägg till {name}',
  it: 'Aggiungi {name}',
  da: 'Tilføj {name}',
};

export const notHere: Text = {
  en: 'This notebook is not in this browser.',
  sv: 'Anteckningsboken finns inte i den här webbläsaren.',
  it: 'Questo taccuino non è in questo browser.',
  da: 'Notesbogen findes ikke i denne browser.',
};

export const notHereRemedy: Text = {
  en: 'Notebooks stay in the browser they were made in. Open it there, and copy a link or save a file to bring it here.',
  sv: 'Anteckningsböcker stannar i den webbläsare där de skapades. Öppna den där och kopiera en länk eller spara en fil för att ta hit den.',
  it: 'I taccuini restano nel browser in cui sono stati creati. Aprilo lì, poi copia un link o salva un file per portarlo qui.',
  da: 'Notesbøger bliver i den browser, hvor de er lavet. Åbn den dér, og kopiér et link eller gem en fil for at få den hertil.',
};

export const sourceNotKept = {
  quota: {
    en: 'There is not enough room in this browser for {name}. The notebook is kept without its rows; you will be asked for the file next time.',
    sv: 'Det finns inte plats för {name} i den här webbläsaren. Anteckningsboken sparas utan raderna; nästa gång frågar vi efter filen.',
    it: 'In questo browser non c’è spazio per {name}. Il taccuino viene conservato senza le righe; la prossima volta ti chiederemo il file.',
    da: 'Der er ikke plads til {name} i denne browser. Notesbogen gemmes uden rækkerne; næste gang bliver du bedt om filen.',
  },
  refused: {
    en: 'This browser will not keep {name}. It works until the window is closed; save the notebook as a file with its data.',
    sv: 'Webbläsaren vill inte spara {name}. Filen fungerar tills fönstret stängs; spara anteckningsboken som en fil med data.',
    it: 'Questo browser non conserva {name}. Funziona finché non chiudi la finestra; salva il taccuino come file con i dati.',
    da: 'Browseren vil ikke gemme {name}. Filen virker, til vinduet lukkes; gem notesbogen som en fil med data.',
  },
  blocked: {
    en: 'Another tab holds an older version of Strata open, so {name} could not be kept. Close that tab and add the file again.',
    sv: 'En annan flik har en äldre version av Strata öppen, så {name} kunde inte sparas. Stäng fliken och lägg till filen igen.',
    it: 'Un’altra scheda tiene aperta una versione precedente di Strata, quindi {name} non è stato conservato. Chiudi quella scheda e aggiungi di nuovo il file.',
    da: 'En anden fane har en ældre version af Strata åben, så {name} kunne ikke gemmes. Luk fanen, og tilføj filen igen.',
  },
} satisfies Record<string, Text>;
