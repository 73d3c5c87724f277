"""The network of the study that Moodify grew from: plain convolutions, four moods.

Pairs of convolutions with ELU and batch normalisation, max pooling, dropout, a dense layer.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from moodify.lab.metrics import MOOD_COLUMNS
from moodify.lab.network import Network
from moodify.lab.presets import Preset

WIDTHS = (32, 64, 128)
NEVER = -1e4
"""The logit of the three emotions that are no mood: their probability is nothing."""


class OriginalNet(Network):
    """Grey pixels to the four moods; its answer stands among seven, so that all else fits."""

    def __init__(self, preset: Preset) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        channels = 1
        for width in WIDTHS:
            layers += [*_convolution(channels, width), *_convolution(width, width)]
            layers += [nn.MaxPool2d(2), nn.Dropout(preset.dropout)]
            channels = width
        self.blocks = nn.Sequential(*layers)
        self.dense = nn.Sequential(
            nn.Flatten(),
            nn.Linear(channels * 6 * 6, 128),
            nn.ELU(),
            nn.BatchNorm1d(128),
            nn.Dropout(0.6),
        )
        self.mood_head = nn.Linear(128, len(MOOD_COLUMNS))

    def features(self, pixels: Tensor) -> Tensor:
        """Pixels (N, 1, 48, 48) in 0..255 to features (N, 128)."""
        x: Tensor = self.dense(self.blocks(pixels / 255))
        return x

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The same logits (N, 7) twice: this network knows one kind of label."""
        moods = self.mood_head(self.features(pixels))
        logits = torch.full((len(pixels), 7), NEVER, dtype=moods.dtype, device=moods.device)
        logits[:, MOOD_COLUMNS] = moods
        return logits, logits

    @property
    def label_head(self) -> nn.Linear:  # type: ignore[override]
        """The last layer, its four rows set among seven."""
        head = nn.Linear(128, 7)
        with torch.no_grad():
            head.weight.zero_()
            head.bias.fill_(NEVER)
            head.weight[MOOD_COLUMNS] = self.mood_head.weight
            head.bias[MOOD_COLUMNS] = self.mood_head.bias
        return head

    @property
    def votes_head(self) -> nn.Linear:  # type: ignore[override]
        """The same: it is taught one kind of label."""
        return self.label_head


def _convolution(inputs: int, outputs: int) -> list[nn.Module]:
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1)
    nn.init.kaiming_normal_(convolution.weight)
    return [convolution, nn.ELU(), nn.BatchNorm2d(outputs)]
