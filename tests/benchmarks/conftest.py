"""Benchmarks print; that is what they are for."""

import pytest


@pytest.fixture
def report(request):
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(text=""):
        with capture.global_and_fixture_disabled():
            print(text, flush=True)  # noqa: T201 - the tables are what this is for

    return say
