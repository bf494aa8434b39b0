// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Operator } from './admin.mjs'
import { makeCertificate } from './certificate.mjs'
import { commandsIn, root } from './markdown.mjs'
import { until, within } from './wait.mjs'

/// What a test must not do to the machine it runs on, or has no time for; another test does the same elsewhere. Of
/// these only the form is checked. Keep this list short.
const notRun = [
  [/^sudo /, 'is for an administrator'],
  [/^(apt|apt-get|dpkg|dnf|rpm) /, 'installs packages'],
  [/^(systemctl|journalctl|systemd-\S+)( |$)/, 'is for systemd, which does not run here'],
  [/^(install|adduser|usermod) /, 'changes files and users of the system'],
  [/^confab-admin( |$)/, 'opens a window: tests/admin-gui'],
  [/^(cmake --preset|cpack|tar -xf|confab-\*) ?/, 'makes packages or is inside one: e2e/packages'],
  [/^cmake -S \. -B build/, 'compiles a plugin: e2e/plugins'],
  [/^translations\//, 'changes the sources: the test translations'],
  [/^redis-cli /, 'configures a Redis: e2e/docs, the Redis user']
]

const asksForPassword = line => /--user \S|users (add|passwd) /.test(line) && !line.includes('--password-file')
const endless = /^confabctl (.* )?(watch|log --follow)\b/
const password = 'correct horse battery'

/// A shell of somebody who follows documents: `server` runs on their machine, with its rooms and somebody in them.
export class Shell {
  #server; #reader; #etc; #member; #directory

  constructor (server, reader) {
    this.#server = server
    this.#reader = reader
    this.#etc = join(reader.directory, 'etc')
    this.#directory = reader.directory
  }

  /// Files and people that commands and configurations speak of.
  async prepare () {
    mkdirSync(join(this.#etc, 'confab'), { recursive: true })
    const { certificate, key } = makeCertificate(this.#etc, 'chat')
    for (const name of ['fullchain.pem', 'admin.pem']) copyFileSync(certificate, join(this.#etc, 'confab', name))
    copyFileSync(join(root, 'resources/confab.example.toml'), join(this.#etc, 'confab', 'confab.toml'))
    mkdirSync(join(this.#reader.directory, 'build')) // of plugins
    for (const name of ['privkey.pem', 'admin.key']) copyFileSync(key, join(this.#etc, 'confab', name))
    this.run(['-c', 'umask 077 && openssl rand -hex 32 > etc/confab/cluster.token && printf "staple of the battery\n" > new-password'])
    const client = await this.#server.tcp()
    await client.request('roomAdd lobby') // where there is one
    this.#member = (await client.request('detailsView')).data.id
    const operator = await Operator.signIn(this.#server)
    await operator.call('user.add', { user: 'ann', role: 'admin', password })
    await operator.close()
  }

  /// The text with the ports, files and ids there are.
  actual (text) {
    return this.#reader.actual(text)
      .replaceAll('/etc/confab/', `${this.#etc}/confab/`)
      .replaceAll('6e1c1f0a-…', this.#member)
      .replaceAll('/usr/local', join(this.#reader.directory, 'usr'))
      .replace(/wss:\/\/chat\.example:\d+\/admin/g, `ws://127.0.0.1:${this.#server.adminPort}/admin`)
  }

  /// Does what a block says, command by command.
  async follow ({ lines }) {
    if (lines[0].startsWith('#!')) return this.#checkForm(lines.join('\n'))
    this.#directory = this.#reader.directory
    for (const line of commandsIn(lines)) {
      const command = line.replace(/ +#.*$/, '')
      if (command.trim() === '' || command.startsWith('#')) continue
      this.#checkForm(command)
      if (notRun.some(([pattern]) => pattern.test(command))) continue
      if (command.startsWith('cd ')) this.#directory = this.actual(command.slice(3))
      else if (command.startsWith('./dev ')) this.#checkDev(command)
      else if (command.startsWith('confabd ')) this.#mustRun(command.replace(/^confabd (--check-config )?/, 'confabd --check-config '))
      else if (endless.test(command)) await this.#watch(command)
      else if (asksForPassword(command)) await this.#answer(command)
      else this.#mustRun(command)
    }
  }

  /// What bash does with the arguments, in the folder where the block has gone to.
  run (args) {
    const programs = dirname(process.env.CONFABD)
    return spawnSync('bash', args, { encoding: 'utf8', cwd: this.#directory, env: this.#environment(programs) })
  }

  #environment (programs) {
    return { ...process.env, PATH: `${programs}:${process.env.PATH}`, CONFAB_STATE_DIR: this.#server.stateDir, CONFAB_LANGUAGE: 'en' }
  }

  #checkForm (text) {
    const { status, stderr } = this.run(['-n', '-c', text])
    assert.equal(status, 0, `${text}\n${stderr}`)
  }

  #mustRun (command) {
    // A shell that is not there prints what it would read.
    const inner = /^source <\((.*)\)$/.exec(command)?.[1] ?? /^(.*) \| source$/.exec(command)?.[1] ?? command
    // Where cmake would install by itself is no place for a test.
    const prefixed = inner.startsWith('cmake --install') && !inner.includes('--prefix') ? `${inner} --prefix /usr/local` : inner
    const actual = this.actual(prefixed)
      .replace('cmake --install build/release', `cmake --install ${process.env.CONFAB_TEST_BUILD}`)
    const { status, stdout, stderr } = this.run(['-o', 'pipefail', '-c', actual])
    assert.equal(status, 0, `${command}\n${stdout}${stderr}`)
    return stdout
  }

  /// ./dev is what built and tests this; that it has the command, and the command the options, is what can be asked.
  #checkDev (command) {
    const [, name, ...options] = command.split(/ +/)
    const help = spawnSync('./dev', ['help'], { cwd: root, encoding: 'utf8' }).stdout
    assert.match(help, new RegExp(`^\\./dev ${name}( |$)`, 'm'), command)
    if (name === 'run' && options.length > 0) this.#mustRun(`confabd --check-config ${command.replace(/^\.\/dev run /, '')}`)
    if (name !== 'bench' || options.includes('--micro')) return
    const bench = spawnSync(process.execPath, [join(root, 'tests/bench/bench.mjs'), '--help'], { encoding: 'utf8' })
    for (const option of options.filter(word => word.startsWith('--'))) {
      assert.ok((bench.stdout + bench.stderr).includes(option), command)
    }
  }

  #start (program, args) {
    const child = spawn(program, args, {
      cwd: this.#reader.directory, env: this.#environment(dirname(process.env.CONFABD)), stdio: ['pipe', 'pipe', 'pipe']
    })
    const started = { child, output: '' }
    child.stdout.setEncoding('utf8').on('data', text => { started.output += text })
    child.stderr.setEncoding('utf8').on('data', text => { started.output += text })
    started.ended = new Promise(resolve => child.once('close', resolve))
    return started
  }

  /// Until it watches; then Ctrl+C.
  async #watch (command) {
    const started = this.#start('bash', ['-c', `exec ${this.actual(command)}`])
    const watching = async () => {
      const metrics = await (await fetch(`http://127.0.0.1:${this.#server.adminPort}/metrics`)).text()
      return /^confab_admin_subscriptions [1-9]/m.test(metrics)
    }
    await until(watching, `${command} to watch`).finally(() => started.child.kill('SIGINT'))
    const code = await within(started.ended, command).finally(() => started.child.kill('SIGKILL'))
    assert.equal(code, 0, `${command}\n${started.output}`)
    await until(async () => !(await watching()), 'the server to have seen it go')
  }

  /// On a terminal, where somebody types the password as often as it is asked for.
  async #answer (command) {
    const started = this.#start('script', ['-qec', this.actual(command), '/dev/null'])
    let answered = 0
    started.child.stdout.on('data', () => {
      const asked = (started.output.match(/(assword of \S+|same again): /g) ?? []).length
      for (; answered < asked; ++answered) started.child.stdin.write(`${password}\n`)
    })
    const code = await within(started.ended, command).finally(() => started.child.kill('SIGKILL'))
    assert.equal(code, 0, `${command}\n${started.output}`)
    assert.ok(answered > 0, `${command} asked for no password`)
  }
}

export const isMissing = name => !process.env.PATH.split(':').some(folder => existsSync(join(folder, name)))
