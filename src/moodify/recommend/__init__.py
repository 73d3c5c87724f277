"""Which song next, and why: `suggest.suggest`."""
