"""A mail server for tests. Prints what it sees as JSON lines; "ping" on standard input is answered by "pong".

    smtpserver.py good      {"tls": "none|implicit|starttls", "cert": FILE, "key": FILE, "user": U, "password": P}
    smtpserver.py scripted  {"tls": "none|implicit|starttls", "cert": ..., "key": ..., "<stage>": [reply, ...], ...}

"good" is aiosmtpd and behaves. "scripted" says what it is told: the stages are greeting, EHLO, STARTTLS, AUTH, NOOP, MAIL,
RCPT, DATA, message; each has a list of replies, used in turn (the last one stays). A reply is text ("\n" makes several
lines of it), or one of: "drop" (reset the connection), "hang" (say nothing more), or text ending in "!close" (say it, then
close). "DATA" may be "354 drop after N": N bytes of the message are read, then the connection is reset.
"""
import asyncio
import base64
import json
import os
import socket
import ssl
import struct
import sys


def report(**event):
    # The pipe must never block the server, whatever the test does meanwhile.
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def tls_context(config):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(config["cert"], config["key"])
    return context


class Recorder:
    """What aiosmtpd calls for a message."""

    async def handle_DATA(self, server, session, envelope):
        report(
            event="message",
            sender=envelope.mail_from,
            recipients=envelope.rcpt_tos,
            content=base64.b64encode(envelope.original_content).decode(),
            tls=server.transport.get_extra_info("sslcontext") is not None,
            login=session.authenticated,
            ehlo=session.host_name,
        )
        return "250 2.0.0 taken"


def good_factory(config):
    from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

    def authenticate(server, session, envelope, mechanism, data):
        wanted = LoginPassword(config.get("user", "").encode(), config.get("password", "").encode())
        report(event="login", mechanism=mechanism, right=data == wanted)
        return AuthResult(success=data == wanted, handled=False)

    starttls = config.get("tls") == "starttls"
    login = "user" in config

    def make():
        report(event="connect")
        return SMTP(
            Recorder(),
            hostname="test.example",
            tls_context=tls_context(config) if starttls else None,
            require_starttls=starttls,
            authenticator=authenticate if login else None,
            auth_required=login,
            auth_require_tls=starttls,
            auth_exclude_mechanism=config.get("without", []),
        )

    return make


class Scripted:
    def __init__(self, config):
        self.config = config
        self.said = {}

    def reply(self, stage, default):
        replies = self.config.get(stage)
        if not replies:
            return default
        used = self.said.get(stage, 0)
        self.said[stage] = used + 1
        return replies[min(used, len(replies) - 1)]

    async def say(self, reader, writer, text):
        """False if the conversation is over."""
        if text == "drop":
            sock = writer.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
            return False
        if text == "hang":
            while await reader.read(4096):
                pass
            return False
        closing = text.endswith("!close")
        lines = text.removesuffix("!close").split("\n")
        writer.write("".join(line + "\r\n" for line in lines).encode())
        await writer.drain()
        return not closing

    async def take_message(self, reader, writer, limit):
        content = b""
        while not content.endswith(b"\r\n.\r\n"):
            chunk = await reader.read(limit - len(content) if limit else 65536)
            report(event="data", bytes=len(chunk))
            if not chunk:
                return False
            content += chunk
            if limit and len(content) >= limit:
                return await self.say(reader, writer, "drop")
        report(event="complete", bytes=len(content))
        return await self.say(reader, writer, self.reply("message", "250 2.0.0 taken"))

    async def answer(self, reader, writer, command):
        verb = command.split(" ")[0].split(":")[0].upper()
        if verb == "QUIT":
            if self.config.get("QUIT") == ["hang"]:
                return await self.say(reader, writer, "hang")
            await self.say(reader, writer, "221 bye")
            return False
        if verb == "AUTH":
            text = self.reply(verb, "235 2.7.0 welcome")
            if not await self.say(reader, writer, "334 "):
                return False
            await reader.readline()
            return await self.say(reader, writer, text)
        if verb == "DATA":
            text = self.reply(verb, "354 go on")
            limit = int(text.split("drop after ")[1]) if "drop after" in text else 0
            if not await self.say(reader, writer, "354 go on" if limit else text):
                return False
            report(event="asked", reply=text)
            return await self.take_message(reader, writer, limit) if text.startswith("354") else True
        if verb == "STARTTLS":
            text = self.reply(verb, "220 go on")
            if not await self.say(reader, writer, text):
                return False
            if text.startswith("220"):
                await writer.start_tls(tls_context(self.config))
            return True
        return await self.say(reader, writer, self.reply(verb, "250 2.0.0 fine"))

    async def __call__(self, reader, writer):
        report(event="connect")
        try:
            going = await self.say(reader, writer, self.reply("greeting", "220 test.example"))
            while going:
                line = await reader.readline()
                if not line:
                    break
                command = line.decode(errors="replace").rstrip("\r\n")
                report(event="command", line=command)
                going = await self.answer(reader, writer, command)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError) as problem:
            report(event="lost", why=type(problem).__name__)
        finally:
            report(event="closed")
            writer.close()


async def commands(loop):
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        if line.strip() == b"ping":
            # Twice through the loop: what was readable before is read and reported before the answer.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            report(event="pong")
    os._exit(0)


async def main():
    mode, config = sys.argv[1], json.loads(sys.argv[2])
    loop = asyncio.get_running_loop()
    context = tls_context(config) if config.get("tls") == "implicit" else None
    if mode == "good":
        server = await loop.create_server(good_factory(config), "127.0.0.1", 0, ssl=context)
    else:
        scripted = Scripted(config)
        server = await asyncio.start_server(scripted, "127.0.0.1", 0, ssl=context)
    report(event="listening", port=server.sockets[0].getsockname()[1])
    await commands(loop)


asyncio.run(main())
