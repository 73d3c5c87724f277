"""The small emotion network: residual 3×3 blocks with squeeze-and-excite.

Picture standardisation is the network's own first layer, so the camera path, the lab and
any other runtime feed it the same raw grey pixels and can't disagree.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from moodify.lab.presets import Preset

STD_FLOOR = 1.0
"""Grey levels. Keeps a blank picture from dividing by zero; a frame at 12 % of its
brightness still has a spread of about 7."""


class SqueezeExcite(nn.Module):
    """Channel attention (Hu et al., "Squeeze-and-Excitation Networks", 2018)."""

    def __init__(self, channels: int, reduction: int = 8) -> None:
        super().__init__()
        self.squeeze = nn.Linear(channels, channels // reduction)
        self.excite = nn.Linear(channels // reduction, channels)

    def forward(self, x: Tensor) -> Tensor:
        """Scale the channels of (N, C, H, W)."""
        weights = F.relu(self.squeeze(x.mean((2, 3))))
        return x * torch.sigmoid(self.excite(weights))[:, :, None, None]


class Block(nn.Module):
    """Two 3×3 convolutions and a shortcut (He et al., 2016), halving the side if `stride` is 2."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(outputs)
        self.attention = SqueezeExcite(outputs)
        self.shortcut: nn.Module = nn.Identity()
        if stride == 2 or inputs != outputs:
            pool = nn.AvgPool2d(2) if stride == 2 else nn.Identity()
            # Pool before the 1×1 so that no activation is thrown away (He et al., 2019).
            self.shortcut = nn.Sequential(
                pool, nn.Conv2d(inputs, outputs, 1, bias=False), nn.BatchNorm2d(outputs)
            )

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, inputs, H, W) to (N, outputs, H / stride, W / stride)."""
        y = F.relu(self.norm1(self.conv1(x)))
        y = self.attention(self.norm2(self.conv2(y)))
        return F.relu(y + self.shortcut(x))


class Network(nn.Module, ABC):
    """What every network of the lab can do, whatever it is made of."""

    label_head: nn.Linear
    votes_head: nn.Linear

    @abstractmethod
    def features(self, pixels: Tensor) -> Tensor:
        """Pixels (N, 1, 48, 48) in 0..255 to features (N, C)."""

    @abstractmethod
    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (N, 7) for FER2013's label and (N, 7) for FER+'s votes."""


class EmotionNet(Network):
    """Grey pixels to two sets of seven logits, one for each kind of label.

    FER2013's single labels and FER+'s ten votes name the same picture differently one time
    in five. Each gets a linear head of its own on the shared features; export blends the
    two heads into one (`blend_heads`), so the shipped network has a single output.
    """

    def __init__(self, preset: Preset) -> None:
        super().__init__()
        # A kernel of even size keeps a halving convolution centred on the picture.
        halves = preset.stem_stride == 2
        self.stem = nn.Sequential(
            nn.Conv2d(1, preset.stem, 4 if halves else 3, preset.stem_stride, 1, bias=False),
            nn.BatchNorm2d(preset.stem),
            nn.ReLU(),
        )
        blocks: list[nn.Module] = []
        channels = preset.stem
        for stage, (width, depth) in enumerate(zip(preset.widths, preset.depths, strict=True)):
            for index in range(depth):
                keeps = index > 0 or (stage == 0 and halves)
                blocks.append(Block(channels, width, stride=1 if keeps else 2))
                channels = width
        self.blocks = nn.Sequential(*blocks)
        self.dropout = nn.Dropout(preset.dropout)
        self.label_head = nn.Linear(channels, 7)
        self.votes_head = nn.Linear(channels, 7)

    def features(self, pixels: Tensor) -> Tensor:
        """Pixels (N, 1, 48, 48) in 0..255 to pooled features (N, C)."""
        mean = pixels.mean((2, 3), keepdim=True)
        centred = pixels - mean
        std = centred.square().mean((2, 3), keepdim=True).sqrt().clamp_min(STD_FLOOR)
        x: Tensor = self.blocks(self.stem(centred / std))
        return x.mean((2, 3))

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (N, 7) for FER2013's label and (N, 7) for FER+'s votes."""
        x = self.dropout(self.features(pixels))
        return self.label_head(x), self.votes_head(x)


class ExportNet(nn.Module):
    """The network as shipped: raw pixels in, calibrated probabilities (N, 7) out."""

    def __init__(self, network: Network, votes_share: float, temperature: float) -> None:
        super().__init__()
        self.network = network
        self.head = blend_heads(network, votes_share, temperature)

    def forward(self, pixels: Tensor) -> Tensor:
        """Pixels (N, 1, 48, 48) in 0..255 to probabilities (N, 7)."""
        return torch.softmax(self.head(self.network.features(pixels)), dim=1)


def blend_heads(network: Network, votes_share: float, temperature: float) -> nn.Linear:
    """One linear layer equal to mixing both heads' logits and dividing by `temperature`."""
    mixed = nn.Linear(network.label_head.in_features, 7)
    with torch.no_grad():
        for name in ("weight", "bias"):
            label, votes = getattr(network.label_head, name), getattr(network.votes_head, name)
            blend = (1 - votes_share) * label + votes_share * votes
            getattr(mixed, name).copy_(blend / temperature)
    return mixed


def count_parameters(network: nn.Module) -> int:
    """How many trainable numbers `network` holds."""
    return sum(p.numel() for p in network.parameters() if p.requires_grad)
