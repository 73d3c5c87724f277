"""Whom may be asked: addresses of the internet, and those of the house.

A server can answer with a redirect, and so make this machine ask whom it likes. So that a
server of others can't reach what stands behind the person's own door, a private address is
asked only where the server that the person named stands at one of the same kind.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from moodify.errors import SourceError

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Kind = Literal["public", "private", "link-local", "loopback", "unusable"]
Resolve: TypeAlias = Callable[[str], Sequence[Address]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_SHARED = ipaddress.ip_network("100.64.0.0/10")
"""Of carriers, and of virtual private networks (RFC 6598)."""


class AddressError(SourceError):
    """A name that leads nowhere, or to where nothing may be asked."""


def kind_of(address: Address) -> Kind:
    """Where an address is; one that carries another (IPv4 in IPv6) is where that one is."""
    inner = _carried(address)
    if inner is not None:
        return kind_of(inner)
    if address.is_loopback or address.is_unspecified:  # 0.0.0.0 reaches this machine too
        return "loopback"
    if address.is_link_local:
        return "link-local"
    if address.is_multicast:
        return "unusable"
    if address.is_private or (address.version == 4 and address in _SHARED):
        return "private"
    return "public" if address.is_global else "unusable"


def _carried(address: Address) -> Address | None:
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def look_up(host: str) -> Sequence[Address]:
    """The addresses of `host`, as the system knows them. Raises `AddressError`."""
    try:
        return (ipaddress.ip_address(host.strip("[]")),)
    except ValueError:
        pass
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AddressError(f"There is no server called {host}.", hint="Check the name.") from error
    # A link-local address may carry its network card: fe80::1%eth0.
    texts = dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found)
    return tuple(ipaddress.ip_address(text) for text in texts)


class Gate:
    """Lets through to the internet, and to the kind of place that the named server is in.

    What kind that is, is found once: a name that leads home later on is refused.
    """

    def __init__(self, named: str, resolve: Resolve = look_up) -> None:
        """`named` is the host that the person named; `resolve` stands in for DNS in tests."""
        self._named = named
        self._resolve = resolve
        self._kind: Kind | None = None
        self._lock = threading.Lock()

    @property
    def kind(self) -> Kind:
        """Where the named server is; public as soon as any of its addresses is."""
        with self._lock:
            self._kind = self._kind or self._found()
            return self._kind

    def addresses(self, host: str) -> list[Address]:
        """The addresses of `host` that may be asked. Raises `AddressError` where none may."""
        allowed = {"public", self.kind} - {"unusable"}
        found = [address for address in self._resolve(host) if kind_of(address) in allowed]
        if not found:
            raise AddressError(
                f"{self._named} leads to {host}, a private address; it wasn't asked.",
                hint="Name that server yourself if you trust it.",
            )
        return found

    def _found(self) -> Kind:
        kinds = {kind_of(address) for address in self._resolve(self._named)}
        order: tuple[Kind, ...] = ("public", "private", "link-local", "loopback")
        return next((kind for kind in order if kind in kinds), "unusable")
