// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/// The fenced blocks of a Markdown text, and the rest of it. A block may say in which terminal it is typed, which
/// readers are told by the text around it: ```console terminal=4
export function dissect (markdown) {
  const fence = /^```(\w*)(?: terminal=(\d+))?\n([^]*?)^```$/gm
  const blocks = [...markdown.matchAll(fence)]
    .map(([, language, terminal = '', text]) => ({ language, terminal, lines: text.trimEnd().split('\n') }))
  const prose = markdown.replace(fence, '')
  const stray = /^ *(```|~~~).*$/m.exec(prose)
  assert.equal(stray, null, `a block that no test would see: ${stray?.[0]}`)
  return { blocks, prose }
}

/// The section with that heading, and the text without it.
export function cutOut (markdown, heading) {
  const begin = markdown.indexOf(`\n## ${heading}\n`)
  assert.ok(begin >= 0, `there is a section "${heading}"`)
  const end = markdown.indexOf('\n## ', begin + 1)
  return { section: markdown.slice(begin, end), rest: markdown.slice(0, begin) + markdown.slice(end) }
}

/// A shell block's commands, each on one line.
export const commandsIn = lines => lines.join('\n').replaceAll('\\\n', ' ').split('\n')
