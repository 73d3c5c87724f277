"""The queue as a list that can be kept, shared and opened."""
