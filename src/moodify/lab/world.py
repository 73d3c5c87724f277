"""Where training runs: one process or many, on processors or graphics cards.

``torchrun`` says through the environment which process this is; without it there is one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist

# Its functions take the group of the moment as their default and keep it for good. Imported
# here, before there is one, they keep none; imported late (as training on many processes does)
# they keep the group's threads alive until the process ends, which then sometimes aborts.
import torch.distributed.nn.functional

from moodify.errors import LabError

PATIENCE = timedelta(minutes=10)
"""How long the others are waited for: the first one scores the held-out share meanwhile."""


@dataclass(frozen=True, slots=True)
class World:
    """This process among its fellows."""

    rank: int = 0
    size: int = 1
    device: torch.device = field(default_factory=lambda: torch.device("cpu"))

    @property
    def first(self) -> bool:
        """Whether this is the process that scores, reports and writes."""
        return self.rank == 0

    def share(self, state: dict[str, Any] | None) -> dict[str, Any] | None:
        """What the first process has read, for all: machines may not share a disk."""
        if self.size == 1:
            return state
        box = [state]
        dist.broadcast_object_list(box, src=0)
        return box[0]

    def tell(self, figure: float) -> None:
        """Send a figure from the first process to the others, which `hear` it."""
        if self.size > 1:
            dist.broadcast(torch.tensor(figure, dtype=torch.float64, device=self.device), src=0)

    def hear(self) -> float:
        """The figure that the first process tells."""
        box = torch.zeros((), dtype=torch.float64, device=self.device)
        dist.broadcast(box, src=0)
        return box.item()

    def autocast(self) -> torch.autocast:
        """bfloat16 where the device multiplies it in hardware, float32 elsewhere."""
        if self.device.type == "cuda":
            able = torch.cuda.is_bf16_supported()
        else:
            able = torch.cpu._is_avx512_bf16_supported()
        return torch.autocast(self.device.type, torch.bfloat16, enabled=able)


@contextmanager
def join_world() -> Iterator[World]:
    """This process's place, with its fellows connected while the block runs."""
    size, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    graphics = torch.cuda.is_available()
    local = int(os.environ.get("LOCAL_RANK", "0"))
    device = torch.device("cuda", local) if graphics else torch.device("cpu")
    if size == 1:
        yield World(device=device)
        return
    if graphics:
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if graphics else "gloo", timeout=PATIENCE)
    try:
        yield World(rank, size, device)
    except RuntimeError as error:  # what torch raises when a fellow is gone
        raise LabError(
            f"Process {rank} of {size} lost its fellows ({str(error).splitlines()[0]}).",
            hint="Start the same command again: training goes on from the last checkpoint.",
        ) from error
    finally:
        dist.destroy_process_group()
