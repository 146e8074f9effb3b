#!/usr/bin/env python3
"""Checks that no part uses what lies above it, or what another layer is for.

    check_includes.py ROOT

Prints each violation as file:line: what and why; exit status 1 if there is one, 2 if nothing was found to check.
"""

import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
WIDGETS = re.compile(
    r"^(QtWidgets|QtGui|QtSvg|QtQuick|QtQml|QtCharts)(/|$)"
    r"|^Q(Widget|Application|GuiApplication|MainWindow|Dialog|MessageBox|Action|Pixmap|Image|Icon|Painter|Color|Font"
    r"|Palette|Clipboard|DesktopServices|SystemTrayIcon|Label|PushButton|TableView|TreeView|ListView|HeaderView"
    r"|StyledItemDelegate|StandardItemModel|Window|Screen|Menu|LineEdit|TextDocument)$"
)
SQL = re.compile(r"^QtSql(/|$)|^QSql\w*$|^sqlite3")
NETWORK = re.compile(r"^QtNetwork(/|$)|^Q(Network|Tcp|Udp|Ssl|Host|Local(Socket|Server)|AbstractSocket)\w*$|^curl/")
MAIL = re.compile(r"^gmime/|^ctemplate/")
STORAGE_INSIDE = re.compile(r"^core/store/(?!store\.h$|requestview\.h$)")
TRANSPORT = re.compile(r"^core/(net|mail)/")
QTCORE_EXTRA = {
    "QByteArray", "QChar", "QDate", "QDateTime", "QFlags", "QHash", "QLatin1String", "QList", "QLocale", "QMap",
    "QRegularExpression", "QSet", "QString", "QStringList", "QStringView", "QTime", "QTimeZone", "QVector", "QtGlobal",
    "QtCore",
}
STANDARD = re.compile(r"^[a-z_]+$")


def domain_may_not(name):
    return not (name.startswith("core/domain/") or name in QTCORE_EXTRA or STANDARD.match(name))


def starts(prefix):
    return lambda name: name.startswith(prefix)


# Folder, what is forbidden there, why. What a folder's rule says holds for all folders below it.
RULES = [
    ("core", WIDGETS.search, "core has no window"),
    ("core", starts("ui/"), "core knows nothing of ui"),
    ("core", starts("app/"), "core knows nothing of app"),
    ("core", starts("tests/"), "what is shipped knows nothing of its tests"),
    ("core/domain", domain_may_not, "the domain is QtCore, the standard library and itself"),
    ("core/base", re.compile(r"^core/(?!base/)").search, "the base knows no other part"),
    ("core/carriers", re.compile(r"^core/(?!carriers/|base/)").search, "carriers are a table, known to others"),
    ("core/text", re.compile(r"^core/(?!text/|domain/|carriers/|base/)").search, "text knows the domain only"),
    ("core/net", re.compile(r"^core/(?!net/|base/)").search, "the HTTP layer knows no service"),
    ("core/settings", re.compile(r"^core/(store|net|shopify|aftership|mail|sync|secrets)/").search,
     "settings know the domain only"),
    ("core/store", re.compile(r"^core/(net|shopify|aftership|mail|sync|secrets)/").search,
     "the store knows no service"),
    ("core/mail", re.compile(r"^core/(store|net|shopify|aftership|sync|secrets)/").search,
     "mail knows no other service"),
    ("core/secrets", re.compile(r"^core/(store|net|shopify|aftership|mail|sync)/").search,
     "secrets know no service"),
    ("core/shopify", re.compile(r"^core/(store|aftership|mail|sync)/").search, "a service knows no other one"),
    ("core/aftership", re.compile(r"^core/(store|shopify|mail|sync)/").search, "a service knows no other one"),
    ("core/transfer", re.compile(r"^core/(net|shopify|aftership|mail|sync|secrets)/").search,
     "files are exchanged without any service"),
    ("core/transfer", re.compile(r"^core/store/(?!(store|oldorders|request\w+)\.h$)").search,
     "the store's face, not its database"),
    ("core/sync", lambda name: SQL.search(name), "SQL belongs to core/store"),
    ("ui", SQL.search, "SQL belongs to core/store"),
    ("ui", NETWORK.search, "HTTP and SMTP belong to core"),
    ("ui", MAIL.search, "messages are composed in core/mail"),
    ("ui", STORAGE_INSIDE.search, "ui sees the store's face, not its database"),
    ("ui", TRANSPORT.search, "ui does not talk to servers"),
    ("ui", starts("app/"), "ui knows nothing of app"),
    ("ui", starts("tests/"), "what is shipped knows nothing of its tests"),
    ("app", starts("tests/"), "what is shipped knows nothing of its tests"),
]
# Words that may not stand in a folder's code, comments aside.
WORDS = [("core", re.compile(r"\bQ(Widget|Application|MessageBox|MainWindow)\b"), "core has no window")]


def without_comments(text):
    """Blanks comments and keeps the line numbers; strings are left alone, an include is one of them."""
    pattern = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)
    return pattern.sub(
        lambda m: m.group(0) if m.group(0).startswith('"') else re.sub(r"[^\n]", " ", m.group(0)), text)


def sources(root):
    for folder in ("core", "ui", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp") and path.is_file():
                yield path


def violations(root):
    for path in sources(root):
        place = path.relative_to(root).as_posix()
        code = without_comments(path.read_text(encoding="utf-8"))
        for number, line in enumerate(code.split("\n"), 1):
            include = INCLUDE.match(line)
            for folder, forbidden, why in RULES:
                if include and place.startswith(folder + "/") and forbidden(include.group(1)):
                    yield f"{place}:{number}: includes {include.group(1)}: {why}"
            for folder, word, why in WORDS:
                if not include and place.startswith(folder + "/") and word.search(line):
                    yield f"{place}:{number}: uses {word.search(line).group(0)}: {why}"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[1])
    checked = sum(1 for _ in sources(root))
    if checked == 0:
        print(f"no source under {root}", file=sys.stderr)
        return 2
    found = list(violations(root))
    for violation in found:
        print(violation)
    print(f"{checked} files, {len(found)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
