"""What this listener likes, learned on their own machine: `taste.Taste`."""
