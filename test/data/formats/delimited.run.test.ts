import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/language/text.ts';
import { say } from '../../../src/language/message.ts';
import { run } from '../../../src/data/formats/delimited.run.ts';
import { cellsOf, columnNamed, notesOf, readProblem, readTable, typesOf, valuesOf } from './reading.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

/** UTF-16 of a text, in either order of bytes. */
function utf16(text: string, isBig: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !isBig);
  return new Uint8Array(view.buffer);
}

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|', ':'])('%j is found', (delimiter) => {
    const text = lines('name,town', 'Ann,Lund', 'Bo,Ystad').replaceAll(',', delimiter);
    const { header, cells, table } = cellsOf(text);
    expect(table.facts.delimiter).toBe(delimiter);
    expect(header).toEqual(['name', 'town']);
    expect(cells).toEqual([
      ['Ann', 'Lund'],
      ['Bo', 'Ystad'],
    ]);
  });

  test.each(['¤', '~', ' ', '§', '€'])('%j is taken when it is said', (delimiter) => {
    const { cells } = cellsOf(`a${delimiter}b\n1${delimiter}x€¤y\n`.replace('x€¤y', 'x'), { delimiter });
    expect(cells).toEqual([['1', 'x']]);
  });

  test('a character that begins like the delimiter is not one', () => {
    expect(cellsOf('a§b\n£1§x£y\n', { delimiter: '§' }).cells).toEqual([['£1', 'x£y']]);
  });

  test('text with commas in one column stays one column', () => {
    const table = readTable(lines('comment', 'good, cheap', 'slow', 'fine, thanks, bye'));
    expect(valuesOf(table, 'comment')).toEqual(['good, cheap', 'slow', 'fine, thanks, bye']);
  });

  test('times do not make a colon the delimiter', () => {
    expect(typesOf(readTable(lines('at', '2024-01-01 10:20:30', '2024-01-02 11:20:30')))).toEqual({
      at: 'date',
    });
  });

  test('one column of decimal commas is not split', () => {
    expect(valuesOf(readTable(lines('price', '1,5', '2,25')), 'price')).toEqual([1.5, 2.25]);
  });

  test('the sep= line names it, and is a line of the file', () => {
    const table = readTable('sep=|\r\na|b\r\n1| \r\n');
    expect(table.facts.delimiter).toBe('|');
    expect(table.notes.map(({ name, line }) => [name, line])).toEqual([
      ['separatorLine', 1],
      ['blankFields', 3],
    ]);
  });

  test.each(['\n', '"', ''])('%j is refused', (delimiter) => {
    expect(readProblem('a,b\n1,2\n', { delimiter })).toMatch(/^The separator cannot be/);
  });
});

describe('quotes', () => {
  test('hold delimiters, line ends and doubled quotes', () => {
    const { cells } = cellsOf('a,b\n"x, y","He said ""hi"""\n"one\ntwo",""""\n');
    expect(cells).toEqual([
      ['x, y', 'He said "hi"'],
      ['one\ntwo', '"'],
    ]);
  });

  test('single ones are found where they quote', () => {
    const { cells, table } = cellsOf("a,b\n'x, y','it''s'\n'z','w'\n");
    expect(table.facts.quote).toBe("'");
    expect(cells).toEqual([
      ['x, y', "it's"],
      ['z', 'w'],
    ]);
  });

  test('an apostrophe at the start of a word is no quote', () => {
    const { cells, table } = cellsOf("a,b\n'tis,'twas\n'n',rock\n");
    expect(table.facts.quote).toBe('"');
    expect(cells).toEqual([
      ["'tis", "'twas"],
      ["'n'", 'rock'],
    ]);
  });

  test('are ordinary characters when the options say so', () => {
    expect(cellsOf('a,b\n"x,y"\n', { quote: '' }).cells).toEqual([['"x', 'y"']]);
  });

  test('one that is never closed is named with its place, and the rows after it are read', () => {
    const table = readTable('a,b\n1,"open\n2,x\n3,y\n');
    expect(valuesOf(table, 'b')).toEqual(['"open', 'x', 'y']);
    expect(table.notes).toMatchObject([
      { name: 'openQuote', severity: 'warning', line: 2, column: 2, excerpt: '"open' },
    ]);
  });

  test('one that is closed only by the opening of another is never closed either', () => {
    const { cells, table } = cellsOf('a,b,c\n1,"open,x\n2,"y",z\n3,"p\nq",r\n');
    expect(cells).toEqual([
      ['1', '"open', 'x'],
      ['2', 'y', 'z'],
      ['3', 'p\nq', 'r'],
    ]);
    expect(table.notes).toMatchObject([{ name: 'openQuote', line: 2, column: 2 }]);
  });

  test('text after the closing one is kept with both, and said', () => {
    const { cells, table } = cellsOf('a,b\n"Best, ever" shirt,1\n"x" ,2\n');
    expect(cells).toEqual([
      ['"Best, ever" shirt', '1'],
      ['x', '2'],
    ]);
    expect(table.notes).toMatchObject([{ name: 'textAfterQuote', line: 2, column: 1 }]);
  });

  test('one inside a field is an ordinary character', () => {
    expect(cellsOf('a,b\n6" nail,x\n').cells).toEqual([['6" nail', 'x']]);
  });

  test.each(['“', 'ab', '\n'])('%j cannot be one', (quote) => {
    expect(readProblem('a,b\n1,2\n', { quote })).toMatch(/cannot serve as the quotation mark/);
  });
});

