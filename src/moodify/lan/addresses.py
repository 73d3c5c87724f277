"""Which addresses this computer has at home, and which addresses belong to a home at all."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

HOME_NETWORKS: tuple[Network, ...] = tuple(
    ipaddress.ip_network(text)
    for text in (
        "10.0.0.0/8",  # RFC 1918
        "172.16.0.0/12",
        "192.168.0.0/16",
        "169.254.0.0/16",  # RFC 3927, link-local
        "fc00::/7",  # RFC 4193, unique local
        "fe80::/10",  # RFC 4291, link-local
    )
)
"""What no router passes on to the internet. Python's own `is_private` takes in more, such as
the addresses of documentation."""

LOOPBACK: tuple[Network, ...] = (
    ipaddress.ip_network("127.0.0.0/8"),
    ipaddress.ip_network("::1/128"),
)

VIRTUAL = re.compile(
    r"docker|br-|veth|virbr|vboxnet|virtualbox|vmnet|vmware|lxc|lxd|podman|cni|flannel|utun|tun|"
    r"tap|wg|zt|tailscale|vethernet|hyper-v|wsl",
    re.IGNORECASE,
)
"""Beginnings of the names of adapters that no phone in the room is on."""

LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
"""One part of a host name (RFC 1123)."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where this computer can be reached at home."""

    addresses: tuple[str, ...]
    """Private IPv4 addresses; the one that a phone most likely reaches comes first."""
    names: tuple[str, ...]
    """Host names, such as ``laptop.local``, in lower case."""


def address_of(text: str) -> Address | None:
    """An address without its zone, and an IPv4 one where it came mapped; None for no address."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_within(text: str, networks: Iterable[Network]) -> bool:
    """Whether an address is in one of `networks`."""
    address = address_of(text)
    return address is not None and any(
        address.version == network.version and address in network for network in networks
    )


def host_label() -> str | None:
    """The first part of this computer's name; None where it can't be part of an address."""
    label = socket.gethostname().partition(".")[0].lower()
    return label if LABEL.fullmatch(label) else None


def look_around(
    more: Sequence[Network] = (), label: str | None = None, listening_on: str = ""
) -> Whereabouts:
    """Where this computer can be reached now; asks the system, and nobody else.

    `more` are networks beyond those at home whose clients are let in; `label` is the computer's
    name, and `listening_on` an address it is served on that no adapter may tell.
    """
    label = label or host_label()
    found = sorted(
        {address: None for address in adapter_addresses() if is_within(address[0], _wanted(more))},
        key=lambda one: (one[1], _rank(one[0])),
    )
    addresses = [address for address, _ in found]
    if listening_on and listening_on not in addresses and address_of(listening_on) is not None:
        addresses.insert(0, listening_on)
    return Whereabouts(tuple(addresses), (f"{label}.local",) if label else ())


def adapter_addresses() -> list[tuple[str, bool]]:
    """Each IPv4 address of this computer, and whether its adapter is a virtual one.

    None where the system doesn't tell, as in some sandboxes.
    """
    import ifaddr

    try:
        adapters = list(ifaddr.get_adapters())
    except OSError:
        return []
    return [
        (ip.ip, bool(VIRTUAL.match(adapter.nice_name)))
        for adapter in adapters
        for ip in adapter.ips
        if isinstance(ip.ip, str)
    ]


def _wanted(more: Sequence[Network]) -> tuple[Network, ...]:
    """The networks whose addresses are shown. One that a computer gives itself for want of any
    (169.254…) changes all the time and leads nowhere."""
    return tuple(net for net in HOME_NETWORKS if not net.is_link_local) + tuple(more)


def _rank(address: str) -> tuple[int, str]:
    """Home routers give out 192.168… more often than 10…, and that more often than 172…."""
    starts = ("192.168.", "10.", "172.")
    return next((i for i, start in enumerate(starts) if address.startswith(start)), 9), address
