#!/usr/bin/env bash
# Turns a report in plain text into Word documents by three other programs: pandoc, LibreOffice, python-docx.
#   tests/three-programs/make.sh REPORT.txt FOLDER
# Needs pandoc, soffice and a Python with python-docx (Debian: pandoc, libreoffice-writer-nogui, python3-docx).
set -euo pipefail
report="$(realpath "$1")"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
mkdir -p "$2"
cd "$2"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Another Python may stand before the system's on the PATH.
for python in python3 /usr/bin/python3; do
  if "$python" -c 'import docx' 2>/dev/null; then break; fi
done
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/make.py" "$report" "$work"

for look in typed lists numbered; do
  pandoc --from markdown-smart --to docx --output "pandoc-$look.docx" "$work/pandoc-$look.md"
done
pandoc --from html --to docx --output pandoc-html.docx "$work/pandoc-html.html"

office() {
  soffice --headless "-env:UserInstallation=file://$work/profile" "$@" >/dev/null
}
office --infilter='HTML (StarWriter)' --convert-to 'docx:MS Word 2007 XML' --outdir . "$work/libreoffice-html.html" "$work/libreoffice-lists.html"
office --infilter='Text (encoded):UTF8,LF,,,' --convert-to 'docx:MS Word 2007 XML' --outdir . "$work/libreoffice-text.txt"
cp "$work"/python-docx-*.docx .
cp "$work/python-docx-lists.docx" "$work/libreoffice-again.docx"
pandoc --to odt --output "$work/libreoffice-odt.odt" --from markdown-smart "$work/pandoc-lists.md"
office --convert-to 'docx:MS Word 2007 XML' --outdir . "$work/libreoffice-again.docx" "$work/libreoffice-odt.odt"
