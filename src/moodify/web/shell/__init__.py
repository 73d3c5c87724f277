"""The page's files as one version, put together so that they come over a slow line quickly."""
