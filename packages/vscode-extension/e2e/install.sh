#!/usr/bin/env bash
# Installs what the end-to-end tests need besides `npm ci`: a browser, Neovim, and a VS Code that runs without a desktop.
#
#   usage: install.sh [FOLDER]        FOLDER is the repository's .e2e/ when absent
#
# Runs as often as you like: what is already there in the right version stays. Versions are pinned, since the tests look at
# parts of VS Code's page. Anything that cannot be installed ends the script with a message: a test is never left out for it.
set -euo pipefail

readonly code_server_version=4.139.1 # carries VS Code 1.139.1
readonly node_version=24.21.0        # VS Code's server asks for Node 24; the tests themselves run on the Node you have
readonly debian_packages=(chromium fonts-dejavu-core neovim)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly here
folder=${1:-$here/../../../.e2e}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
readonly folder

say() { printf 'e2e install: %s\n' "$*"; }
fail() {
  printf 'e2e install: %s\n' "$*" >&2
  exit 1
}

# Package mirrors hiccup; a broken command does not become right by asking four times, it only says so a minute later.
retry() {
  local attempt
  for attempt in 1 2 3 4; do
    "$@" && return 0
    say "attempt $attempt of 4 failed: $*"
    sleep $((attempt * 5))
  done
  fail "could not run: $*"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  else
    fail "needs root or sudo for: $*"
  fi
}

install_debian_packages() {
  local missing=() package
  for package in "${debian_packages[@]}"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return 0
  say "Debian packages: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  retry as_root apt-get update -qq
  retry as_root apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

check_tools() {
  if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_debian_packages
  fi
  command -v nvim >/dev/null || fail 'nvim is missing: install Neovim 0.7 or newer'
  command -v "${PROVISO_CHROMIUM:-chromium}" >/dev/null ||
    fail 'chromium is missing: install it, or set PROVISO_CHROMIUM to a Chromium or Chrome'
}

install_node() {
  local node=$folder/node_modules/node/bin/node
  if [ -x "$node" ] && [ "$("$node" --version)" = "v$node_version" ]; then return 0; fi
  say "Node $node_version for VS Code's server"
  echo '{ "private": true }' >"$folder/package.json"
  retry npm install --prefix "$folder" --no-audit --no-fund --no-package-lock "node@$node_version"
  [ "$("$node" --version)" = "v$node_version" ] || fail "Node $node_version does not start"
}

# The npm package `code-server` holds the whole VS Code web server; its own wrapper around it is not needed.
unpack_code_server() {
  retry npm pack --silent --pack-destination "$1" "code-server@$code_server_version"
  tar -xzf "$1/code-server-$code_server_version.tgz" -C "$1" package/lib/vscode
  rm "$1/code-server-$code_server_version.tgz"
}

# Compiled add-ons (log files, a watchdog) are left out: they would ask for a C++ compiler, and no test sees them.
install_dependencies() {
  retry npm install --prefix "$1" --no-audit --no-fund --omit=dev --ignore-scripts
  retry npm install --prefix "$1/extensions" --no-audit --no-fund --omit=dev --ignore-scripts
  # Half of the download is for assistants and platforms that are switched off here.
  rm -rf "$1/node_modules/@github" "$1/node_modules/@microsoft/mxc-sdk"
}

install_vscode() {
  local done_mark=$folder/vscode-server/.installed unpacked=$folder/unpacked
  if [ "$(cat "$done_mark" 2>/dev/null)" = "$code_server_version" ]; then return 0; fi
  say "VS Code's server out of code-server $code_server_version"
  rm -rf "$folder/vscode-server" "$unpacked"
  mkdir -p "$unpacked"
  unpack_code_server "$unpacked"
  PATH="$folder/node_modules/node/bin:$PATH" install_dependencies "$unpacked/package/lib/vscode"
  mv "$unpacked/package/lib/vscode" "$folder/vscode-server"
  rm -rf "$unpacked"
  echo "$code_server_version" >"$done_mark"
}

check_tools
install_node
install_vscode
say "ready in $folder"
