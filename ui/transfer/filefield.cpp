#include "ui/transfer/filefield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace afterparcel
{

namespace
{

const QString kFolder = QStringLiteral("transfer_folder");

QString stateFile(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("window.ini"));
}

QString rememberedFolder(const QString& dataDir)
{
    const QString remembered = QSettings(stateFile(dataDir), QSettings::IniFormat).value(kFolder).toString();
    return !remembered.isEmpty() && QDir(remembered).exists()
               ? remembered
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

FileField::FileField(For purpose, const QString& name, QString dataDir, QWidget* parent)
    : QWidget(parent),
      m_purpose(purpose),
      m_name(name),
      m_dataDir(std::move(dataDir)),
      m_filter(tr("CSV files (*.csv);;All files (*)")),
      m_suffix(QStringLiteral("csv")),
      m_folder(rememberedFolder(m_dataDir)),
      m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    auto* button = new QPushButton(tr("&Browse\u2026"), this);
    button->setAutoDefault(false);
    layout->addWidget(button);
    m_line->setAccessibleName(name);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &FileField::browse);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::pathChanged);
}

void FileField::setFileType(const QString& filter, const QString& suffix)
{
    m_filter = filter;
    m_suffix = suffix;
}

QString FileField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : QDir(m_folder).absoluteFilePath(QDir::fromNativeSeparators(typed));
}

void FileField::propose(const QString& fileName)
{
    m_line->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(fileName)));
}

void FileField::remember() const
{
    QSettings file(stateFile(m_dataDir), QSettings::IniFormat);
    file.setValue(kFolder, QFileInfo(path()).absolutePath());
}

void FileField::browse()
{
    auto* dialog = new QFileDialog(window(), m_name, path().isEmpty() ? m_folder : path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_purpose == For::Saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(m_purpose == For::Saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(m_suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_line->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

} // namespace afterparcel
