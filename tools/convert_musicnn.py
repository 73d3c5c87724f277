"""Convert musicnn's network into ONNX: ``python tools/convert_musicnn.py WHEEL [--net MSD]``.

musicnn (Pons and Serra, "musicnn: pre-trained convolutional neural networks for music audio
tagging", 2019; ISC licence) is a wheel with four TensorFlow 1 checkpoints, whose package doesn't
run any more. A checkpoint is read here without TensorFlow, its layers are built in torch, and
they are exported. Get the wheel with ``pip download --no-deps musicnn==0.1.0``.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

OUT = Path(__file__).parents[1] / "src" / "moodify" / "music" / "sound"
VERSION = "0.1.0"
EPSILON = 1e-3
"""Of TensorFlow's batch normalisation, unless it is told another one."""
FRAMES, MELS = 187, 96
"""A window: 3 s of 16 kHz sound in hops of 256 samples, in 96 mel bands."""
MAGIC = 0xDB4775248B80FB57
"""The last eight bytes of a table of LevelDB."""

Weights = dict[str, NDArray[np.float32]]


# A checkpoint is a table of LevelDB that says where each tensor lies in a file of raw numbers.


def read_checkpoint(index: bytes, data: bytes) -> Weights:
    """The float32 tensors of a checkpoint, by name."""
    found: Weights = {}
    for name, entry in entries_of(index):
        fields = dict(fields_of(entry))
        if not name or fields.get(1) != 1:  # the header, and what is no float32
            continue
        shape = [int(dict(fields_of(dim)).get(1, 0)) for _, dim in fields_of(fields.get(2, b""))]
        start, size = int(fields.get(4, 0)), int(fields[5])
        values = np.frombuffer(data[start : start + size], "<f4")
        found[name.decode()] = values.reshape(shape)
    return found


