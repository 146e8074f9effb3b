#!/usr/bin/python3
"""The sandbox's mail server: python3-aiosmtpd, steered by its parent.

Standard input: one JSON object a line, {"rules": [...]}, replaces the misbehaviours; {"rules": N} says that it did.
Standard output: one JSON object a line: {"port": N}, then {"mail": {...}}, {"refused": {...}}, {"misbehaved": ...}.
It ends when standard input is closed.
"""
import argparse
import asyncio
import email
import email.policy
import fnmatch
import json
import logging
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


def say(thing):
    print(json.dumps(thing, ensure_ascii=False), flush=True)


class Rules:
    """Misbehaviours, each with the addresses it is for and how often it happens (negative: always)."""

    def __init__(self):
        self.rules = []

    def take(self, stage, addresses):
        for rule in self.rules:
            pattern = rule.get("match") or "*"
            hit = any(fnmatch.fnmatchcase(address.lower(), pattern.lower()) for address in addresses)
            if rule["what"].startswith(stage) and hit and rule["count"] != 0:
                rule["count"] -= 1 if rule["count"] > 0 else 0
                say({"misbehaved": rule["what"], "match": rule.get("match", "")})
                return rule
        return None


class Server(SMTP):
    """aiosmtpd's server with the misbehaviours that its handlers have no hook for."""

    def __init__(self, handler, rules, **options):
        super().__init__(handler, **options)
        self.rules = rules

    async def smtp_DATA(self, arg):
        rule = self.rules.take("delay_before_data", self.envelope.rcpt_tos if self.envelope else [])
        if rule:
            await asyncio.sleep(rule.get("seconds", 5))
        rule = self.rules.take("drop_before_data", self.envelope.rcpt_tos if self.envelope else [])
        if rule:
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    async def _handle_client(self):
        rule = self.rules.take("connect_", ["*"])
        if rule and rule["what"] == "connect_drop":
            self.transport.abort()
        elif rule:
            self.transport.write(b"421 4.3.2 Service not available\r\n")
            self.transport.close()
        else:
            await super()._handle_client()


ANSWERS = {
    "mail_450": "450 4.7.1 Sender rejected for now",
    "mail_550": "550 5.7.1 Sender address rejected",
    "mail_quota": "550 5.4.5 Daily user sending limit exceeded",
    "rcpt_450": "450 4.2.1 The mailbox is busy, try again later",
    "rcpt_550": "550 5.1.1 No such user here",
    "rcpt_quota": "452 4.5.3 Too many recipients today",
    "data_451": "451 4.3.0 Try again later",
    "data_554": "554 5.6.0 Message refused",
    "data_policy": "550 5.7.1 Message refused by policy",
}


class Handler:
    def __init__(self, rules):
        self.rules = rules

    async def handle_MAIL(self, server, session, envelope, address, options):
        rule = self.rules.take("mail_", [address])
        if rule:
            return ANSWERS[rule["what"]]
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        rule = self.rules.take("rcpt_", [address])
        if rule:
            say({"refused": {"to": address, "answer": ANSWERS[rule["what"]]}})
            return ANSWERS[rule["what"]]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        rule = self.rules.take("data_", envelope.rcpt_tos)
        if rule:
            return ANSWERS[rule["what"]]
        if self.rules.take("drop_in_data", envelope.rcpt_tos):
            server.transport.abort()
            return "451 4.3.0 Dropped"
        say({"mail": describe(envelope, getattr(session, "authenticated", False))})
        if self.rules.take("drop_after_data", envelope.rcpt_tos):
            server.transport.abort()
        rule = self.rules.take("delay_after_data", envelope.rcpt_tos)
        if rule:
            await asyncio.sleep(rule.get("seconds", 5))
        return "250 2.0.0 Message accepted"


def describe(envelope, authenticated):
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    text, html = "", ""
    for part in message.walk():
        if part.get_content_type() == "text/plain" and not text:
            text = part.get_content()
        if part.get_content_type() == "text/html" and not html:
            html = part.get_content()
    return {
        "envelope_from": envelope.mail_from,
        "from": str(message["From"] or ""),
        "to": ", ".join(envelope.rcpt_tos),
        "to_header": str(message["To"] or ""),
        "reply_to": str(message["Reply-To"] or ""),
        "message_id": str(message["Message-ID"] or "").strip(),
        "date": str(message["Date"] or ""),
        "subject": str(message["Subject"] or ""),
        "auto_submitted": str(message["Auto-Submitted"] or ""),
        "list_unsubscribe": str(message["List-Unsubscribe"] or ""),
        "authenticated": bool(authenticated),
        "text": text,
        "html": html,
        "raw": envelope.content.decode("utf-8", "replace"),
    }


def authenticator(user, password):
    def check(server, session, envelope, mechanism, data):
        login = getattr(data, "login", b"").decode("utf-8", "replace")
        given = getattr(data, "password", b"").decode("utf-8", "replace")
        return AuthResult(success=(login, given) == (user, password), handled=False)

    return check


async def read_rules(rules):
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        rules.rules = json.loads(line)["rules"]
        say({"rules": len(rules.rules)})


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--mode", choices=["plain", "starttls", "tls"], default="plain")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    options = parser.parse_args()

    logging.getLogger("mail.log").setLevel(logging.ERROR)
    context = None
    if options.mode != "plain":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.cert, options.key)
    rules = Rules()
    needs_login = bool(options.user) and options.mode != "plain"

    loop = asyncio.get_running_loop()

    def factory():
        return Server(
            Handler(rules),
            rules,
            hostname="sandbox.localhost",
            ident="Sandbox ESMTP",
            enable_SMTPUTF8=True,
            data_size_limit=32 * 1024 * 1024,
            tls_context=context if options.mode == "starttls" else None,
            require_starttls=options.mode == "starttls",
            authenticator=authenticator(options.user, options.password),
            auth_required=needs_login,
            # "tls" is encrypted before SMTP begins, which aiosmtpd does not see; "plain" is for loopback.
            auth_require_tls=options.mode == "starttls",
            loop=loop,
        )

    server = await loop.create_server(
        factory, "127.0.0.1", options.port, ssl=context if options.mode == "tls" else None
    )
    say({"port": server.sockets[0].getsockname()[1]})
    await read_rules(rules)
    server.close()


asyncio.run(main())
