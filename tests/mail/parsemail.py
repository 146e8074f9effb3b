"""Reads a message on standard input and prints what a mail program would make of it, as JSON.

Deliberately not the library that wrote it.
"""
import email
import email.policy
import email.utils
import json
import sys
from email.header import decode_header, make_header

raw_bytes = sys.stdin.buffer.read()
message = email.message_from_bytes(raw_bytes, policy=email.policy.default)


def mailboxes(name):
    """The newer interface tells addresses apart; names come from the older one, since the newer keeps the blanks between
    the encoded words of a phrase, which RFC 2047 (6.2) says are not part of it."""
    found = [address.addr_spec for header in message.get_all(name, []) for address in header.addresses]
    raw = email.message_from_bytes(raw_bytes).get_all(name, [])
    old = email.utils.getaddresses([str(value) for value in raw])
    if [address for _, address in old] != found:
        return [{"name": "readers differ", "address": str(found) + str(old)}]
    return [{"name": str(make_header(decode_header(display))), "address": address} for display, address in old]


addresses = {name: mailboxes(name) for name in ("From", "To", "Cc", "Bcc", "Reply-To", "Sender")}
result = {
    "headers": [[name, str(value)] for name, value in message.items()],
    "addresses": addresses,
    "type": message.get_content_type(),
    "date": email.utils.parsedate_to_datetime(message["Date"]).isoformat() if message["Date"] else None,
    "parts": [
        {
            "type": part.get_content_type(),
            "charset": part.get_content_charset(),
            "encoding": part["Content-Transfer-Encoding"],
            "text": part.get_content(),
        }
        for part in message.walk()
        if not part.is_multipart()
    ],
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
}
json.dump(result, sys.stdout)
