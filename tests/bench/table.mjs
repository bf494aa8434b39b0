// SPDX-License-Identifier: MIT
// Prints figures.
const widths = [16, 60, 14, 14, 8, 9, 5]

function line (...cells) {
  console.log(cells.map((cell, i) => i < 2 || i === 6 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])).join(' ').trimEnd())
}

function shown (number) {
  if (number === undefined) return '-'
  return Math.abs(number) >= 100 ? number.toFixed(0) : number.toPrecision(3)
}

function compared ({ measured, floor, isAbsolute }) {
  return floor === undefined || isAbsolute ? measured : measured / floor
}

export function verdict (figure) {
  if (figure.fault) return 'failed'
  if (figure.limit !== undefined) return compared(figure) <= figure.limit ? 'ok' : 'over'
  if (figure.least !== undefined) return compared(figure) >= figure.least ? 'ok' : 'under'
  return ''
}

export function printHead () {
  line('row', 'what', 'measured', 'floor', 'ratio', 'target', 'is')
}

/// `figures` is null where the server cannot do what the row is about.
export function printFigures (name, figures) {
  if (!figures) {
    line(name, 'not available', '', '', '', '', '')
    return
  }
  for (const figure of figures) {
    if (figure.fault) {
      console.log(`${name.padEnd(widths[0])} FAILED: ${figure.fault}`)
      continue
    }
    const { what, unit, measured, floor, limit, least } = figure
    const target = limit !== undefined ? `<= ${limit}` : least !== undefined ? `>= ${least}` : ''
    line(name, unit ? `${what}, ${unit}` : what, shown(measured), shown(floor),
      floor === undefined ? '-' : (measured / floor).toFixed(2), target, verdict(figure))
  }
}
