// Whatever a merchant types or imports: a value is taken and printed back, or refused with the settings
// unchanged.
#include "core/settings/registry.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace afterparcel;
    const auto& infos = settingInfos();
    if (size < 1 || infos.empty()) {
        return 0;
    }
    const QString key = infos[data[0] % infos.size()].key;
    const QString value =
        QString::fromUtf8(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    Settings settings;
    const QString before = settingValue(settings, key).value_or(QString());
    const Result<void> set = setSettingValue(settings, key, value);
    const QString after = settingValue(settings, key).value_or(QString());
    if (!set && after != before) {
        std::abort();
    }
    Settings again;
    if (set &&
        (!setSettingValue(again, key, after) || settingValue(again, key).value_or(QString()) != after)) {
        std::abort();
    }
    return 0;
}
