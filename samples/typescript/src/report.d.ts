// Made from urn:cchc:schema:report:1 by generate.mjs; do not edit.

/**
 * Ngày / date
 * Ngày có thể thiếu phần: 2022, 2022-03 hoặc 2022-03-15; phải có trong lịch. / A date that may be partial: 2022, 2022-03 or 2022-03-15; a day of the calendar.
 */
export type PartialDate = string;
/**
 * Mã chỉ tiêu / indicator code
 * 3.3.1; dòng “Trong đó” có mã riêng: 3.3.1.a. / 3.3.1; a row printed without a code has its own: 3.3.1.a.
 */
export type Code = string;
/**
 * Chỉ tiêu / row
 * Số đứng một mình khi chỉ có số; còn lại là đối tượng có trạng thái. Để trống, không áp dụng, không đọc được và 0 là bốn điều khác nhau. / A plain number where that says it all, else an object with its state. Blank, not applicable, unreadable and 0 are four different things.
 */
export type Row = Figure | ReportedRow | BlankRow | NotApplicableRow | UnreadableRow | MissingRow;
/**
 * Số liệu / figure
 * Số thập phân giữ nguyên chữ số thập phân: 2.50 khác 2.5; không dùng số mũ, nhiều nhất 28 chữ số. / A decimal that keeps its scale: 2.50 is not 2.5; no exponent, at most 28 digits.
 */
export type Figure = number;

/**
 * Báo cáo cải cách hành chính định kỳ / periodic administrative-reform report
 * Dạng trao đổi phiên bản 1.0: một báo cáo, gồm phần đầu văn bản, lời văn theo phần, chữ ký, bảng số liệu 01b và các viện dẫn. Giá trị giữ nguyên như văn bản; không có và rỗng là như nhau. Báo cáo có ích cần catalogue, unit, period, sections và statistics. / Interchange form, version 1.0: one report with the header of its document, its narrative in parts, its signature, the statistics table 01b and its references. Values stand as the document has them; absent and empty mean the same. A useful report has catalogue, unit, period, sections and statistics.
 */
