# Account, directories and token; repeating it changes nothing that is there.
systemd-sysusers confab.conf
if command -v systemd-tmpfiles >/dev/null; then
    systemd-tmpfiles --create confab.conf || true
fi
[ -d /var/lib/confab ] || install -d -o confab -g confab -m 0700 /var/lib/confab
[ -d /var/log/confab ] || install -d -o confab -g confab -m 0750 /var/log/confab
# confabd makes a missing token, too, but tells it in its log, where others may read it. What happens in the
# directory is done as its owner, who might have left a link there.
if [ ! -e /var/lib/confab/admin.token ]; then
    runuser -u confab -- sh -c 'umask 077
        cd /var/lib/confab
        head -c 32 /dev/urandom | base64 -w 0 | tr "+/" "-_" | tr -d "=" >admin.token.new
        echo >>admin.token.new
        ln admin.token.new admin.token 2>/dev/null || true
        rm -f admin.token.new'
    echo "confabd serves this machine only, until /etc/confab/confabd.toml says otherwise. Its administration token:"
    echo "    sudo cat /var/lib/confab/admin.token"
    echo "confabctl finds the token there by itself:"
    echo "    sudo confabctl --state-dir /var/lib/confab rooms list"
fi
