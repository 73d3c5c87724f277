"""Where songs come from: one module a source, each found through an entry point."""