def entries_of(table: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a table, in their order."""
    footer = table[-48:]
    if struct.unpack("<Q", footer[-8:])[0] != MAGIC:
        raise ValueError("this is no table of a checkpoint")
    place = 0
    for _ in range(2):  # where the block of metadata lies, which says nothing here
        _, place = varint(footer, place)
    start, place = varint(footer, place)
    size, _ = varint(footer, place)
    for _, handle in block_of(table, start, size):
        at, then = varint(handle, 0)
        length, _ = varint(handle, then)
        yield from block_of(table, at, length)


def block_of(table: bytes, start: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of one block; a key shares its beginning with the one before."""
    if table[start + size] != 0:
        raise ValueError("the table is compressed")
    block = table[start : start + size]
    end = size - 4 - 4 * int(struct.unpack("<I", block[-4:])[0])
    place, key = 0, b""
    while place < end:
        shared, place = varint(block, place)
        own, place = varint(block, place)
        length, place = varint(block, place)
        key = key[:shared] + block[place : place + own]
        place += own
        yield key, block[place : place + length]
        place += length


def fields_of(message: bytes) -> Iterator[tuple[int, Any]]:
    """Field numbers and values of a protocol buffer."""
    place = 0
    while place < len(message):
        tag, place = varint(message, place)
        kind = tag & 7
        if kind == 0:
            value, place = varint(message, place)
            yield tag >> 3, value
        elif kind == 2:
            size, place = varint(message, place)
            yield tag >> 3, message[place : place + size]
            place += size
        elif kind == 5:
            place += 4
        else:
            raise ValueError(f"a field of kind {kind}")


def varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, and the place after it."""
    value = shift = 0
    while True:
        byte = data[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place


# The network


class Musicnn(nn.Module):
    """musicnn's layers, for pictures of (N, 187, 96); gives tags and the layer before them.

    Figure 2 of the paper: two timbral and three temporal filters of the front end, three
    convolutions with residual connections, and dense layers over mean and maximum in time.
    """

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.first = norm(weights, 0)
        self.timbral = nn.ModuleList(block(weights, n) for n in (0, 1))
        self.temporal = nn.ModuleList(block(weights, n) for n in (2, 3, 4))
        self.middle = nn.ModuleList(block(weights, n) for n in (5, 6, 7))
        self.flat = norm(weights, 9)
        self.dense = linear(weights, "dense")
        self.dense_norm = norm(weights, 10)
        self.out = linear(weights, "dense_1")

    def forward(self, mel: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities of the 50 tags, and the 200 figures that they are made of."""
        x = self.first(mel[:, None])
        timbral = [part(F.pad(x, (0, 0, 3, 3))).amax(3) for part in self.timbral]
        temporal = [part(F.pad(x, same(part))).amax(3) for part in self.temporal]
        front = torch.cat(timbral + temporal, 1)  # (N, 561, T)
        layers = [front]
        for number, part in enumerate(self.middle):
            picture = F.pad(layers[-1].transpose(1, 2)[:, None], (0, 0, 3, 3))
            made = part(picture)[:, :, :, 0]
            layers.append(made + layers[-1] if number else made)
        seen = torch.cat(layers, 1)
        pooled = torch.stack([seen.amax(2), seen.mean(2)], 2).flatten(1)
        inner = self.dense_norm(F.relu(self.dense(self.flat(pooled))))
        return torch.sigmoid(self.out(inner)), inner


class Block(nn.Module):
    """Convolution, ReLU, batch normalisation: in this order."""

    def __init__(self, conv: nn.Conv2d, after: nn.Module) -> None:
        super().__init__()
        self.conv, self.after = conv, after

    def forward(self, x: Tensor) -> Tensor:
        """(N, 1, T, M) → (N, C, T', M')."""
        out: Tensor = self.after(F.relu(self.conv(x)))
        return out


def block(weights: Weights, number: int) -> Block:
    """The convolution of that number, and the normalisation after it."""
    name = "conv2d" if number == 0 else f"conv2d_{number}"
    kernel = torch.from_numpy(weights[f"{name}/kernel"].transpose(3, 2, 0, 1).copy())
    conv = nn.Conv2d(kernel.shape[1], kernel.shape[0], tuple(kernel.shape[2:]))  # type: ignore[arg-type]
    conv.weight.data = kernel
    conv.bias = nn.Parameter(torch.from_numpy(weights[f"{name}/bias"].copy()))
    return Block(conv, norm(weights, number + 1))


def norm(weights: Weights, number: int) -> nn.Module:
    """Batch normalisation as it is after training: a factor and a summand."""
    name = "batch_normalization" if number == 0 else f"batch_normalization_{number}"
    part = {
        key: torch.from_numpy(weights[f"{name}/{key}"].copy())
        for key in ("gamma", "beta", "moving_mean", "moving_variance")
    }
    made: nn.BatchNorm1d | nn.BatchNorm2d
    size = len(part["gamma"])
    made = (nn.BatchNorm1d if number >= 9 else nn.BatchNorm2d)(size, eps=EPSILON)
    made.weight.data, made.bias.data = part["gamma"], part["beta"]
    made.running_mean, made.running_var = part["moving_mean"], part["moving_variance"]
    return made


def linear(weights: Weights, name: str) -> nn.Linear:
    """A dense layer."""
    kernel = torch.from_numpy(weights[f"{name}/kernel"].T.copy())
    made = nn.Linear(kernel.shape[1], kernel.shape[0])
    made.weight.data = kernel
    made.bias.data = torch.from_numpy(weights[f"{name}/bias"].copy())
    return made


def same(part: nn.Module) -> tuple[int, int, int, int]:
    """TensorFlow's padding that keeps the length: an odd one more at the end."""
    assert isinstance(part, Block)
    missing = part.conv.kernel_size[0] - 1
    return 0, 0, missing // 2, missing - missing // 2


# The command


@click.command()
@click.argument("wheel", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--net", type=click.Choice(["MSD", "MTT"]), default="MSD", show_default=True)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=OUT)
def main(wheel: Path, net: str, out: Path) -> None:
    """Write the network as ONNX, with a card that says where it is from."""
    with zipfile.ZipFile(wheel) as archive:
        weights = read_checkpoint(
            archive.read(f"musicnn/{net}_musicnn/.index"),
            archive.read(f"musicnn/{net}_musicnn/.data-00000-of-00001"),
        )
    network = Musicnn(weights).eval()
    out.mkdir(parents=True, exist_ok=True)
    path = out / "musicnn.onnx"
    example = torch.zeros(2, FRAMES, MELS)
    torch.onnx.export(
        network,
        (example,),
        path,
        input_names=["mel"],
        output_names=["tags", "inner"],
        dynamic_shapes={"mel": {0: torch.export.Dim("windows")}},
        opset_version=18,
        external_data=False,
        verbose=False,
    )
    card = {
        "name": f"{net}_musicnn",
        "package": "musicnn",
        "version": VERSION,
        "licence": "ISC",
        "wheel_sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "input": {"name": "mel", "frames": FRAMES, "mels": MELS},
        "difference": difference(network, path),
    }
    (out / "musicnn.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    click.echo(f"{path.stat().st_size / 1e6:.1f} MB, {card['difference']:.1e} from torch")


def difference(network: Musicnn, path: Path) -> float:
    """The largest difference between torch and onnxruntime on noise."""
    import onnxruntime

    mel = torch.rand(4, FRAMES, MELS, generator=torch.Generator().manual_seed(1)) * 4
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    with torch.no_grad():
        expected = network(mel)
    given = session.run(None, {"mel": mel.numpy()})
    return max(float(np.abs(a.numpy() - b).max()) for a, b in zip(expected, given, strict=True))


if __name__ == "__main__":
    main()
