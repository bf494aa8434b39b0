// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/// A certificate for localhost, signed by itself: files in `directory`, and the options that name them.
export function makeCertificate (directory, name) {
  const files = { certificate: join(directory, `${name}.pem`), key: join(directory, `${name}.key`) }
  execFileSync('openssl', ['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256',
    '-days', '2', '-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1',
    '-out', files.certificate, '-keyout', files.key], { stdio: 'ignore' })
  return files
}

export const withTls = ({ certificate, key }) => ['--tls-certificate', certificate, '--tls-key', key]
