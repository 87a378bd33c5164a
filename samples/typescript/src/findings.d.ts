// Made from urn:cchc:schema:findings:1 by generate.mjs; do not edit.

/**
 * Kết quả kiểm tra báo cáo / findings on reports
 * Kết quả của “cchc check --format json”: mỗi tệp một đối tượng. / The result of “cchc check --format json”: one object a file.
 */
export type CheckedFiles = Report[];

/**
 * Một báo cáo / one report
 */
export interface Report {
  /**
   * Tệp đã kiểm tra / file that was checked
   */
  file: string;
  /**
   * Kết luận / verdict
   */
  verdict: "valid" | "validWithWarnings" | "invalid";
  /**
   * Số phát hiện theo mức / findings by severity
   */
  counts: {
    /**
     * Lỗi / errors
     */
    error: number;
    /**
     * Cảnh báo / warnings
     */
    warning: number;
    /**
     * Lưu ý / notes
     */
    info: number;
  };
  /**
   * Các phát hiện theo thứ tự của báo cáo / findings in the order of the report
   */
  findings: Finding[];
}
/**
 * Phát hiện / finding
 */
export interface Finding {
  /**
   * Mã quy tắc / code of the rule
   * CCHC1001 … ; mã không bao giờ đổi nghĩa. / CCHC1001 …; a code never changes its meaning.
   */
  code: string;
  /**
   * Mức / severity
   * Chỉ “error” làm báo cáo không hợp lệ. / Only “error” makes a report invalid.
   */
  severity: "error" | "warning" | "info";
  /**
   * Nội dung / message
   */
  message: string;
  /**
   * Nơi có lỗi / place
   * JSON Pointer (RFC 6901) trong dạng trao đổi của báo cáo. / A JSON Pointer (RFC 6901) into the interchange form of the report.
   */
  path: string;
  /**
   * Các chỉ tiêu liên quan / indicators that take part
   */
  indicators: string[];
  /**
   * Nguyên văn / text as the document has it
   * Rỗng khi có gì đó còn thiếu. / Empty where something is missing.
   */
  quote: string;
  /**
   * Dòng / line
   * Từ 1; chỉ có với tệp văn bản. / From 1; for text input only.
   */
  line?: number;
  /**
   * Cột / column
   * Từ 1, theo đơn vị mã UTF-16. / From 1, in UTF-16 code units.
   */
  column?: number;
  /**
   * Giá trị đúng / what is right
   */
  expected: string | null;
  /**
   * Giá trị gặp / what was found
   */
  actual: string | null;
  /**
   * Căn cứ / legal basis
   */
  legalBasis: string | null;
}
