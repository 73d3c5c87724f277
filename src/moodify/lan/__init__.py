"""Hosting on the home network: certificates, addresses, and which devices are let in."""
