"""What plays now and what comes next: `queue.PlayQueue`."""
