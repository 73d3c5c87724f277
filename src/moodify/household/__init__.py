"""The people of a household who listen: told apart, each with things of their own."""
