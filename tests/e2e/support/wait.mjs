// SPDX-License-Identifier: MIT

// Far beyond anything a healthy server needs, so that a busy machine fails no test.
export const patience = 30_000

/// Resolves with the first truthy value of `condition`, which may be asynchronous. It is asked again and again.
export async function until (condition, what = String(condition), timeout = patience) {
  const deadline = Date.now() + timeout
  for (;;) {
    const value = await condition()
    if (value) return value
    if (Date.now() > deadline) throw new Error(`waited ${timeout} ms in vain for: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/// The result of `promise`, or an error that says what did not happen.
export function within (promise, what, timeout = patience) {
  let timer
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${timeout} ms in vain for: ${what}`)), timeout)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