describe('lines', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s, also the last without', (_, end) => {
    for (const last of [end, '']) {
      expect(cellsOf(`a,b${end}1,x${end}2,"y"${last}`).cells).toEqual([
        ['1', 'x'],
        ['2', 'y'],
      ]);
    }
  });

  test('without fields are skipped and counted', () => {
    const table = readTable('\na,b\n\n1,2\n  \n3,4\n\n');
    expect(valuesOf(table, 'b')).toEqual([2, 4]);
    expect(notesOf(table)).toEqual({ blankLines: '4 blank lines were skipped, the first on line 1.' });
  });

  test('of commas alone are rows', () => {
    expect(readTable('a,b\n1,2\n,\n').rows).toBe(2);
  });

  test('that are short lack their last values; those that are long get further columns', () => {
    const table = readTable('a,b,c\n1,2,3\n4,5\n6,7,8,9\n');
    expect(valuesOf(table, 'c')).toEqual([3, null, 8]);
    expect(valuesOf(table, 'column_4')).toEqual([null, null, 9]);
    expect(notesOf(table)).toEqual({
      shortRows:
        '1 row has fewer fields than there are columns, the first on line 3. The rest of the row is missing.',
      longRows:
        '1 row has more fields than the first row, the first on line 4. The extra fields are in column_4.',
    });
    expect(table.notes.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('that all end in a delimiter make no column', () => {
    for (const text of ['a,b,\n1,2,\n3,4,\n', 'a,b\n1,2,\n3,4,\n', 'a,b,\n1,2\n3,4\n']) {
      const table = readTable(text);
      expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b']);
      expect(table.notes.map(({ name }) => name)).toEqual(['emptyLastColumn']);
    }
  });

  test('are counted over quoted line ends and blank lines when a place is named', () => {
    const table = readTable('a,b\n"x\ny",1\n\nz, \n');
    expect(table.notes).toMatchObject(
      [
        { name: 'blankFields', line: 5, column: 2 },
        { name: 'blankLines', line: 4 },
      ].toReversed(),
    );
  });

  test('one far longer than the many others is a problem, not a table of empty cells', () => {
    const text = `a\n${','.repeat(24_999)}\n${'1\n'.repeat(1000)}`;
    expect(readProblem(text, { delimiter: ',' })).toBe(
      'Line 2 has 25,000 fields, far more than the other lines.',
    );
  });
});

describe('the header', () => {
  test('names that are empty or stand twice get names of their own', () => {
    const table = readTable('name,,name,name_2, name \na,b,c,d,e\n');
    expect(table.columns.map(({ name }) => name)).toEqual(['name', 'column_2', 'name_3', 'name_2', 'name_4']);
    expect(notesOf(table)).toEqual({
      emptyNames: '1 column has no name in the file and is called column_2.',
      duplicateNames:
        '2 column names stand more than once in the file; the later ones are called name_3 and name_4.',
    });
  });

  test.each([
    ['numbers above numbers', '1,2\n3,4\n', false],
    ['a date above dates', 'x,2024-01-01\ny,2024-01-02\n', false],
    ['yes above yes and no', 'a,yes\nb,no\n', false],
    ['words above numbers', 'age,town\n3,Lund\n', true],
    ['words above words', 'name,town\nAnn,Lund\n', true],
    ['years above numbers, beside a word', 'town,2022,2023\nLund,4,5\n', true],
    ['one line of words', 'name,town\n', true],
    ['one line with a number', 'Ann,12\n', false],
  ])('%s', (_, text, header) => {
    expect(readTable(text).facts.header).toBe(header);
    expect(readTable(text, { header: !header }).facts.header).toBe(!header);
  });

  test('is a row like the others when the options say so', () => {
    const table = readTable('a,b\n1,2\n', { header: false });
    expect(valuesOf(table, 'column_1')).toEqual(['a', '1']);
  });

  test('alone makes a table without rows', () => {
    const table = readTable('name,town\n');
    expect([table.rows, typesOf(table)]).toEqual([0, { name: 'text', town: 'text' }]);
  });
});

describe('the encoding', () => {
  const text = 'namn,ort\nÅsa,Malmö\nŁukasz,Łódź\n😀,李\n';

  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(`\ufeff${text}`, false), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(`\ufeff${text}`, true), 'utf-16be'],
    ['UTF-16LE', utf16(text, false), 'utf-16le'],
    ['UTF-16BE', utf16(text, true), 'utf-16be'],
  ])('%s is found', (_, bytes, encoding) => {
    const table = readTable(bytes);
    expect(table.facts.encoding).toBe(encoding);
    expect(table.columns[0]?.name).toBe('namn');
    expect(valuesOf(table, 'namn')).toEqual(['Åsa', 'Łukasz', '😀']);
  });

  const bytes = Uint8Array.from(
    [...'a,b\nx,'].map((character) => character.charCodeAt(0)).concat(0x80, 0xe9, 10),
  );

  test('bytes that are not UTF-8 are Windows-1252, or ISO-8859-1 when it is said', () => {
    expect(valuesOf(readTable(bytes), 'b')).toEqual(['€é']);
    expect(valuesOf(readTable(bytes, { encoding: 'iso-8859-1' }), 'b')).toEqual(['\u0080é']);
  });

  test('a byte that means nothing in Windows-1252 is counted', () => {
    const table = readTable(Uint8Array.from([97, 10, 0x81, 0xe9, 10]));
    expect(valuesOf(table, 'a')).toEqual(['\ufffdé']);
    expect(table.notes).toMatchObject([{ name: 'damagedCharacters' }]);
  });

  test('one damaged byte does not turn UTF-8 into Windows-1252', () => {
    const whole = new TextEncoder().encode(`ort\n${'Malmö\n'.repeat(30)}`);
    const table = readTable(Uint8Array.from([...whole, 0xff, 97, 10]));
    expect(table.facts.encoding).toBe('utf-8');
    expect([columnNamed(table, 'ort').at(0), columnNamed(table, 'ort').at(30)]).toEqual(['Malmö', '\ufffda']);
    expect(table.notes).toMatchObject([{ name: 'damagedCharacters' }]);
  });

  test('a NUL is a character', () => {
    expect(valuesOf(readTable('name,b\nx\0y,1\n'), 'name')).toEqual(['x\0y']);
  });
});

