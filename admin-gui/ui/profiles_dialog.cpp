// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/profiles_dialog.h"

#include "admin-gui/core/console_link.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QUuid>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ProfilesDialog::ProfilesDialog(ProfileStore &profiles, SecretStore &secrets, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_list(new QListWidget(this))
    , m_form(new ProfileForm(this))
    , m_forget(new QPushButton(tr("&Forget"), this))
    , m_save(new QPushButton(tr("Sa&ve"), this))
    , m_connect(new QPushButton(tr("Save and co&nnect"), this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Servers"));
    m_list->setAccessibleName(tr("Servers"));
    m_state->setWordWrap(true);
    m_connect->setDefault(true);
    auto *add = new QPushButton(tr("N&ew"), this);
    for (QPushButton *button : {add, m_forget, m_save, m_connect}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(button == m_connect);
    }

    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(add);
    listButtons->addWidget(m_forget);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_connect);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);
    resize(780, 520);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::select);
    connect(add, &QPushButton::clicked, this, &ProfilesDialog::addProfile);
    connect(m_forget, &QPushButton::clicked, this, &ProfilesDialog::forget);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_form, &ProfileForm::edited, this, [this] {
        const bool isRight = m_form->problem().isEmpty();
        m_save->setEnabled(isRight);
        m_connect->setEnabled(isRight);
    });
    fill(profiles.lastUsed());
}

void ProfilesDialog::fill(const QString &selectedId)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int row = 0;
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id == selectedId)
            row = m_list->count();
        m_list->addItem(profile.name);
    }
    m_list->setCurrentRow(row);
    if (m_profiles.profiles().isEmpty())
        addProfile();
    else
        select(row);
}

void ProfilesDialog::select(int row)
{
    const bool isKnown = row >= 0 && row < m_profiles.profiles().size();
    m_forget->setEnabled(isKnown);
    if (!isKnown)
        return;
    const Profile profile = m_profiles.profiles()[row];
    m_form->setProfile(profile);
    Q_EMIT m_form->edited();
    m_state->clear();
    m_secrets.read(profile.id,
                   [self = QPointer(this), id = profile.id](const QString &secret, const QString &problem) {
                       if (!self || self->m_form->profile().id != id)
                           return;
                       if (self->m_form->secret().isEmpty())
                           self->m_form->setSecret(secret);
                       self->m_state->setText(problem);
                   });
}

void ProfilesDialog::addProfile()
{
    begin({});
    m_form->setFocus();
}

bool ProfilesDialog::isTouched() const
{
    return m_form->isTouched();
}

bool ProfilesDialog::openAddress(const QUrl &address)
{
    if (isTouched())
        return false;
    m_profiles.reload();
    const auto known = m_profiles.findByUrl(address);
    fill(known ? known->id : QString());
    if (known) {
        m_connect->setFocus();
        return true;
    }
    Profile profile;
    profile.name = shownAddress(address);
    profile.url = address;
    begin(profile);
    m_state->setText(tr("From a link. Connect only if you know this server: it gets the secret you enter."));
    m_form->focusSecret();
    return true;
}

void ProfilesDialog::begin(const Profile &profile)
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(-1);
    m_forget->setEnabled(false);
    m_state->clear();
    Profile fresh = profile;
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->setProfile(fresh);
    Q_EMIT m_form->edited();
}

void ProfilesDialog::forget()
{
    const Profile profile = m_form->profile();
    m_profiles.remove(profile.id);
    m_secrets.remove(profile.id, [](const QString &) {});
    fill({});
    Q_EMIT profilesChanged();
}

void ProfilesDialog::save(bool thenConnect)
{
    if (!m_form->problem().isEmpty())
        return;
    const Profile profile = m_form->profile();
    const AdminCredentials credentials = m_form->credentials();
    m_profiles.save(profile);
    // An empty field may be one whose secret has not been read yet: "Forget" removes, saving never does.
    if (!m_form->secret().isEmpty()) {
        m_secrets.write(profile.id, m_form->secret(), [self = QPointer(this)](const QString &problem) {
            if (!self)
                return;
            self->m_state->setText(problem.isEmpty() ? tr("Saved.") : problem);
            if (!problem.isEmpty())
                Q_EMIT self->secretNotKept(problem);
        });
    }
    const QString secret = m_form->secret();
    fill(profile.id);
    m_form->setSecret(secret);
    Q_EMIT profilesChanged();
    if (thenConnect) {
        Q_EMIT connectWanted(profile, credentials);
        close();
    }
}

} // namespace confab
