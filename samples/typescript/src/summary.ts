// What a program in another language needs of a report: figures by code, each with its state, and a report written by hand.
import type { CchcReport, Row } from "./report.js";

/** The number of a row, or undefined where the office reported none: blank is not 0. */
export function figure(report: CchcReport, code: string): number | undefined {
  const row: Row | undefined = report.statistics?.[code];
  if (row === undefined || typeof row === "number") {
    return row;
  }
  return row.state === "reported" ? row.value : undefined;
}

/** A report with two figures, one row left blank and one that does not apply. */
export const written: CchcReport = {
  $schema: "urn:cchc:schema:report:1",
  formatVersion: "1.0",
  catalogue: { id: "hoang-hoa-01b-2022" },
  unit: { kind: "commune", name: "Sông Lam", superior: { kind: "district", name: "Thanh Bình" } },
  period: "2022-Q1",
  sections: [{ mark: "I.", title: "CÔNG TÁC CHỈ ĐẠO", blocks: [{ kind: "bullet", text: "Đã ban hành 03 văn bản.", level: 1, mark: "-" }] }],
  statistics: { "1.1.1": 24, "1.1.2": 9, "1.3.1": { state: "blank" }, "1.4.2": { state: "notApplicable", text: "-" } },
};
