"""Training recipes: each preset is one readable configuration."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from moodify.errors import LabError


@dataclass(frozen=True, slots=True)
class Preset:
    """Everything that decides how a network is built and trained, apart from the data."""

    name: str
    # The network.
    network: str = "residual"
    """``residual`` (network.py) or ``original`` (original.py)."""
    stem: int = 48
    """Channels of the first layer."""
    stem_stride: int = 2
    """2: the first layer halves the side, and the first stage doesn't; 1: the other way round."""
    widths: tuple[int, ...] = (48, 128, 256)
    """Channels of each stage; every stage halves the side, but see `stem_stride`."""
    depths: tuple[int, ...] = (1, 3, 1)
    """Residual blocks in each stage."""
    dropout: float = 0.3
    # The schedule.
    epochs: int = 80
    batch: int = 128
    """Pictures a step, over all processes together."""
    optimizer: str = "sgd"
    """``sgd`` (with Nesterov momentum) or ``adam``."""
    schedule: str = "cosine"
    """``cosine`` (warm-up, half a cosine, polish) or ``plateau`` (lowered when stuck)."""
    learning_rate: float = 0.1
    """The highest."""
    warmup_epochs: float = 2.0
    polish_epochs: int = 12
    """A second, shorter half cosine, on pictures that are neither mixed nor erased."""
    polish_rate: float = 0.02
    """Peak learning rate of the polish."""
    plateau_epochs: int = 0
    """With ``plateau``: halve the rate after so many epochs without a better held accuracy."""
    patience_epochs: int = 0
    """Stop after so many epochs without a better held accuracy, and keep the best; 0: never."""
    momentum: float = 0.9
    weight_decay: float = 5e-4
    average_decay: float = 0.999
    """Of the moving average of the weights, which is what is kept; 0 keeps the weights as is."""
    # The labels.
    moods_only: bool = False
    """Learn from the pictures of the four moods alone."""
    votes_weight: float = 0.5
    """Share of the loss on FER+'s votes; the rest is on FER2013's label."""
    label_smoothing: float = 0.1
    self_taught: tuple[int, ...] = ()
    """After these epochs the averaged weights help to label the pictures: labels are noisy, and a
    network that doesn't know them by heart mends many (Lu & He, "SELC", 2022)."""
    own_share: float = 0.5
    """Share of the targets that is the network's own opinion, once it teaches itself."""
    holdout: float = 0.08
    """Share of Training set aside to choose the blend, the temperature and the thresholds."""
    # What is done to the pictures (see augment.py).
    rotate: float = 20.0
    """Degrees, either way."""
    shift: float = 0.15
    """Share of the side, either way."""
    zoom: float = 0.2
    """Share of the scale, either way."""
    gamma: float = 0.7
    """Largest change of log2 gamma, either way: darker or brighter mid-tones."""
    soften: float = 0.45
    """Share of pictures blurred or downscaled and back, as poor cameras do."""
    erase: float = 0.3
    """Share of pictures with a rectangle blanked."""
    mixup: float = 0.2
    """Alpha of mixup's Beta distribution; 0 turns it off."""
    seed: int = 7

    @property
    def all_epochs(self) -> int:
        """Epochs of training, the polish included."""
        return self.epochs + self.polish_epochs


MOODIFY = Preset(name="moodify", self_taught=(32, 48, 64, 80))
FER2013 = replace(MOODIFY, name="fer2013", votes_weight=0.0)
ORIGINAL = Preset(
    name="original",
    network="original",
    dropout=0.4,
    epochs=30,
    polish_epochs=0,
    batch=32,
    optimizer="adam",
    schedule="plateau",
    learning_rate=1e-3,
    plateau_epochs=4,
    patience_epochs=8,
    weight_decay=0.0,
    average_decay=0.0,
    moods_only=True,
    votes_weight=0.0,
    label_smoothing=0.0,
    holdout=0.1,
    rotate=15.0,
    shift=0.15,
    zoom=0.15,
    gamma=0.0,
    soften=0.0,
    erase=0.0,
    mixup=0.0,
)
TINY = replace(
    MOODIFY,
    name="tiny",
    self_taught=(1,),
    stem=8,
    widths=(8, 16, 32),
    depths=(1, 1, 1),
    epochs=2,
    polish_epochs=1,
    batch=32,
)

PRESETS: dict[str, Preset] = {p.name: p for p in (MOODIFY, FER2013, ORIGINAL, TINY)}
"""``moodify`` is what ships; ``fer2013`` is the same network
taught to FER2013's labels alone; ``original`` is the recipe of the study that Moodify grew from;
``tiny`` runs every step in seconds, to try the lab or test it."""


def get_preset(name: str) -> Preset:
    """The preset called `name`, or a `LabError` that lists the names there are."""
    if name not in PRESETS:
        raise LabError(
            f"There is no preset called {name!r}.", hint=f"Choose one of: {', '.join(PRESETS)}."
        )
    return PRESETS[name]


def preset_from_dict(values: dict[str, object]) -> Preset:
    """A preset as a checkpoint stored it; unknown fields are refused."""
    known = {f.name for f in fields(Preset)}
    if unknown := set(values) - known:
        raise LabError(
            f"The checkpoint's preset has settings that this version lacks: {sorted(unknown)}.",
            hint="Train again with this version.",
        )
    ready = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
    return Preset(**ready)  # type: ignore[arg-type]