describe('numbers', () => {
  test.each([
    ['decimal commas behind semicolons', 'a;b\n1,5;x\n1.000;y\n', ',', [1.5, 1000]],
    ['decimal points behind semicolons', 'a;b\n1.5;x\n-3;y\n', '.', [1.5, -3]],
    ['points that group, without a decimal', 'a;b\n1.000;x\n12;y\n', ',', [1000, 12]],
    ['commas that group', 'a\tb\n1,234.5\tx\n1,000\ty\n', '.', [1234.5, 1000]],
    ['spaces that group', 'a;b\n1 234,5;x\n1\u00a0000;y\n2\u202f000;z\n', ',', [1234.5, 1000, 2000]],
  ])('%s', (_, text, decimal, values) => {
    const table = readTable(text);
    expect(table.facts.decimal).toBe(decimal);
    expect(valuesOf(table, 'a')).toEqual(values);
  });

  test('the decimal mark is the whole file’s: a column that shows it settles the others', () => {
    const table = readTable('a\tb\n1.000\t0,5\n2.500\t1,25\n');
    expect([valuesOf(table, 'a'), valuesOf(table, 'b')]).toEqual([
      [1000, 2500],
      [0.5, 1.25],
    ]);
    expect(valuesOf(readTable('a\tb\n1.000\tx\n', { decimal: ',' }), 'a')).toEqual([1000]);
  });

  test('what shows late settles it too', () => {
    const whole = Array.from({ length: 40_000 }, (_, row) => `${row}\t${row}`);
    const table = readTable(lines('a\tb', ...whole, '1.000\t0,5'));
    expect(table.facts.decimal).toBe(',');
    expect([columnNamed(table, 'a').at(40_000), columnNamed(table, 'b').at(40_000)]).toEqual([1000, 0.5]);
    expect(columnNamed(table, 'a').at(39_999)).toBe(39_999);
  });

  test('a value that is none, however late, makes the column text', () => {
    const whole = Array.from(
      { length: 40_000 },
      (_, row) =>
        `${row},2024-01-${String((row % 28) + 1).padStart(2, '0')} ${String(row % 24).padStart(2, '0')}:${String(row % 60).padStart(2, '0')}:${String(row % 59).padStart(2, '0')}`,
    );
    const table = readTable(lines('a,b', ...whole, 'C1,never'));
    expect(typesOf(table)).toEqual({ a: 'text', b: 'text' });
    expect([columnNamed(table, 'a').at(0), columnNamed(table, 'a').at(40_000)]).toEqual(['0', 'C1']);
    expect([columnNamed(table, 'b').at(25), columnNamed(table, 'b').at(40_000)]).toEqual([
      '2024-01-26 01:25:25',
      'never',
    ]);
  });

  test.each([
    '007',
    '01067',
    '9007199254740993',
    '5-',
    '=100/2',
    '€5',
    '5%',
    '1.2.3',
    '1,23,4',
    '12 34',
    '0x1f',
    'NaN',
    '5.',
  ])('%s is text', (value) => {
    expect(typesOf(readTable(`a|b\n${value}|x\n1|y\n`, { header: true }))['a']).toBe('text');
  });

  test('white space alone is missing, and said; other spellings of missing are text', () => {
    const table = readTable('a,b\n1,NA\n ,unknown\n\u00a0\u2003,-\n,\n');
    expect([valuesOf(table, 'a'), valuesOf(table, 'b')]).toEqual([
      [1, null, null, null],
      ['NA', 'unknown', '-', null],
    ]);
    expect(table.notes).toMatchObject([{ name: 'blankFields', line: 3, column: 1 }]);
    expect(notesOf(table)['blankFields']).toBe(
      '“a” has 2 fields of white space alone, the first on line 3. They count as missing.',
    );
  });

  test('white space in a column of many numbers is missing too', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      row % 5000 === 4999 ? `${row}, ` : `${row},${row}.5`,
    );
    const table = readTable(lines('a,b', ...rows));
    expect(typesOf(table)).toEqual({ a: 'number', b: 'number' });
    expect(columnNamed(table, 'b').at(4999)).toBeNull();
    expect(table.notes).toMatchObject([{ name: 'blankFields', line: 5001 }]);
    expect(notesOf(table)['blankFields']).toMatch(/^“b” has 4 fields/);
  });
});

