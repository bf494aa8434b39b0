// SPDX-License-Identifier: MIT
// The packages of what was built: what is in them, what they say of themselves, and that it works from there. Whether
// they install, upgrade and leave needs root and a network: `./dev package-test`.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withServer } from './support/fixture.mjs'
import { runProgram } from './support/server.mjs'
import { removeDirectory, temporaryDirectory } from './support/temporary.mjs'

const { CONFAB_TEST_CPACK: cpack, CONFAB_TEST_BUILD: build, CONFAB_TEST_SOURCE: source } = process.env
const root = temporaryDirectory()
const made = join(root, 'made')
const unpacked = name => join(root, 'unpacked', name)
const debs = ['confab-server', 'confab-admin', 'confab-cli', 'confab-dev']
const rpms = ['confab-server', 'confab-admin', 'confab-cli', 'confab-devel']

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const only = pattern => {
  const found = readdirSync(made).filter(name => pattern.test(name))
  assert.equal(found.length, 1, `one of ${readdirSync(made)} is ${pattern}`)
  return join(made, found[0])
}
const deb = name => only(new RegExp(`^${name}_.*\\.deb$`))
const rpm = name => only(new RegExp(`^${name}-\\d.*\\.rpm$`))
const field = (name, key) => run('dpkg-deb', '--field', deb(name), key).trim()
/// Files as [path, mode, owner]; folders end in a slash.
const rpmFiles = name => run('rpm', '-qp', '--queryformat', '[%{FILENAMES} %{FILEMODES:octal} %{FILEUSERNAME}\n]', rpm(name))
  .trim().split('\n').map(line => line.split(' '))
  .map(([file, mode, owner]) => [/^0?4\d{4}$/.test(mode) ? `${file}/` : file, mode, owner])

/// All files below a folder as absolute paths of the system they are for; folders end in a slash.
function filesOf (folder) {
  const walk = path => readdirSync(join(folder, path), { withFileTypes: true }).flatMap(entry => entry.isDirectory()
    ? [`${path}${entry.name}/`, ...walk(`${path}${entry.name}/`)]
    : [`${path}${entry.name}`])
  return walk('/')
}

before(() => {
  run(cpack, '--config', join(build, 'CPackConfig.cmake'), '-B', made)
  for (const name of debs) {
    mkdirSync(unpacked(name), { recursive: true })
    run('dpkg-deb', '-R', deb(name), unpacked(name))
    renameSync(join(unpacked(name), 'DEBIAN'), join(root, `${name}.control`))
  }
})
after(() => removeDirectory(root))

