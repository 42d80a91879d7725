# Installs what is missing; sourced by demo.sh and test.sh, which say what they need.
# Debian and Ubuntu packages; on other systems it names what to install by hand.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

offscreen_packages="libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libx11-6
    fonts-dejavu-core libpulse0 libxrandr2 libxext6 libdrm2 libbrotli1 libzbar0"
window_packages="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 libxcb-sync1
    libxcb-xfixes0"
# For stations that read wristbands: the PC/SC service, its library and drivers of USB readers.
nfc_packages="pcscd libpcsclite1 libccid"

say() { printf 'kiosk: %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Install the Debian packages named as arguments that are not there yet.
install_packages() {
    command -v apt-get >/dev/null || { say "no apt-get here: install by hand: $*"; return; }
    local missing=() package
    for package in "$@"; do
        # Newer releases call some libraries NAMEt64.
        # dpkg-query fails when it knows only one of the two.
        { dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null || true; } |
            grep -x installed >/dev/null || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Put uv on the PATH, in a virtual environment of its own where there is none.
install_uv() {
    command -v uv >/dev/null && return
    local home="${XDG_CACHE_HOME:-$HOME/.cache}/kiosk/uv"
    if [ ! -x "$home/bin/uv" ]; then
        python3 -c 'import ensurepip' 2>/dev/null || install_packages python3-venv
        say "installing uv into $home"
        python3 -m venv "$home"
        "$home/bin/pip" install --quiet --disable-pip-version-check uv
    fi
    PATH="$home/bin:$PATH"
}

# Make the project's environment as uv.lock says; arguments go to uv sync.
install_project() {
    cd "$project" || exit
    export UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=true
    # Modules are compiled once and not by every process: each starts in half the time.
    unset PYTHONDONTWRITEBYTECODE
    say "installing the Python packages of uv.lock"
    uv sync --locked --quiet --compile-bytecode "$@"
}
