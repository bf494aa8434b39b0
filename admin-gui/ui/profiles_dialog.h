// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/profile_store.h"
#include "admin-gui/core/secret_store.h"
#include "admin-gui/ui/profile_form.h"

#include <QDialog>

namespace confab {

/// The servers an operator knows: add, change, forget, connect.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    ProfilesDialog(ProfileStore &profiles, SecretStore &secrets, QWidget *parent = nullptr);

    /// Shows the profile of that server, or begins one. Connects to nobody and keeps nothing: that is for the
    /// operator to say. False, and nothing changes, where somebody is typing: what is meant for one server
    /// must not end up in the form of another.
    bool openAddress(const QUrl &address);

    /// Something has been typed and is not kept yet.
    bool isTouched() const;

Q_SIGNALS:
    void connectWanted(const confab::Profile &profile, const confab::AdminCredentials &credentials);
    void profilesChanged();
    /// The keychain did not take the secret; also when the dialog is closed already.
    void secretNotKept(const QString &problem);

private:
    void fill(const QString &selectedId);
    void select(int row);
    void addProfile();
    void begin(const Profile &profile);
    void forget();
    void save(bool thenConnect);

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    QListWidget *m_list;
    ProfileForm *m_form;
    QPushButton *m_forget;
    QPushButton *m_save;
    QPushButton *m_connect;
    QLabel *m_state;
};

} // namespace confab
