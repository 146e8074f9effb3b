#pragma once

#include "core/sync/requestreader.h"

#include <QObject>

#include <functional>

namespace afterparcel
{

class RequestTableModel;
class RequestTableView;

/// The requests behind the selected rows. Of a long selection most rows are not loaded: those are read first.
class Selection : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the selection.
    Selection(RequestReader& reader, const RequestTableModel& model, const RequestTableView& view,
              QObject* parent);

    [[nodiscard]] int count() const;
    /// Of the selected rows that are loaded, at most `most` of them.
    [[nodiscard]] std::vector<const RequestView*> loaded(int most) const;
    /// Whether all selected rows are loaded.
    [[nodiscard]] bool isLoaded() const;
    /// Hands over all selected requests, at once or when they were read.
    void resolve(std::function<void(const std::vector<RequestView>&)> then);
    /// Hands over what a decision about all selected rows would do, however many they are; they are not
    /// loaded for it.
    void plan(const PlannedAction& action, std::function<void(const std::shared_ptr<const BulkPlan>&)> then);

private:
    void takeRows(quint64 token, const std::vector<RequestView>& rows);
    void takePlan(quint64 token, const std::shared_ptr<const BulkPlan>& plan);

    RequestReader& m_reader;
    const RequestTableModel& m_model;
    const RequestTableView& m_view;
    quint64 m_token = 0;
    std::function<void(const std::vector<RequestView>&)> m_then;
    std::function<void(const std::shared_ptr<const BulkPlan>&)> m_thenPlan;
};

} // namespace afterparcel