describe('dates', () => {
  test.each([
    ['ISO', ['2024-02-29', '2024-03-01 12:30'], ['2024-02-29', '2024-03-01T12:30:00']],
    ['day first by proof', ['31/12/2023', '01/02/2024'], ['2023-12-31', '2024-02-01']],
    [
      'month first by proof',
      ['12/31/2023 8:05', '01/02/2024 10:00'],
      ['2023-12-31T08:05:00', '2024-01-02T10:00:00'],
    ],
    ['points are day first', ['01.02.2024', '03.04.2024 07:08'], ['2024-02-01', '2024-04-03T07:08:00']],
    ['dashes', ['13-1-2024', '1-2-2024'], ['2024-01-13', '2024-02-01']],
    ['names of months', ['31 Dec 2023', 'Jan 2, 2024'], ['2023-12-31', '2024-01-02']],
  ])('%s', (_, values, expected) => {
    const table = readTable(lines('at|x', ...values.map((value) => `${value}|y`)));
    expect(valuesOf(table, 'at')).toEqual(expected);
    expect(table.notes).toEqual([]);
  });

  test('an order that nothing decides is day first, and said, unless the options say', () => {
    const text = 'at,x\n04/05/2023,a\n11/12/2023,b\n';
    const table = readTable(text);
    expect(valuesOf(table, 'at')).toEqual(['2023-05-04', '2023-12-11']);
    expect(table.facts.dates).toEqual([{ column: 'at', order: 'dayFirst', decided: false }]);
    expect(table.notes).toMatchObject([{ name: 'undecidedDates', severity: 'warning' }]);
    const american = readTable(text, { dateOrder: 'monthFirst' });
    expect(valuesOf(american, 'at')).toEqual(['2023-04-05', '2023-11-12']);
    expect(american.notes).toEqual([]);
  });

  test('values that prove the order win over the options', () => {
    const table = readTable('at,x\n31/12/2023,a\n01/02/2024,b\n', { dateOrder: 'monthFirst' });
    expect(valuesOf(table, 'at')).toEqual(['2023-12-31', '2024-02-01']);
  });

  test('a proof that comes after many dates still counts', () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, row) => `0${(row % 9) + 1}/0${(row % 7) + 1}/${2000 + (row % 20)} 0${row % 10}:${10 + (row % 49)}`,
    );
    const table = readTable(lines('at', ...rows, '01/13/2024'));
    expect(table.facts.dates).toEqual([{ column: 'at', order: 'monthFirst', decided: true }]);
    expect(valuesOf(table, 'at').slice(-1)).toEqual(['2024-01-13']);
    expect(valuesOf(table, 'at')[1]).toBe('2001-02-02T01:11:00');
  });

  test.each(['31/02/2024', '30.02.2024', '2023-02-29', '2024-13-01', '12/13/24', '31/12/2023|12/31/2023'])(
    '%s is text',
    (value) => {
      expect(typesOf(readTable(lines('at,x', ...value.split('|').map((one) => `${one},y`))))['at']).toBe(
        'text',
      );
    },
  );

  test('eight digits are a number, and a date when it is set', () => {
    expect(typesOf(readTable('at,x\n20241231,y\n'))).toMatchObject({ at: 'number' });
    const table = readTable('at,x\n20241231,y\n', { types: [{ column: 'at', type: 'date' }] });
    expect(valuesOf(table, 'at')).toEqual(['2024-12-31']);
  });

  test('stamps with an offset are moved to the zone, also over a change of clocks', () => {
    const text = 'at,x\n2024-03-31T00:30:00Z,a\n2024-03-31T01:30:00Z,b\n2024-07-01T12:00:00-05:00,c\n';
    expect(valuesOf(readTable(text), 'at')).toEqual([
      '2024-03-31T00:30:00',
      '2024-03-31T01:30:00',
      '2024-07-01T17:00:00',
    ]);
    expect(valuesOf(readTable(text, { zone: 'Europe/Stockholm' }), 'at')).toEqual([
      '2024-03-31T01:30:00',
      '2024-03-31T03:30:00',
      '2024-07-01T19:00:00',
    ]);
    expect(readProblem(text, { zone: 'Nowhere/Land' })).toBe('The time zone “Nowhere/Land” is not known.');
  });
});

