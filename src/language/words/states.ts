import type { Text } from '../text.ts';

export const cancel: Text = { en: 'Cancel', sv: 'Avbryt', it: 'Annulla', da: 'Annuller' };
export const running: Text = { en: 'Working', sv: 'Beräknar', it: 'Elaborazione in corso', da: 'Beregner' };
export const runAgain: Text = { en: 'Run again', sv: 'Kör igen', it: 'Esegui di nuovo', da: 'Kør igen' };
export const readAgain: Text = { en: 'Read again', sv: 'Läs igen', it: 'Leggi di nuovo', da: 'Læs igen' };
export const waitsFor: Text = {
  en: 'Waits for {cell}.',
  sv: 'Väntar på {cell}.',
  it: 'Attende {cell}.',
  da: 'Venter på {cell}.',
};
export const waits: Text = {
  en: 'Waits for its turn.',
  sv: 'Väntar på sin tur.',
  it: 'In attesa del suo turno.',
  da: 'Venter på sin tur.',
};
export const atLine: Text = { en: 'Line {line}', sv: 'Rad {line}', it: 'Riga {line}', da: 'Linje {line}' };
export const atLineColumn: Text = {
  en: 'Line {line}, column {column}',
  sv: 'Rad {line}, kolumn {column}',
  it: 'Riga {line}, colonna {column}',
  da: 'Linje {line}, kolonne {column}',
};
export const atField: Text = {
  en: 'In “{field}”',
  sv: 'I ”{field}”',
  it: 'In «{field}»',
  da: 'I ”{field}”',
};
export const unknownKind: Text = {
  en: 'This version does not know cells of the kind “{kind}”. The cell is kept as it is.',
  sv: 'Den här versionen känner inte till celler av typen ”{kind}”. Cellen lämnas som den är.',
  it: 'Questa versione non conosce le celle di tipo «{kind}». La cella resta com’è.',
  da: 'Denne version kender ikke celler af typen ”{kind}”. Cellen bevares, som den er.',
};

export const notKept = {
  quota: {
    en: 'There is not enough room in this browser to save the notebook.',
    sv: 'Det finns inte plats i webbläsaren för att spara anteckningsboken.',
    it: 'In questo browser non c’è spazio per salvare il taccuino.',
    da: 'Der er ikke plads i browseren til at gemme notesbogen.',
  },
  refused: {
    en: 'This browser will not keep your work. It looks like a private window: everything here ends when the window closes.',
    sv: 'Webbläsaren vill inte spara ditt arbete. Det ser ut som ett privat fönster: allt här försvinner när fönstret stängs.',
    it: 'Questo browser non conserva il tuo lavoro. Sembra una finestra privata: tutto finisce quando la chiudi.',
    da: 'Browseren vil ikke gemme dit arbejde. Det ligner et privat vindue: alt her forsvinder, når vinduet lukkes.',
  },
  blocked: {
    en: 'Another tab holds an older version of Strata open, so this notebook cannot be saved. Close that tab and try again.',
    sv: 'En annan flik har en äldre version av Strata öppen, så anteckningsboken kan inte sparas. Stäng fliken och försök igen.',
    it: 'Un’altra scheda tiene aperta una versione precedente di Strata, quindi il taccuino non si può salvare. Chiudila e riprova.',
    da: 'En anden fane har en ældre version af Strata åben, så notesbogen kan ikke gemmes. Luk fanen, og prøv igen.',
  },
} satisfies Record<string, Text>;
export const tryAgain: Text = { en: 'Try again', sv: 'Försök igen', it: 'Riprova', da: 'Prøv igen' };
export const saveAsFile: Text = {
  en: 'Save as a file',
  sv: 'Spara som en fil',
  it: 'Salva come file',
  da: 'Gem som en fil',
};
export const readingBanner: Text = {
  en: 'You are reading a notebook from a link. Make it yours to change it; it is then kept in this browser.',
  sv: 'Du läser en anteckningsbok från en länk. Gör den till din egen för att ändra den; då sparas den i den här webbläsaren.',
  it: 'Stai leggendo un taccuino aperto da un link. Fanne una copia tua per modificarlo: verrà salvata in questo browser.',
  da: 'Du læser en notesbog fra et link. Gør den til din egen for at ændre den; så gemmes den i denne browser.',
};
export const makeMine: Text = {
  en: 'Make it mine',
  sv: 'Gör den till min',
  it: 'Crea la mia copia',
  da: 'Gør den til min',
};
export const elsewhereBanner: Text = {
  en: 'Another tab is editing this notebook. Its changes appear here as they are saved.',
  sv: 'En annan flik redigerar anteckningsboken. Ändringarna syns här när de sparas.',
  it: 'Un’altra scheda sta modificando questo taccuino. Le modifiche appaiono qui man mano che vengono salvate.',
  da: 'En anden fane redigerer notesbogen. Ændringerne vises her, når de gemmes.',
};
export const editHere: Text = { en: 'Edit here', sv: 'Redigera här', it: 'Modifica qui', da: 'Redigér her' };

export const cannotOpen: Text = {
  en: 'This notebook cannot be opened',
  sv: 'Anteckningsboken kan inte öppnas',
  it: 'Questo taccuino non si può aprire',
  da: 'Notesbogen kan ikke åbnes',
};
export const goHome: Text = {
  en: 'Go home',
  sv: 'Till startsidan',
  it: 'Vai alla pagina iniziale',
  da: 'Til forsiden',
};
export const readingOwn: Text = {
  en: 'You are reading this notebook. Edit it to put data into it.',
  sv: 'Du läser anteckningsboken. Redigera den för att lägga in data.',
  it: 'Stai leggendo questo taccuino. Modificalo per inserirvi dei dati.',
  da: 'Du læser notesbogen. Redigér den for at lægge data ind.',
};
