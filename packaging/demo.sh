#!/usr/bin/env bash
# Installs what is missing and shows the gate at work. Arguments go to `kiosk demo`.
set -euo pipefail
started_in=$PWD
# shellcheck source=packaging/install.sh
source "$(dirname "${BASH_SOURCE[0]}")/install.sh"

# shellcheck disable=SC2086
install_packages $offscreen_packages $window_packages
install_uv
install_project --no-dev --inexact
cd "$started_in"
exec "$project/.venv/bin/kiosk" demo "$@"
