"""What a server on the home network is and knows while it runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from moodify.lan.addresses import (
    HOME_NETWORKS,
    LOOPBACK,
    Network,
    Whereabouts,
    is_within,
    look_around,
)
from moodify.lan.devices import Devices
from moodify.lan.invitations import Invitations

if TYPE_CHECKING:  # so that the page that stays on this computer needn't wait for cryptography
    from moodify.lan.certificates import Certificates, Kept

FOLDER = "lan"
"""Where certificates and devices are, in the data folder."""
DEVICES = "devices.json"


def devices_in(data_dir: Path) -> Devices:
    """The devices that a data folder's server lets in."""
    return Devices(data_dir / FOLDER / DEVICES)


def certificates_in(data_dir: Path) -> Certificates:
    """The certificates of a data folder."""
    from moodify.lan.certificates import Certificates

    return Certificates(data_dir / FOLDER)


class Home:
    """Addresses, certificates, invitations and devices together.

    `port` serves the page over https, `trust_port` the authority's certificate over http.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        port: int,
        trust_port: int,
        names: tuple[str, ...] = (),
        networks: tuple[Network, ...] = (),
        listening_on: str = "",
        look: Callable[[], Whereabouts] | None = None,
        tell: Callable[[str], None] = lambda _sentence: None,
    ) -> None:
        """`names` are more names that it may be opened by, and `networks` more that may come.

        `tell` is handed what the host should know. Raises `LanError` when no certificate can
        be kept.
        """
        self.port, self.trust_port = port, trust_port
        self.networks = networks
        self.tell = tell
        self.invitations = Invitations()
        self.devices = devices_in(data_dir)
        self._names = names
        self._look = look or (lambda: look_around(networks, listening_on=listening_on))
        self._certificates = certificates_in(data_dir)
        self.where = self._looked()
        self.kept: Kept = self._certificates.ensure(self.where)

    def refresh(self) -> bool:
        """Look again where this computer is, and whether its certificate is good for that.

        Returns whether either has changed. Takes some milliseconds and the disk.
        """
        where = self._looked()
        kept = self._certificates.ensure(where)
        changed = where != self.where or kept.renewed
        self.where, self.kept = where, kept
        return changed

    def lets_near(self, client: str) -> bool:
        """Whether a client of that address is answered at all."""
        return is_within(client, (*HOME_NETWORKS, *LOOPBACK, *self.networks))

    @property
    def hosts(self) -> frozenset[str]:
        """Host headers that are meant for the page."""
        return self._hosts(self.port)

    @property
    def trust_hosts(self) -> frozenset[str]:
        """Host headers that are meant for the page with the authority's certificate."""
        return self._hosts(self.trust_port)

    @property
    def urls(self) -> tuple[str, ...]:
        """Addresses of the page on the home network, the best one first."""
        return tuple(f"https://{bracketed(one)}:{self.port}/" for one in self._reached_by)

    @property
    def trust_urls(self) -> tuple[str, ...]:
        """Addresses of the page with the authority's certificate."""
        return tuple(f"http://{bracketed(one)}:{self.trust_port}/" for one in self._reached_by)

    def invite(self) -> str | None:
        """A link that lets one device in; None while there is no address.

        Its secret stands behind a #, which no browser sends to a server by itself.
        """
        if not self.where.addresses:
            return None
        return f"{self.urls[0]}pair/#{self.invitations.invite()}"

    @property
    def _reached_by(self) -> tuple[str, ...]:
        """Names work only where there is an address to find by them."""
        return (*self.where.addresses, *self.where.names) if self.where.addresses else ()

    def _looked(self) -> Whereabouts:
        found = self._look()
        return Whereabouts(found.addresses, tuple(dict.fromkeys((*found.names, *self._names))))

    def _hosts(self, port: int) -> frozenset[str]:
        """Host headers that are meant for this server at one of its ports, in lower case."""
        names = [bracketed(one) for one in (*self.where.addresses, *self.where.names)]
        own = {*names, "localhost", "127.0.0.1", "[::1]"}
        hosts = {f"{name}:{port}" for name in own}
        if port in (80, 443):  # browsers leave these out
            hosts |= own
        return frozenset(host.lower() for host in hosts)


def bracketed(host: str) -> str:
    """A host as it stands in an address: IPv6 ones in brackets."""
    return f"[{host}]" if ":" in host else host
