// SPDX-License-Identifier: MIT
// A script that needs esbuild, the engine's compiler, regular expressions and the network of the service.
class Sum {
  total = 0
  add (value) { this.total += value }
}
const round = values => ({ ...values, rounds: (values.rounds ?? 0) + 1 })

api.actions.add({
  name: 'probe',
  description: 'Does what the confinement of the service might forbid',
  inputs: {},
  async run (api, data) {
    const sum = new Sum()
    let values = {}
    for (let number = 1; number <= 20_000; ++number) {
      sum.add(number)
      if (/^(\d)\1+$/.test(String(number))) values = round(values)
    }
    const health = await fetch('http://127.0.0.1:8080/healthz')
    data.response.probe = `${sum.total} ${values.rounds} ${health.status}`
  }
})