describe('yes and no', () => {
  test.each([
    ['Yes,No,yes', ['No', 'Yes'], [true, false, true]],
    ['TRUE,FALSE,', ['FALSE', 'TRUE'], [true, false, null]],
    ['ja,nej,Ja', ['nej', 'ja'], [true, false, true]],
    ['sì,no,NO', ['no', 'sì'], [true, false, false]],
    ['No,No,', ['No', 'Yes'], [false, false, null]],
  ])('%s', (values, labels, expected) => {
    const table = readTable(lines('a;b', ...values.split(',').map((value) => `${value};x`)), {
      header: true,
    });
    expect(columnNamed(table, 'a')).toMatchObject({ type: 'boolean', labels });
    expect(valuesOf(table, 'a')).toEqual(expected);
  });

  test.each(['1,0', 'yes,true', 'yes,maybe', 'ja,no', 'si,no'])('%s is not boolean', (values) => {
    const table = readTable(lines('a;b', ...values.split(',').map((value) => `${value};x`)), {
      header: true,
    });
    expect(columnNamed(table, 'a').type).not.toBe('boolean');
  });
});

describe('types that the person has set', () => {
  test('text keeps every character', () => {
    const table = readTable('a,b\n 007 ,x\n1.50,y\n', { types: [{ column: 'a', type: 'text' }] });
    expect(valuesOf(table, 'a')).toEqual([' 007 ', '1.50']);
  });

  test('numbers: what is none becomes missing and is counted', () => {
    const table = readTable('a,b\n007,x\nnone,y\n,z\n12,w\nfew,v\n', {
      types: [{ column: 'a', type: 'number' }],
    });
    expect(valuesOf(table, 'a')).toEqual([7, null, null, 12, null]);
    expect(table.notes).toMatchObject([{ name: 'unreadValues', line: 3, column: 1 }]);
    expect(notesOf(table)['unreadValues']).toMatch(/^2 values of “a”/);
  });

  test('dates and booleans likewise', () => {
    const types = [
      { column: 'a', type: 'date' },
      { column: 'b', type: 'boolean' },
    ] as const;
    const table = readTable('a,b\n31/12/2023,1\nsoon,0\n02/01/2024,2\n', { types });
    expect([valuesOf(table, 'a'), valuesOf(table, 'b')]).toEqual([
      ['2023-12-31', null, '2024-01-02'],
      [true, false, null],
    ]);
    expect(columnNamed(table, 'b')).toMatchObject({ labels: ['0', '1'] });
    expect(table.notes.map(({ name, line }) => [name, line])).toEqual([
      ['unreadValues', 3],
      ['unreadValues', 4],
    ]);
  });

  test('a column beyond the header can be set too', () => {
    const table = readTable('a,b\n1,2,007\n', { types: [{ column: 'column_3', type: 'number' }] });
    expect(valuesOf(table, 'column_3')).toEqual([7]);
  });
});

