import { type CivilDate, isCivilDate } from '@hoi/model';

export interface Arguments {
  help: boolean;
  json: boolean;
  lang: 'da' | 'en';
  roles?: string;
  today?: CivilDate;
  files: string[];
}

/** What was wrong, as a key of the command line's words, and the word it was about. */
export interface UsageError {
  key:
    | 'usage.command'
    | 'usage.noCommand'
    | 'usage.noFiles'
    | 'usage.option'
    | 'usage.value'
    | 'usage.today'
    | 'usage.lang';
  word: string;
  lang: 'da' | 'en';
}

const WITH_VALUE = ['--roles', '--today', '--lang'];

/** Reads the words after `hoi`. Options may stand anywhere; after `--` everything is a file. */
export function parseArguments(words: readonly string[]): Arguments | UsageError {
  const result: Arguments = { help: false, json: false, lang: 'da', files: [] };
  const plain: string[] = [];
  let error: Omit<UsageError, 'lang'> | undefined;
  let literal = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (literal || word === '-' || !word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const [name = '', inline] = split(word);
    if (word === '--') literal = true;
    else if (word === '--help' || word === '-h') result.help = true;
    else if (word === '--json') result.json = true;
    else if (WITH_VALUE.includes(name)) {
      const value = inline ?? words[(i += 1)];
      if (value === undefined || value === '') error ??= { key: 'usage.value', word: name };
      else error = set(result, name, value) ?? error;
    } else error ??= { key: 'usage.option', word };
  }
  const [command, ...files] = plain;
  result.files = files;
  if (result.help) return result;
  if (error === undefined && command === undefined) error = { key: 'usage.noCommand', word: '' };
  else if (error === undefined && command !== 'read') {
    error = { key: 'usage.command', word: command ?? '' };
  } else if (error === undefined && files.length === 0) error = { key: 'usage.noFiles', word: '' };
  return error ? { ...error, lang: result.lang } : result;
}

function split(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function set(result: Arguments, name: string, value: string): Omit<UsageError, 'lang'> | undefined {
  if (name === '--roles') result.roles = value;
  else if (name === '--today') {
    if (!isCivilDate(value)) return { key: 'usage.today', word: value };
    result.today = value;
  } else if (value === 'da' || value === 'en') result.lang = value;
  else return { key: 'usage.lang', word: value };
  return undefined;
}
