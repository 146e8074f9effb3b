#pragma once

#include <QDialog>

namespace afterparcel
{

/// A dialog as high as its wrapped texts need: by itself Qt gives one two thirds of the screen at most,
/// whatever is cut by that.
class FittedDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    void showEvent(QShowEvent* event) override;
    /// To be called when texts have changed.
    void fit();
};

} // namespace afterparcel
