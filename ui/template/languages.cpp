#include "ui/template/languages.h"

#include "core/sync/templatejobs.h"
#include "ui/template/questions.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateLanguages)
};

/// The languages that one can write in, by name.
QStringList otherLanguages(const QStringList& used)
{
    QStringList names;
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = normalisedLanguage(locale.name()).section(QLatin1Char('-'), 0, 0);
        if (!code.isEmpty() && !used.contains(code) && !QLocale(code).nativeLanguageName().isEmpty()) {
            names.append(languageName(code));
        }
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

QString languageName(const QString& language)
{
    const QLocale locale(language);
    // Qt names the language of one country where the code names none.
    QString name = language == QLatin1String("en")   ? QStringLiteral("English")
                   : language == QLatin1String("es") ? QStringLiteral("espa\u00f1ol")
                                                     : locale.nativeLanguageName();
    if (language.contains(QLatin1Char('-'))) {
        name += QStringLiteral(" \u2013 ") + locale.nativeTerritoryName();
    }
    return Tr::tr("%1 (%2)", "language and its code").arg(name, language);
}

QString languageOf(const QString& written)
{
    // Japanese has wide parentheses.
    static const QRegularExpression kInParentheses(
        QStringLiteral("[(\\x{FF08}]([^()\\x{FF08}\\x{FF09}]*)[)\\x{FF09}]$"));
    const QRegularExpressionMatch match = kInParentheses.match(written);
    const QString code = match.hasMatch() ? match.captured(1) : written;
    return normalisedLanguage(code);
}

QInputDialog* addLanguageDialog(const QStringList& used, QWidget* parent)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Add a language"));
    dialog->setLabelText(
        Tr::tr("Buyers of this language get an e-mail of their own. Choose one, or write a code such as "
               "pt-BR:"));
    dialog->setComboBoxEditable(true);
    dialog->setComboBoxItems(otherLanguages(used));
    requireText(*dialog, Tr::tr("&Add"));
    return dialog;
}

QMessageBox* removeLanguageDialog(const QString& language, QWidget* parent)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, Tr::tr("Remove a language"),
        Tr::tr("Buyers of the language %1 will get the e-mail in the default language. Your wording of it "
               "is deleted.")
            .arg(languageName(language)),
        QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(Tr::tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace afterparcel
