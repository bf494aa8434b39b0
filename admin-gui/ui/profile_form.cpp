// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/profile_form.h"

#include <QFormLayout>
#include <QPixmap>
#include <QStyle>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_way(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_colour(new QComboBox(this))
    , m_readOnly(new QCheckBox(tr("&Read-only: nothing can be changed by mistake"), this))
    , m_problem(new QLabel(this))
    , m_testButton(new QPushButton(tr("&Test the connection"), this))
    , m_steps(new QListWidget(this))
{
    m_url->setPlaceholderText(u"wss://chat.example.org:8090/admin"_s);
    m_way->addItems({tr("User and password"), tr("Token")});
    m_secret->setEchoMode(QLineEdit::Password);
    m_caFile->setPlaceholderText(tr("The system's certificates alone"));
    //: No colour for a profile
    m_colour->addItem(tr("None"), QString());
    for (const auto &[name, colour] :
         {std::pair(tr("Red"), u"#c0392b"_s), std::pair(tr("Orange"), u"#d68910"_s),
          std::pair(tr("Green"), u"#1e8449"_s), std::pair(tr("Blue"), u"#2471a3"_s),
          std::pair(tr("Violet"), u"#7d3c98"_s)}) {
        QPixmap patch(16, 16);
        patch.fill(QColor(colour));
        m_colour->addItem(QIcon(patch), name, colour);
    }
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_steps->setVisible(false);
    m_steps->setMaximumHeight(fontMetrics().height() * 14); // All steps, with their signs.
    m_steps->setWordWrap(true);
    m_steps->setAccessibleName(tr("Steps of the test"));

    auto *form = new QFormLayout;
    const auto addRow = [&](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    };
    addRow(tr("&Name:"), m_name);
    addRow(tr("&Address:"), m_url);
    addRow(tr("S&ign in with:"), m_way);
    addRow(tr("&User:"), m_user);
    addRow(tr("&Secret:"), m_secret);
    addRow(tr("&Certificates:"), m_caFile);
    addRow(tr("C&olour:"), m_colour);
    m_readOnly->setAccessibleName(tr("Read-only"));
    m_testButton->setAccessibleName(tr("Test the connection"));
    form->addRow(QString(), m_readOnly);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_testButton, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    layout->addStretch();

    for (QLineEdit *edit : {m_name, m_url, m_user, m_secret, m_caFile}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_isTouched = true;
            check();
        });
    }
    connect(m_way, &QComboBox::currentIndexChanged, this, &ProfileForm::check);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &ProfileForm::check);
    connect(m_readOnly, &QCheckBox::toggled, this, &ProfileForm::check);
    connect(m_testButton, &QPushButton::clicked, this, &ProfileForm::test);
}

void ProfileForm::setProfile(const Profile &profile)
{
    const QSignalBlocker blocker(this);
    m_profile = profile;
    m_isTouched = false;
    m_name->setText(profile.name);
    m_url->setText(profile.url.toString());
    m_way->setCurrentIndex(profile.user.isEmpty() && !profile.url.isEmpty() ? 1 : 0);
    m_user->setText(profile.user);
    m_secret->clear();
    m_caFile->setText(profile.caFile);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(profile.colour)));
    m_readOnly->setChecked(profile.isReadOnly);
    m_steps->setVisible(false);
    m_test.reset();
    check();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    if (const auto url = parseAdminUrl(m_url->text().trimmed()))
        profile.url = *url;
    profile.user = m_way->currentIndex() == 0 ? m_user->text().trimmed() : QString();
    profile.caFile = m_caFile->text().trimmed();
    profile.colour = m_colour->currentData().toString();
    profile.isReadOnly = m_readOnly->isChecked();
    return profile;
}

AdminCredentials ProfileForm::credentials() const
{
    if (m_way->currentIndex() == 0)
        return {{}, m_user->text().trimmed(), m_secret->text()};
    return {m_secret->text().trimmed(), {}, {}};
}

QString ProfileForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The profile wants a name.");
    if (const auto url = parseAdminUrl(m_url->text().trimmed()); !url)
        return tr("The address: %1.").arg(url.error());
    if (m_way->currentIndex() == 0 && m_user->text().trimmed().isEmpty())
        return tr("Who signs in? The user is missing.");
    return {};
}

void ProfileForm::check()
{
    const bool isUser = m_way->currentIndex() == 0;
    m_user->setEnabled(isUser);
    m_secret->setPlaceholderText(isUser ? tr("Password") : tr("What is in the file admin.token"));
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_testButton->setEnabled(wrong.isEmpty());
    Q_EMIT edited();
}

void ProfileForm::test()
{
    m_steps->clear();
    m_steps->setVisible(true);
    m_testButton->setEnabled(false);
    m_test = std::make_unique<ConnectionTest>(profile(), credentials());
    connect(m_test.get(), &ConnectionTest::stepDone, this,
            [this](const QString &step, bool isPassed, const QString &detail) {
                auto *item = new QListWidgetItem(tr("%1: %2").arg(step, detail), m_steps);
                item->setIcon(style()->standardIcon(isPassed ? QStyle::SP_DialogApplyButton
                                                             : QStyle::SP_DialogCancelButton));
                item->setData(Qt::AccessibleTextRole,
                              (isPassed ? tr("Passed: %1") : tr("Failed: %1")).arg(item->text()));
            });
    connect(m_test.get(), &ConnectionTest::finished, m_testButton,
            [this] { m_testButton->setEnabled(true); });
    m_test->start();
}

} // namespace confab
