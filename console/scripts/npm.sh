#!/usr/bin/env bash
# bundle: installs what package-lock.json names and builds the pages, unless what is built is newer than every source.
# check: types, linter and tests.
set -euo pipefail
cd "$(dirname -- "$0")/.."

node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null ||
  { echo "Node.js 20 or newer is missing: install it (Debian: apt-get install nodejs npm)" >&2; exit 2; }

install() {
  local mark=node_modules/.biaogan-lock
  cmp -s package-lock.json "$mark" && return
  npm ci --no-progress --loglevel=error
  cp package-lock.json "$mark"
}

case "$1" in
  bundle)
    built=target/classes/console/index.html
    if [ -f "$built" ] && [ -z "$(find src api scripts index.html package-lock.json vite.config.ts tsconfig.json -newer "$built" -type f \
      -not -path 'src/lib/api/generated/*' -print -quit)" ]; then
      exit
    fi
    install
    npm run --silent api
    npm run --silent bundle
    ;;
  check)
    install
    npm run --silent api
    npm run --silent types
    npm run --silent lint
    npm run --silent test
    ;;
esac