export interface CchcReport {
  /**
   * Lược đồ / schema
   * "urn:cchc:schema:report:1", hoặc nơi trình soạn thảo tìm thấy lược đồ. / "urn:cchc:schema:report:1", or where an editor finds the schema.
   */
  $schema?: string;
  /**
   * Phiên bản dạng trao đổi / version of the form
   */
  formatVersion: "1.0";
  catalogue?: Catalogue;
  unit?: Unit;
  /**
   * Kỳ báo cáo / reporting period
   * 2022-Q1 … 2022-Q4, 2022-6M (6 tháng đầu năm), 2022-9M, 2022-H2 (6 tháng cuối năm), 2022-Y (năm), 2022-M03 (tháng). / 2022-Q1 … 2022-Q4, 2022-6M (first half), 2022-9M, 2022-H2 (second half), 2022-Y (year), 2022-M03 (month).
   */
  period?: string;
  header?: Header;
  /**
   * Lời văn trước phần đầu tiên / text before the first part
   */
  opening?: Block[];
  /**
   * Các phần / parts
   */
  sections?: Section[];
  /**
   * Lời văn sau phần cuối / text after the last part
   */
  closing?: Block[];
  recipients?: LabelledList;
  signature?: Signature;
  appendix?: Appendix;
  statistics?: Statistics;
  /**
   * Viện dẫn văn bản / references to legal documents
   * Theo thứ tự trong báo cáo. / In the order of the report.
   */
  references?: Reference[];
  /**
   * Các dòng chưa xếp được vào đâu / lines that could not be placed
   */
  leftovers?: string[];
  /**
   * Phần mở rộng / extensions
   * Dữ liệu riêng của một ứng dụng, dưới tên miền của ứng dụng đó: “vn.example.archive”. Nơi duy nhất cho thành phần lạ; chương trình khác giữ nguyên. / What an application adds for itself, under a domain name of its own: “vn.example.archive”. The only place for members that this schema does not name; other programs keep it.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * Biểu mẫu dùng để điền / edition of the form
 */
export interface Catalogue {
  /**
   * Mã phiên bản biểu mẫu / identifier of the edition
   * “hoang-hoa-01b-2022”; “cchc catalogue” cho biết các phiên bản và mã chỉ tiêu của từng phiên bản. / “hoang-hoa-01b-2022”; “cchc catalogue” lists the editions and the codes of each.
   */
  id: string;
  /**
   * Mã băm nội dung phiên bản / content hash of the edition
   * Như “cchc catalogue --format json” cho biết; có thể bỏ. / As “cchc catalogue --format json” tells it; may be left out.
   */
  contentHash?: string;
}
/**
 * Đơn vị hành chính / administrative unit
 */
export interface Unit {
  /**
   * Loại đơn vị / kind of unit
   * Xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh. / Commune, ward, township, special zone, district, urban district, town, city, province.
   */
  kind: "commune" | "ward" | "township" | "specialZone" | "district" | "urbanDistrict" | "town" | "city" | "province";
  /**
   * Tên, không kèm loại đơn vị / name without the kind
   */
  name: string;
  superior?: Unit;
}
/**
 * Phần đầu văn bản / document header
 */
export interface Header {
  /**
   * Tên cơ quan / agency names
   */
  agencies?: string[];
  /**
   * Quốc hiệu và Tiêu ngữ / national title and motto
   */
  nationalTitle?: string[];
  number?: DocumentNumber;
  placeAndDate?: PlaceAndDate;
  /**
   * Tên loại văn bản như đã viết / document type as written
   */
  documentType?: string;
  /**
   * Trích yếu / subject
   */
  subject?: string[];
  addressees?: LabelledList;
}
/**
 * Số, ký hiệu văn bản / number and symbol
 */
export interface DocumentNumber {
  /**
   * Dòng số, ký hiệu như đã viết / line as written
   */
  text: string;
  /**
   * Số như đã viết / number as written
   * “15”, “08”. / “15”, “08”.
   */
  number?: string;
  /**
   * Ký hiệu / symbol
   */
  symbol?: string;
}
/**
 * Địa danh và thời gian ban hành / place and date
 */
export interface PlaceAndDate {
  /**
   * Dòng địa danh và ngày như đã viết / line as written
   */
  text: string;
  /**
   * Địa danh / place
   */
  place?: string;
  date?: PartialDate;
}
/**
 * Danh sách có nhãn / labelled list
 */
export interface LabelledList {
  /**
   * Nhãn / label
   */
  label?: string;
  /**
   * Các dòng / lines
   */
  items?: string[];
}
/**
 * Đoạn / block
 */
export interface Block {
  /**
   * Loại đoạn / kind of block
   * Đoạn văn, gạch đầu dòng, tiêu đề không có số. / Paragraph, bullet, heading without a numeral.
   */
  kind: "paragraph" | "bullet" | "heading";
  /**
   * Lời văn / text
   */
  text: string;
  /**
   * Cấp / depth
   * Gạch đầu dòng tính từ 1; loại khác không ghi. / Bullets count from 1; other kinds leave it out.
   */
  level?: number;
  /**
   * Dấu đầu dòng như đã viết / mark as written
   */
  mark?: string;
}
/**
 * Phần, mục / section
 */
export interface Section {
  /**
   * Số của phần, mục như đã viết / numeral as written
   * “I.”, “1.”, “a)”. / “I.”, “1.”, “a)”.
   */
  mark: string;
  /**
   * Tên phần, mục / title
   */
  title: string;
  /**
   * Lời văn trước mục con đầu tiên / text before the first item
   */
  blocks?: Block[];
  /**
   * Các mục con / items
   * Lời văn sau mục con cuối thuộc mục con đó. / Text behind the last item belongs to that item.
   */
  items?: Section[];
}
/**
 * Chữ ký / signature
 */
export interface Signature {
  /**
   * Quyền hạn, chức vụ / authority and position
   */
  capacity?: string[];
  /**
   * Dấu hiệu ký, đóng dấu như đã viết / marks of signing as written
   */
  marks?: string[];
  /**
   * Họ và tên người ký / name of the signer
   */
  name?: string;
}
/**
 * Phần quanh bảng số liệu / what stands around the table
 */
export interface Appendix {
  /**
   * Các dòng trên bảng / lines above the table
   */
  headings?: string[];
  columnHeads?: ColumnHeads;
  /**
   * Các dòng ngoài biểu mẫu / rows beyond the form
   */
  extraRows?: ExtraRow[];
}
/**
 * Tiêu đề cột như đã viết / column heads as written
 */
export interface ColumnHeads {
  /**
   * Cột số thứ tự / head of the codes
   */
  code?: string;
  /**
   * Cột chỉ tiêu / head of the labels
   */
  label?: string;
  /**
   * Tiêu đề chung / head above unit and figure
   */
  results?: string;
  /**
   * Cột đơn vị tính / head of the units
   */
  unit?: string;
  /**
   * Cột số liệu / head of the figures
   */
  figure?: string;
  /**
   * Cột ghi chú / head of the notes
   */
  note?: string;
  /**
   * Cột khác / other columns
   */
  others?: string[];
  /**
   * Tiêu đề lặp lại ở trang sau / heads repeated on later pages
   */
  variants?: string[];
}
/**
 * Dòng ngoài biểu mẫu / row beyond the form
 * Dòng mà biểu mẫu không có chỗ, hoặc dòng thứ hai của một mã. / A row that the form has no place for, or the second row of a code.
 */
export interface ExtraRow {
  code?: Code;
  /**
   * Các ô như đã viết / cells as written
   * Từ trái sang phải, cả ô số thứ tự. / From left to right, the cell of the code too.
   */
  cells: string[];
}
/**
 * Số liệu theo mã chỉ tiêu / rows by indicator code
 * Theo thứ tự trong văn bản; mỗi mã một lần. / In the order of the document; every code once.
 */
export interface Statistics {
  [k: string]: Row;
}
/**
 * Có số liệu / reported
 * Số kèm cách viết, ghi chú hoặc chữ khác biểu mẫu. / A number with a text, a note, or a row written otherwise than printed.
 */
export interface ReportedRow {
  /**
   * Trạng thái / state
   */
  state: "reported";
  value: Figure;
  /**
   * Số như đã viết / figure as written
   * Chỉ có khi khác cách viết thường (dấu phẩy thập phân, dấu chấm hàng nghìn: 1.234,50): “01”, “45,5%”. / Only where it differs from the plain form (decimal comma, a dot for thousands: 1.234,50): “01”, “45,5%”.
   */
  text?: string;
  /**
   * Ghi chú / note
   */
  note?: string;
  /**
   * Số thứ tự như đã viết / code as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenCode?: string;
  /**
   * Chỉ tiêu như đã viết / label as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenLabel?: string;
  /**
   * Đơn vị tính như đã viết / unit of measure as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenUnit?: string;
}
/**
 * Để trống / blank
 * Ô để trống; không phải 0. / An empty cell; not 0.
 */
export interface BlankRow {
  /**
   * Trạng thái / state
   */
  state: "blank";
  /**
   * Ghi chú / note
   */
  note?: string;
  /**
   * Số thứ tự như đã viết / code as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenCode?: string;
  /**
   * Chỉ tiêu như đã viết / label as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenLabel?: string;
  /**
   * Đơn vị tính như đã viết / unit of measure as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenUnit?: string;
}
/**
 * Không áp dụng / not applicable
 * Ô nói rằng câu hỏi không áp dụng, bằng chữ nào cũng được: “-”, “x”, “Không”. / The cell says, in whatever words, that the question does not apply: “-”, “x”, “Không”.
 */
export interface NotApplicableRow {
  /**
   * Trạng thái / state
   */
  state: "notApplicable";
  /**
   * Chữ như đã viết / text as written
   */
  text: string;
  /**
   * Ghi chú / note
   */
  note?: string;
  /**
   * Số thứ tự như đã viết / code as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenCode?: string;
  /**
   * Chỉ tiêu như đã viết / label as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenLabel?: string;
  /**
   * Đơn vị tính như đã viết / unit of measure as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenUnit?: string;
}
/**
 * Không đọc được / unreadable
 * Có chữ khác mà không phải số: “khoảng 15”, “15l”. / Anything else that is no number: “khoảng 15”, “15l”.
 */
export interface UnreadableRow {
  /**
   * Trạng thái / state
   */
  state: "unreadable";
  /**
   * Chữ như đã viết / text as written
   */
  text: string;
  /**
   * Ghi chú / note
   */
  note?: string;
  /**
   * Số thứ tự như đã viết / code as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenCode?: string;
  /**
   * Chỉ tiêu như đã viết / label as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenLabel?: string;
  /**
   * Đơn vị tính như đã viết / unit of measure as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenUnit?: string;
}
/**
 * Không có ô / missing
 * Dòng trong văn bản thiếu hẳn ô số liệu; chỉ gặp khi đọc từ tệp. Dòng không có trong bảng thì không ghi. / A row of a document that lacks the cell itself; met when a file is read. A row that the table lacks is not written.
 */
export interface MissingRow {
  /**
   * Trạng thái / state
   */
  state: "missing";
  /**
   * Ghi chú / note
   */
  note?: string;
  /**
   * Số thứ tự như đã viết / code as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenCode?: string;
  /**
   * Chỉ tiêu như đã viết / label as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenLabel?: string;
  /**
   * Đơn vị tính như đã viết / unit of measure as written
   * Chỉ có khi khác biểu mẫu. / Only where it differs from the form.
   */
  writtenUnit?: string;
}
/**
 * Viện dẫn văn bản / reference to a legal document
 * Những gì lời văn nói về văn bản, không thêm gì khác. / What the text says of the document, and nothing else.
 */
export interface Reference {
  /**
   * Nơi viện dẫn / where it stands
   * JSON Pointer (RFC 6901) tới đoạn, dòng hoặc tên mục trong chính tài liệu này: /opening/0, /sections/0/title, /header/subject/0, /statistics/3.1/note. / A JSON Pointer (RFC 6901) to the block, line or title in this document: /opening/0, /sections/0/title, /header/subject/0, /statistics/3.1/note.
   */
  path: string;
  /**
   * Tên loại văn bản / kind of document
   */
  type?:
    | "Hiến pháp"
    | "Bộ luật"
    | "Luật"
    | "Pháp lệnh"
    | "Lệnh"
    | "Sắc lệnh"
    | "Nghị định"
    | "Nghị quyết liên tịch"
    | "Thông tư"
    | "Thông tư liên tịch"
    | "Nghị quyết"
    | "Quyết định"
    | "Chỉ thị"
    | "Quy chế"
    | "Quy định"
    | "Thông cáo"
    | "Thông báo"
    | "Hướng dẫn"
    | "Chương trình"
    | "Kế hoạch"
    | "Phương án"
    | "Đề án"
    | "Dự án"
    | "Báo cáo"
    | "Biên bản"
    | "Tờ trình"
    | "Hợp đồng"
    | "Công văn"
    | "Công điện"
    | "Bản ghi nhớ"
    | "Bản thỏa thuận"
    | "Giấy ủy quyền"
    | "Giấy mời"
    | "Giấy giới thiệu"
    | "Giấy nghỉ phép"
    | "Phiếu gửi"
    | "Phiếu chuyển"
    | "Phiếu báo"
    | "Thư công"
    | "Bản sao y"
    | "Bản trích sao"
    | "Bản sao lục"
    | "Văn bản hợp nhất"
    | "Kết luận";
  /**
   * Số, không có số 0 đứng trước / number without leading zeros
   * 30, 30c, 66.16. / 30, 30c, 66.16.
   */
  number?: string;
  /**
   * Năm trong ký hiệu / year in the symbol
   */
  year?: number;
  /**
   * Ký hiệu / symbol
   * NĐ-CP, KH-UBND, QH15; không có số, năm, dấu cách. / NĐ-CP, KH-UBND, QH15; without number, year and blanks.
   */
  symbol?: string;
  /**
   * Tên luật, không kèm chữ “Luật” / name of a law, without “Luật”
   */
  name?: string;
  /**
   * Ngày ban hành như đã viết / date of issue as written
   * Dạng 2020-03-05; giữ cả ngày không có trong lịch: 2022-02-31. Thiếu ngày thì không ghi. / In the form 2020-03-05; a day that is not in the calendar is kept: 2022-02-31. Left out where a part is missing.
   */
  issueDate?: string;
  /**
   * Cơ quan ban hành như đã viết / issuer as written
   */
  issuer?: string;
  /**
   * Điều, khoản, điểm / place in the document
   * điểm a khoản 2 Điều 5. / điểm a khoản 2 Điều 5.
   */
  pinpoint?: string;
  /**
   * Viện dẫn như đã viết / reference as written
   * Kể cả điều, khoản, điểm. / With the place in the document.
   */
  text?: string;
}
