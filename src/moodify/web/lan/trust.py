"""The one plain page: how a phone learns to trust this home, and the certificate for it.

A phone that doesn't trust us yet can't be told over https, so this is http and nothing else is:
a page without a script, and a file that is no secret. That the file is the right one is seen by
its fingerprint, on the phone's own screen and on the computer's.
"""

from __future__ import annotations

import base64
import hashlib
import html

from cryptography.hazmat.primitives.serialization import Encoding
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from moodify.lan.home import Home

FILE = "moodify-home.crt"

STYLE = """
:root{color-scheme:light dark;--ink:light-dark(#1d1a16,#f6f3ee);--soft:light-dark(#55504a,#c3bdb4);
--paper:light-dark(#f7f4ef,#171411);--wash:light-dark(#1d1a1610,#ffffff18)}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:38rem;background:var(--paper);
color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
h1{font-size:clamp(1.8rem,1.2rem + 3vw,2.6rem);font-weight:300;line-height:1.12;
letter-spacing:-.03em;margin:1rem 0}
h2{font-size:1.0625rem;margin:2rem 0 .25rem}
p,ol{margin:.5rem 0}ol{padding-inline-start:1.4rem}li{margin:.35rem 0}
.soft{color:var(--soft)}
code{display:block;padding:.9rem 1rem;border-radius:.9rem;background:var(--wash);
font:.9375rem/1.7 ui-monospace,monospace;overflow-wrap:anywhere}
a{color:inherit}
.button{display:inline-block;padding:.8rem 1.5rem;border-radius:9rem;background:var(--ink);
color:var(--paper);font-weight:600;text-decoration:none}
""".strip()

POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src "
    f"'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'"
)

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Moodify: make the certificate known</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>{style}</style>
<h1>Make this home known to your phone</h1>
<p>Your phone warns of Moodify's page because it doesn't know who vouches for it: nobody on the
internet does, your own computer does. Once you have told your phone so, the warning is gone.</p>
<p><a class="button" href="/{file}" download>Get the certificate</a></p>
<h2>Compare</h2>
<p>Before you install it, your phone shows its SHA-256 fingerprint. It must be the one that stands
in the terminal on Moodify's computer. If it is another, don't install it.</p>
<code>{fingerprint}</code>
<h2>iPhone, iPad</h2>
<ol><li>Get the certificate in Safari, and allow it.</li>
<li>Settings → General → VPN &amp; Device Management → “{name}”. Compare the fingerprint under More
Details, then press Install.</li>
<li>Settings → General → About → Certificate Trust Settings: switch “{name}” on.</li></ol>
<h2>Android</h2>
<ol><li>Get the certificate.</li>
<li>Search the settings for “CA certificate”, press Install anyway, and choose the file.</li>
<li>Compare: User credentials or Trusted credentials → User → “{name}”.</li></ol>
<p class="soft">Android then says that the network may be monitored. It says so of every
certificate that a person adds. Firefox asks for it anew: Settings → About Firefox, press the sign
five times, then Secret settings → Use third party CA certificates.</p>
<h2>Computers</h2>
<p>Open the file and add it to the authorities that you trust: on a Mac in Keychain Access, on
Windows under Trusted Root Certification Authorities.</p>
<h2>What this allows</h2>
<p class="soft">The certificate can vouch only for addresses of home networks and for names that end
in .local and the like, until {until}. It can't for any site on the internet. Take it away in the
same settings whenever you like.</p>
<h2>Then</h2>
<p><a href="{page}">Go on to Moodify</a></p>
</html>
"""


class TrustPage:
    """Serves the page at ``/`` and the certificate at `FILE`, and nothing else."""

    def __init__(self, home: Home) -> None:
        self._home = home

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        answer = self._answer(scope)
        answer.headers.update(
            {
                "Content-Security-Policy": POLICY,
                "X-Content-Type-Options": "nosniff",
                "Referrer-Policy": "no-referrer",
                "Cache-Control": "no-store",
            }
        )
        await answer(scope, receive, send)

    def _answer(self, scope: Scope) -> Response:
        hosts = Headers(scope=scope).getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._home.trust_hosts:
            return PlainTextResponse("This server does not answer to that host name.", 403)
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("This can only be read.", 405, {"Allow": "GET, HEAD"})
        authority = self._home.kept.authority
        if scope["path"] == f"/{FILE}":
            return Response(
                authority.public_bytes(Encoding.DER),
                media_type="application/x-x509-ca-cert",
                headers={"Content-Disposition": f'attachment; filename="{FILE}"'},
            )
        if scope["path"] == "/":
            host = hosts[0].lower().removesuffix(f":{self._home.trust_port}")
            common = authority.subject.rdns[-1]
            page = PAGE.format(
                style=STYLE,
                file=FILE,
                fingerprint=self._home.kept.fingerprint.replace(":", ":<wbr>"),
                name=html.escape(str(next(iter(common)).value)),
                until=f"{authority.not_valid_after_utc:%B %Y}",
                page=html.escape(f"https://{host}:{self._home.port}/"),
            )
            return Response(page, media_type="text/html")
        return PlainTextResponse("There is nothing at this address.", 404)
