import { readFile } from 'node:fs/promises';
import { type Readable, type Writable } from 'node:stream';
import { civilDateAt, systemNow } from '@hoi/model';
import { type CliMessages, cliDa } from '@hoi/model/locales/cli-da.js';
import { cliEn } from '@hoi/model/locales/cli-en.js';
import {
  type AnswerFailure,
  type AnswerResult,
  type Collected,
  type RoleTable,
  AnswerReader,
  parseRoleTable,
  PUBLISHED_ROLES,
} from '../read.js';
import { type Arguments, parseArguments } from './args.js';
import { jsonLines } from './json.js';
import { openFile } from './open-file.js';
import { Output } from './output.js';
import { printCases } from './print-cases.js';
import { printGrants } from './print-grants.js';
import { printPayments } from './print-payments.js';
import { printFindings, printRejected } from './print-problems.js';
import { Say, printable } from './say.js';

export interface Surroundings {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

const WORDS: Readonly<Record<'da' | 'en', CliMessages>> = { da: cliDa, en: cliEn };

/** Runs `hoi` with its arguments and returns the exit code. Never throws, and never prints what an exception says. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  const [out, err] = [new Output(around.stdout), new Output(around.stderr)];
  const parsed = parseArguments(words);
  const say = WORDS[parsed.lang];
  try {
    if ('key' in parsed) {
      const message = say[parsed.key];
      const cleaned = printable(new AnswerReader().clean(parsed.word));
      const text = typeof message === 'function' ? message(cleaned) : message;
      await err.write(`hoi: ${text}\n${say['usage.help']}\n`);
      return 2;
    }
    if (parsed.help) {
      await out.write(say.usage);
      return 0;
    }
    return await read(parsed, say, around, out, err);
  } catch {
    await err.write(`hoi: ${say.unexpected}\n`);
    return 1;
  }
}

async function read(
  args: Arguments,
  words: CliMessages,
  around: Surroundings,
  out: Output,
  err: Output,
): Promise<number> {
  const roles = args.roles === undefined ? undefined : await rolesFrom(args.roles, words, err);
  if (roles === null) return 2;
  const today = args.today ?? civilDateAt(systemNow());
  const reader = new AnswerReader({ today, ...(roles && { roles }) });
  const results: AnswerResult[] = [];
  const messages: [file: string, message: string][] = [];
  for (const file of args.files) {
    const opened = await openFile(file, around.stdin);
    if (typeof opened === 'string') {
      messages.push([file, words[opened]]);
      continue;
    }
    const result = await reader.read(opened);
    if (result.failure) messages.push([file, failureText(result.failure, words)]);
    results.push(result);
  }
  // Only now: a file's name may hold a number that a later answer gives away.
  for (const [file, message] of messages) {
    await err.write(`${printable(reader.clean(file))}: ${reader.clean(message)}\n`);
  }
  const all = reader.join(results);
  await out.lines(args.json ? jsonLines(all) : humanLines(new Say(words, today), all));
  return messages.length > 0 ? 1 : 0;
}

function* humanLines(say: Say, all: Collected): Generator<string> {
  yield say.words.asOf(say.date(say.today));
  yield '';
  yield* printCases(say, all);
  yield '';
  yield* printGrants(say, all);
  yield '';
  yield* printPayments(say, all);
  yield* printRejected(say, all);
  yield* printFindings(say, all);
}

/** A municipality's own table goes before the published one, and takes the place of the invented one. */
async function rolesFrom(
  path: string,
  words: CliMessages,
  err: Output,
): Promise<RoleTable[] | null> {
  const clean = (text: string) => printable(new AnswerReader().clean(text));
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    await err.write(`${clean(path)}: ${words['roles.unreadable']}\n`);
    return null;
  }
  const parsed = parseRoleTable(text, 'own');
  if (!parsed.ok) {
    const message =
      parsed.reason === 'uuid'
        ? words['roles.uuid'](clean(parsed.key ?? ''))
        : words[`roles.${parsed.reason}`];
    await err.write(`${clean(path)}: ${message}\n`);
    return null;
  }
  if (parsed.unknownKeys.length > 0) {
    await err.write(
      `${clean(path)}: ${words['roles.unknown'](clean(parsed.unknownKeys.join(', ')))}\n`,
    );
  }
  return [parsed.table, PUBLISHED_ROLES];
}

function failureText(failure: AnswerFailure, words: CliMessages): string {
  const { kind, status, line, column } = failure;
  if (kind === 'status') {
    return status === undefined
      ? words['failure.statusUnknown']
      : words['failure.status'](String(status));
  }
  const text = words[`failure.${kind}`];
  return line === undefined || column === undefined || kind === 'empty'
    ? text
    : `${text} (${words['failure.where'](line, column)})`;
}
