"""Training recipes: each preset is one readable configuration."""

from __future__ import annotations

from dataclasses import dataclass, fields

from moodify.errors import LabError


@dataclass(frozen=True, slots=True)
class Preset:
    """Everything that decides how a network is built and trained, apart from the data."""

    name: str
    # The network.
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
    epochs: int = 60
    batch: int = 128
    learning_rate: float = 0.1
    """Peak, of SGD with Nesterov momentum; warmed up, then lowered along a half cosine."""
    warmup_epochs: float = 2.0
    polish_epochs: int = 10
    """A second, shorter half cosine, on pictures that are neither mixed nor erased."""
    polish_rate: float = 0.02
    """Peak learning rate of the polish."""
    momentum: float = 0.9
    weight_decay: float = 5e-4
    average_decay: float = 0.999
    """Of the exponential moving average of the weights, which is what is kept."""
    # The labels.
    votes_weight: float = 0.5
    """Share of the loss on FER+'s votes; the rest is on FER2013's label."""
    label_smoothing: float = 0.1
    teacher: str = ""
    """Preset whose trained network helps to label the pictures; none where empty."""
    teacher_weight: float = 0.5
    """Share of the targets that the teacher gives (Hinton et al., "Distilling", 2015)."""
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


PRESETS: dict[str, Preset] = {
    "moodify": Preset(name="moodify", teacher="teacher"),
    "teacher": Preset(
        name="teacher",
        stem=32,
        stem_stride=1,
        widths=(64, 128, 256),
        depths=(2, 2, 1),
        epochs=40,
        rotate=15.0,
        shift=0.12,
        zoom=0.15,
        gamma=0.5,
        soften=0.35,
    ),
    "tiny": Preset(
        name="tiny",
        stem=8,
        widths=(8, 16, 32),
        depths=(1, 1, 1),
        epochs=2,
        polish_epochs=1,
        batch=32,
    ),
}
"""``moodify`` is what ships; ``tiny`` runs every step in seconds, to try the lab or test it."""


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
