// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/connection_test.h"
#include "admin-gui/core/profile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

namespace confab {

/// The fields of one profile, and a test of what is in them.
class ProfileForm : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    void setSecret(const QString &secret) { m_secret->setText(secret); }
    Profile profile() const;
    QString secret() const { return m_secret->text(); }
    AdminCredentials credentials() const;
    /// A sentence about the first field that is wrong; empty if none is.
    QString problem() const;
    /// Somebody has typed here since `setProfile`.
    bool isTouched() const { return m_isTouched; }
    void focusSecret() { m_secret->setFocus(); }

Q_SIGNALS:
    void edited();

private:
    void check();
    void test();

    Profile m_profile;
    bool m_isTouched = false;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_way;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_caFile;
    QComboBox *m_colour;
    QCheckBox *m_readOnly;
    QLabel *m_problem;
    QPushButton *m_testButton;
    QListWidget *m_steps;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace confab