describe('text', () => {
  test('that hardly repeats is kept as bytes, with its empty fields', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) =>
      row % 1000 === 999 ? `,${row % 7}` : `"user ""${row}"" é",${row % 7}`,
    );
    const column = columnNamed(readTable(lines('a,b', ...rows)), 'a');
    expect(column).toMatchObject({ type: 'text', storage: 'bytes', length: 30_000 });
    expect([column.at(0), column.at(999), column.at(29_998)]).toEqual(['user "0" é', null, 'user "29998" é']);
  });

  test('that repeats has the narrowest codes', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `a${row % 200},b${row % 2000}`);
    const table = readTable(lines('x,y', ...rows));
    expect(columnNamed(table, 'x')).toMatchObject({ storage: 'dictionary', codes: expect.any(Uint8Array) });
    expect(columnNamed(table, 'y')).toMatchObject({ storage: 'dictionary', codes: expect.any(Uint16Array) });
    expect([columnNamed(table, 'x').at(4999), columnNamed(table, 'y').at(4999)]).toEqual(['a199', 'b999']);
  });

  test('a column without values is text', () => {
    expect(typesOf(readTable('a,b\n,1\n ,2\n'))).toEqual({ a: 'text', b: 'number' });
  });
});

describe('a file that is no table', () => {
  test.each([
    ['nothing', '', 'The file is empty.'],
    ['blank lines', '\n \n\r\n', 'The file is empty.'],
    ['a byte order mark', '\ufeff', 'The file is empty.'],
    [
      'a workbook',
      'PK\u0003\u0004rest',
      'This is not a text file but another kind (Excel, OpenDocument, ZIP).',
    ],
  ])('%s', (_, text, problem) => {
    expect(readProblem(text)).toBe(problem);
  });
});

test('every note says its sentence in each language, without a hole left open', () => {
  const sources = ['sep=;\na;;a;b\n1; ;x;04/05/2024;5\n2\n\n"x"y;;;;\n', '---\na: b\n---\na,b,\n1,"x,\n'];
  for (const source of sources) {
    for (const { message } of readTable(source).notes) {
      for (const language of languages) expect(say(message, language)).not.toMatch(/[{}|]/);
    }
  }
});

test('reading yields progress between 0 and 1 and does not change the bytes', () => {
  const bytes = new TextEncoder().encode(
    lines('a,b', ...Array.from({ length: 50_000 }, (_, row) => `"x""${row}",${row}`)),
  );
  const before = bytes.slice();
  for (const { fraction } of run.read(bytes, {})) {
    if (fraction !== null) expect(fraction >= 0 && fraction <= 1).toBe(true);
  }
  expect(Buffer.compare(bytes, before)).toBe(0);
});
