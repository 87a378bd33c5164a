#!/usr/bin/env bash
# Makes the pictures of the README from a sample report: our DOCX, printed by LibreOffice. Needs soffice with the fonts of
# fonts-croscore, pdftoppm (poppler-utils) and the .NET SDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet run -c Release --project src/Cchc.Cli -- convert samples/reports/quy-1-2022-xa-song-lam-da-sua.txt "$work/report.docx"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/report.docx" >/dev/null 2>&1
appendix="$(pdftotext "$work/report.pdf" - | awk 'BEGIN { RS = "\f" } !page && /Phụ lục 01b/ && /STT/ { page = NR } END { print page }')"
page() { pdftoppm -gray -r 72 -f "$1" -l "$1" -singlefile -png "$work/report.pdf" "docs/pictures/$2"; }
page 1 report
page "$appendix" appendix
