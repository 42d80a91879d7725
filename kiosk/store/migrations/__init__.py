"""The station database's migrations, oldest first in `versions`."""
