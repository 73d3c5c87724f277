"""What was learned of the listener's taste, over HTTP."""
