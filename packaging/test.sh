#!/usr/bin/env bash
# Installs what is missing and runs every check. Arguments go to pytest.
set -euo pipefail
# shellcheck source=packaging/install.sh
source "$(dirname "${BASH_SOURCE[0]}")/install.sh"

# shellcheck disable=SC2086
install_packages $offscreen_packages $window_packages xvfb xdotool
install_uv
install_project

check() {
    say "$1"
    shift
    "$@"
}

run() { uv run --no-sync "$@"; }

check "format" run ruff format --check .
check "lint" run ruff check .
check "types" run mypy
check "import contracts" run lint-imports
check "QML lint" run pyside6-qmllint --max-warnings 0 resources/qml/*.qml
check "tests" run pytest -n logical --dist loadfile "$@"
