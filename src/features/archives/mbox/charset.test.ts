import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './charset.ts';

const utf8 = Buffer.from('één café €');
const windows = iconv.encode('één “café” €', 'windows-1252');

describe('bytes', () => {
  it.each([
    ['UTF-8', 'utf-8', utf8, 'één café €'],
    ['UTF-8 without a label', '', utf8, 'één café €'],
    ['UTF-8 that says ISO-8859-1', 'iso-8859-1', utf8, 'één café €'],
    ['UTF-8 that says us-ascii', 'us-ascii', utf8, 'één café €'],
    ['UTF-8 that says ISO-8859-15', 'ISO-8859-15', utf8, 'één café €'],
    ['UTF-8 cut off in a letter', 'utf-8', utf8.subarray(0, -1), 'één café \ufffd'],
    ['windows-1252', 'windows-1252', windows, 'één “café” €'],
    ['windows-1252 that says ISO-8859-1', 'ISO-8859-1', windows, 'één “café” €'],
    ['windows-1252 that says us-ascii', 'US-ASCII', windows, 'één “café” €'],
    ['windows-1252 that says UTF-8', 'UTF-8', windows, 'één “café” €'],
    ['windows-1252 without a label', '', windows, 'één “café” €'],
    ['an unknown charset', 'x-garden', windows, 'één “café” €'],
    ['what is no charset', 'base64', windows, 'één “café” €'],
    ['KOI8-R', 'koi8-r', iconv.encode('привет', 'koi8-r'), 'привет'],
    ['windows-1251', 'windows-1251', iconv.encode('привет', 'windows-1251'), 'привет'],
    ['GB2312', 'gb2312', iconv.encode('你好', 'gbk'), '你好'],
    ['Shift JIS', 'shift_jis', iconv.encode('日本', 'shift_jis'), '日本'],
    ['ISO-2022-JP', 'iso-2022-jp', Buffer.from('\u001b$BF|K\\\u001b(B'), '日本'],
    ['ISO-2022-JP without a label', '', Buffer.from('\u001b$BF|K\\\u001b(B'), '日本'],
    ['UTF-16', 'utf-16le', iconv.encode('één', 'utf-16le'), 'één'],
    ['plain ASCII', 'x-garden', Buffer.from('plain'), 'plain'],
  ])('are read: %s', (_, label, bytes, text) => {
    expect(decodeText(bytes, label)).toBe(text);
  });
});