describe('Debian packages', () => {
  test('each says what it is and needs', () => {
    const version = field('confab-server', 'Version')
    for (const name of debs) {
      assert.equal(field(name, 'Package'), name)
      assert.equal(field(name, 'Version'), version)
      assert.match(field(name, 'Description'), /^\S.*\n \S/)
    }
    const needs = (name, key, ...packages) => {
      const said = field(name, key).split(/, | \| /).map(text => text.split(' ')[0])
      // Later Debians have other numbers, and names that say how long a time is.
      for (const wanted of packages) assert.ok(said.some(one => one.replace(/t64$/, '').replace(/(hiredis)[\d.]+$/, '$1') === wanted), `${name} ${key} ${wanted}: ${said}`)
    }
    // The first of each are found by dpkg-shlibdeps, the others nobody sees by looking at a program.
    needs('confab-server', 'Depends', 'libc6', 'libqt6core6', 'libqt6httpserver6', 'libssl3', 'libhiredis', 'libqt6sql6-sqlite')
    needs('confab-server', 'Recommends', 'esbuild', 'confab-cli', 'logrotate')
    needs('confab-admin', 'Depends', 'libqt6widgets6', 'libqt6charts6', 'qt6-qpa-plugins')
    needs('confab-cli', 'Depends', 'libqt6websockets6')
    needs('confab-dev', 'Depends', 'confab-server', 'qt6-base-dev', 'qcoro-qt6-dev', 'libexpected-dev')
    assert.ok(!field('confab-cli', 'Depends').includes('libqt6gui6'), 'a shell needs no desktop')
    assert.match(field('confab-dev', 'Depends'), new RegExp(`confab-server \\(= ${version}\\)`))
  })

  test('each has its files, and nobody else has them', () => {
    const places = {
      'confab-server': ['/usr/bin/confabd', '/usr/lib/confab/libconfab_server.so.0.1', '/etc/confab/confabd.toml', '/etc/confab/scripts/',
        '/etc/logrotate.d/confab-server', '/usr/lib/systemd/system/confabd.service', '/usr/lib/sysusers.d/confab.conf',
        '/usr/lib/tmpfiles.d/confab.conf'],
      'confab-admin': ['/usr/bin/confab-admin'],
      'confab-cli': ['/usr/bin/confabctl'],
      'confab-dev': ['/usr/include/confab/server/extensions/plugin.h', '/usr/lib/cmake/Confab/ConfabConfig.cmake',
        '/usr/lib/confab/libconfab_server.so']
    }
    const owner = new Map()
    for (const name of debs) {
      const files = filesOf(unpacked(name))
      for (const wanted of [...places[name], `/usr/share/doc/${name}/copyright`]) assert.ok(files.includes(wanted), `${name}: ${wanted}`)
      for (const file of files.filter(file => !file.endsWith('/'))) {
        assert.match(file, /^\/(usr\/(bin|include\/confab|lib|share)|etc\/confab|etc\/logrotate\.d)\//)
        assert.equal(owner.get(file), undefined, `${file} is in two packages`)
        owner.set(file, name)
      }
    }
  })

  test('files belong to root and nobody else may write them', () => {
    for (const name of debs) {
      for (const line of run('dpkg-deb', '--contents', deb(name)).trim().split('\n')) {
        assert.match(line, /^([d-]rwxr-xr-x|-rw-r--r--|lrwxrwxrwx) root\/root /)
      }
    }
  })

  test('only what an administrator edits is kept over an upgrade', () => {
    const conffiles = readFileSync(join(root, 'confab-server.control', 'conffiles'), 'utf8').trim().split('\n')
    const etc = filesOf(unpacked('confab-server')).filter(file => file.startsWith('/etc/') && !file.endsWith('/'))
    assert.deepEqual(conffiles, etc.sort())
    for (const name of debs.slice(1)) assert.ok(!existsSync(join(root, `${name}.control`, 'conffiles')))
  })

  test('maintainer scripts are there for the server only, and are shell', () => {
    for (const script of ['postinst', 'prerm', 'postrm']) run('sh', '-n', join(root, 'confab-server.control', script))
    for (const name of debs.slice(1)) {
      assert.deepEqual(readdirSync(join(root, `${name}.control`)).sort(), ['control', 'md5sums'])
    }
  })

  test('lintian finds no error', () => {
    const { status, stdout, stderr } = spawnSync('lintian', ['--fail-on', 'error', '--allow-root', ...debs.map(deb)], { encoding: 'utf8' })
    assert.equal(status, 0, stdout + stderr)
  })
})

describe('RPM packages', () => {
  test('they hold what those of Debian hold', () => {
    const relevant = files => files.filter(file => !/\/$|^\/usr\/share\/(doc|licenses)\//.test(file)).sort()
    rpms.forEach((name, index) => {
      assert.deepEqual(relevant(rpmFiles(name).map(([file]) => file)), relevant(filesOf(unpacked(debs[index]))), name)
    })
  })

  test('the configuration stays when it was edited', () => {
    const flagged = run('rpm', '-qp', '--queryformat', '[%{FILENAMES} %{FILEFLAGS:fflags}\n]', rpm('confab-server')).trim().split('\n')
      .filter(line => line.endsWith(' cn'))
    assert.deepEqual(flagged, ['/etc/confab/confabd.toml cn', '/etc/logrotate.d/confab-server cn'])
  })

  test('no folder of the system is theirs', () => {
    for (const name of rpms) {
      for (const [file] of rpmFiles(name).filter(([file]) => file.endsWith('/'))) assert.match(file, /confab/i, name)
      for (const [file, mode, owner] of rpmFiles(name)) assert.equal(owner, 'root', `${file} ${mode}`)
    }
    assert.ok(rpmFiles('confab-server').some(([file]) => file === '/etc/confab/scripts/'))
  })

  test('their scripts are shell', () => {
    const scripts = run('rpm', '-qp', '--queryformat', '%{POSTIN}\n%{PREUN}\n%{POSTUN}\n', rpm('confab-server'))
    assert.match(scripts, /systemd-sysusers confab.conf/)
    execFileSync('sh', ['-n'], { input: scripts })
    for (const name of rpms.slice(1)) assert.equal(run('rpm', '-qp', '--scripts', rpm(name)), '')
  })

  test('rpmlint finds no error', () => {
    const { status, stdout, stderr } = spawnSync('rpmlint',
      ['--config', join(source, 'packaging/rpm/rpmlint.toml'), ...rpms.map(rpm)], { encoding: 'utf8' })
    assert.equal(status, 0, stdout + stderr)
    assert.match(stdout, /4 packages .* 0 errors/)
  })
})

describe('the archive', () => {
  before(() => {
    mkdirSync(unpacked('archive'), { recursive: true })
    run('tar', '-xf', only(/\.tar\.gz$/), '-C', unpacked('archive'), '--strip-components=1')
  })

  test('it works wherever it lies', async () => {
    const elsewhere = join(root, 'a place with spaces')
    cpSync(unpacked('archive'), elsewhere, { recursive: true, verbatimSymlinks: true })
    renameSync(unpacked('archive'), unpacked('gone'))
    try {
      await withServer({ bin: join(elsewhere, 'bin/confabd'), args: ['--admin-port', '0'] }, async server => {
        const client = await server.tcp()
        assert.equal((await client.request('roomAdd defaultRoom')).status, 'OK')
        assert.ok(readFileSync(`/proc/${server.pid}/maps`, 'utf8').includes(`${elsewhere}/lib/confab/libconfab_server.so`))
        const rooms = run(join(elsewhere, 'bin/confabctl'), '--state-dir', server.stateDir, '--json', 'rooms', 'list')
        assert.equal(JSON.parse(rooms).room, 'defaultRoom')
        await client.close()
      })
      const console = spawnSync(join(elsewhere, 'bin/confab-admin'), ['--version'],
        { encoding: 'utf8', env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } })
      assert.match(console.stdout, /\d+\.\d+\.\d+/)
    } finally {
      renameSync(unpacked('gone'), unpacked('archive'))
    }
  })

  test('nothing in it names the folder it was built in', () => {
    for (const file of filesOf(unpacked('archive')).filter(file => !file.endsWith('/'))) {
      const path = join(unpacked('archive'), file)
      if (lstatSync(path).isFile()) assert.ok(!readFileSync(path).includes(build), file)
    }
  })

  test('it brings its licence and the service to install by hand', () => {
    const files = filesOf(unpacked('archive'))
    for (const file of ['/share/doc/confab/LICENSE', '/share/confab/service/confabd.service']) assert.ok(files.includes(file), file)
  })
})

describe('the service', () => {
  const unit = '/usr/lib/systemd/system/confabd.service'
  const inRoot = file => join(unpacked('confab-server'), file)

  test('systemd understands every line of its unit', () => {
    // It also misses the programs and manual pages that are not in this root; that is not asked here.
    const { stderr } = spawnSync('systemd-analyze', ['verify', `--root=${unpacked('confab-server')}`, unit], { encoding: 'utf8' })
    assert.doesNotMatch(stderr, /confabd\.service:\d+|unknown|parse|invalid|ignoring/i)
  })

  test('it is exposed by 1.5 of 10 at most', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze',
      ['security', '--offline=true', '--no-pager', `--root=${unpacked('confab-server')}`, '--threshold=15', 'confabd.service'], { encoding: 'utf8' })
    assert.equal(status, 0, stdout + stderr)
    assert.match(stdout, /Overall exposure level for confabd.service: 1\.[0-5]/)
  })

  test('its account and directories are made as the unit wants them', { skip: process.getuid() === 0 ? false : 'needs root' }, () => {
    run('systemd-sysusers', `--root=${unpacked('confab-server')}`, 'confab.conf')
    run('systemd-tmpfiles', `--root=${unpacked('confab-server')}`, '--create', 'confab.conf')
    const [, uid] = /^confab:x:(\d+):/m.exec(readFileSync(inRoot('/etc/passwd'), 'utf8'))
    for (const [path, mode] of [['/var/lib/confab', 0o700], ['/var/log/confab', 0o750]]) {
      assert.equal(statSync(inRoot(path)).mode & 0o777, mode, path)
      assert.equal(statSync(inRoot(path)).uid, Number(uid), path)
    }
  })

  test('logrotate understands what it is told', () => {
    const { status, stderr } = spawnSync('logrotate', ['--debug', inRoot('/etc/logrotate.d/confab-server')], { encoding: 'utf8' })
    // It may miss the account on this machine, which is no matter of its language.
    assert.doesNotMatch(stderr.replace(/^.*(unknown user|error: .*\d+ unknown).*$/mg, ''), /unknown option|bad|lines must|unexpected/i)
    assert.ok(status === 0 || /unknown user 'confab'/.test(stderr), stderr)
  })

  test('its configuration is valid and changes nothing', async () => {
    const file = inRoot('/etc/confab/confabd.toml')
    const printed = async (...args) => (await runProgram([...args, '--print-config'])).stdout
    assert.equal((await runProgram(['--check-config', '--config', file])).code, 0)
    assert.equal(await printed('--config', file), await printed())
    assert.ok(readFileSync(file, 'utf8').split('\n').every(line => /^(#|\[|$)/.test(line)), 'every setting is a comment')
  })
})
