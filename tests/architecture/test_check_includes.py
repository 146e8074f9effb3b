#!/usr/bin/env python3
"""Plants each kind of violation in a tree of its own and sees that the check finds it."""

import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))

import check_includes  # noqa: E402


def check(files):
    """Runs the check on a tree of these files; its exit status and what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        output = io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            status = check_includes.main(["check_includes.py", folder])
        return status, output.getvalue()


class CheckIncludes(unittest.TestCase):
    def refused(self, file, line):
        with self.subTest(file=file, line=line):
            status, output = check({"core/domain/fine.h": "#include <QString>\n", file: "\n" + line + "\n"})
            self.assertEqual(status, 1, output)
            self.assertIn(file + ":2:", output)

    def accepted(self, file, line):
        with self.subTest(file=file, line=line):
            status, output = check({file: line + "\n"})
            self.assertEqual(status, 0, output)

    def test_core_has_no_window(self):
        for line in ("#include <QWidget>", "#include <QtWidgets/QDialog>", "#include <QIcon>", "  # include <QtGui>",
                     "class QWidget;", '#include "ui/mainwindow.h"', '#include "app/main.h"'):
            self.refused("core/sync/pass.cpp", line)

    def test_domain_is_pure(self):
        for line in ("#include <QNetworkReply>", "#include <QSqlQuery>", "#include <QFile>",
                     '#include "core/base/clock.h"', '#include "core/store/store.h"', "#include <unistd.h>"):
            self.refused("core/domain/schedule.cpp", line)

    def test_ui_talks_to_no_server_and_no_database(self):
        for line in ("#include <QSqlDatabase>", "#include <QtSql>", "#include <QNetworkAccessManager>",
                     "#include <curl/curl.h>", '#include "core/store/database.h"', '#include "core/net/httpclient.h"',
                     '#include "core/mail/mail.h"', '#include "app/session.h"'):
            self.refused("ui/mainwindow.cpp", line)

    def test_parts_of_core(self):
        self.refused("core/store/store.cpp", '#include "core/shopify/shopifyclient.h"')
        self.refused("core/transfer/exporter.cpp", '#include "core/store/database.h"')
        self.refused("core/transfer/exporter.cpp", '#include "core/shopify/shopifyclient.h"')
        self.accepted("core/transfer/exporter.cpp", '#include "core/store/store.h"')
        self.refused("core/net/transfer.cpp", '#include "core/domain/order.h"')
        self.refused("core/sync/pass.cpp", "#include <QSqlQuery>")
        self.refused("app/main.cpp", '#include "tests/sandbox/clock.h"')

    def test_what_is_allowed(self):
        self.accepted("core/domain/schedule.cpp", '#include "core/domain/order.h"\n#include <optional>\n')
        self.accepted("core/sync/pass.cpp", "// as in QWidget\n/* #include <QWidget> */")
        self.accepted("ui/mainwindow.cpp", '#include "core/store/store.h"\n#include <QMainWindow>')
        self.accepted("core/store/database.cpp", "#include <QSqlQuery>")

    def test_an_empty_tree_is_no_success(self):
        self.assertEqual(check({"readme": ""})[0], 2)


if __name__ == "__main__":
    unittest.main()
