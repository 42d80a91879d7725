#!/usr/bin/env bash
# Installs what is missing and runs every check; in CI (CI is set) the soak tests, too.
# Arguments go to pytest.
set -euo pipefail
# shellcheck source=packaging/install.sh
source "$(dirname "${BASH_SOURCE[0]}")/install.sh"

# shellcheck disable=SC2086
install_packages $offscreen_packages $window_packages $nfc_packages vsmartcard-vpcd \
    xvfb xdotool x11-xkb-utils postgresql dbus-daemon
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
check "QML lint" run pyside6-qmllint --max-warnings 0 resources/qml/*.qml resources/qml/self_service/*.qml
# Installed from its wheel, far from the sources, the program finds its resources and migrations.
wheel_works() {
    local folder
    folder=$(mktemp -d)
    uv build --wheel --quiet --out-dir "$folder"
    uv venv --quiet "$folder/venv"
    uv pip install --quiet --python "$folder/venv" --no-deps "$folder"/kiosk-*.whl
    # The wheel's packages first, then the locked ones that it needs.
    local site=("$folder"/venv/lib/python3*/site-packages "$project"/.venv/lib/python3*/site-packages)
    (cd "$folder" && PYTHONPATH="${site[0]}:${site[1]}" QT_QPA_PLATFORM=offscreen \
        "$folder/venv/bin/python" -m kiosk demo --scans 1 --events -)
    rm -r "$folder"
}
check "wheel" wheel_works
# One more than there are cores, as tests also wait; in order, so that the files of few long tests
# are not left to the end.
tests() { run pytest -n $(($(nproc) + 1)) --dist loadfile --no-loadscope-reorder "$@"; }
# In CI the soak tests run among the others: one run imports once, and leaves no core idle at the end
# of the first.
[ -z "${CI:-}" ] || set -- -m "not benchmark" "$@"
check "tests" tests "$@"
