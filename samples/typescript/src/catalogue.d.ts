// Made from urn:cchc:schema:catalogue:1 by generate.mjs; do not edit.

/**
 * Ngày / day
 * 2022-03-15. / 2022-03-15.
 */
export type Day = string;
/**
 * Mã chỉ tiêu / indicator code
 * 3.3.1; dòng “Trong đó” có mã riêng: 3.3.1.a. / 3.3.1; a row printed without a code has its own: 3.3.1.a.
 */
export type Code = string;
/**
 * Quan hệ trong một báo cáo / relation in one report
 */
export type Relation = RelationSum | RelationAtMost | RelationLimit | RelationEquals | RelationImplies | RelationOnlyIf | RelationAnyOf;
/**
 * Mức / severity
 */
export type Severity = "error" | "warning" | "info";
/**
 * Điều kiện / condition
 */
export type Condition =
  | {
      /**
       * Các dòng cộng lại / rows added up
       *
       * @minItems 1
       */
      rows: [Code, ...Code[]];
      /**
       * So sánh / comparison
       */
      is: "equal" | "moreThan" | "atLeast" | "lessThan" | "atMost";
      /**
       * Với số / with a number
       */
      value: number;
    }
  | {
      /**
       * Các dòng cộng lại / rows added up
       *
       * @minItems 1
       */
      rows: [Code, ...Code[]];
      /**
       * So sánh / comparison
       */
      is: "equal" | "moreThan" | "atLeast" | "lessThan" | "atMost";
      row: Code;
    }
  | {
      /**
       * Các dòng cộng lại / rows added up
       *
       * @minItems 1
       */
      rows: [Code, ...Code[]];
      /**
       * So sánh / comparison
       */
      is: "filled";
    };
/**
 * Một trong các quan hệ / one of the relations
 */
export type Alternative =
  AlternativeSum | AlternativeAtMost | AlternativeLimit | AlternativeEquals | AlternativeImplies | AlternativeOnlyIf;
/**
 * Quan hệ với báo cáo trước / relation with the report before
 */
export type Series =
  | {
      /**
       * Mã quan hệ / identifier
       */
      id: string;
      /**
       * Loại quan hệ / kind of relation
       */
      kind: "unchanged" | "notFalling";
      severity: Severity;
      /**
       * Các dòng / rows
       *
       * @minItems 1
       */
      rows: [Code, ...Code[]];
      title: Localized;
    }
  | {
      /**
       * Mã quan hệ / identifier
       */
      id: string;
      /**
       * Loại quan hệ / kind of relation
       */
      kind: "carriedForward";
      severity: Severity;
      row: Code;
      /**
       * Cộng / plus
       */
      plus?: Code[];
      /**
       * Trừ / minus
       */
      minus?: Code[];
      title: Localized;
    };

/**
 * Phiên bản biểu mẫu chỉ tiêu / edition of the indicator form
 * Một lần ban hành biểu mẫu: các dòng, quan hệ giữa các dòng, căn cứ, thời gian áp dụng. / One issue of a form: its rows, the relations between them, legal basis, time in force.
 */
export interface IndicatorCatalogue {
  /**
   * Lược đồ / schema
   */
  $schema?: string;
  /**
   * Phiên bản dạng tệp / version of the form
   */
  formatVersion: "1.0";
  /**
   * Mã phiên bản / identifier of the edition
   */
  id: string;
  /**
   * Tên lớp trong mã nguồn / name of the class of typed keys
   */
  className: string;
  /**
   * Mẫu số / form
   */
  form: string;
  title: Localized;
  /**
   * Nơi áp dụng / where it holds
   */
  locality?: string;
  /**
   * Cấp / level
   */
  level: "commune" | "district" | "province";
  inForce: InForce;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  /**
   * Các dòng / rows
   */
  indicators: Indicator[];
  /**
   * Quan hệ trong một báo cáo / relations in one report
   */
  relations: Relation[];
  /**
   * Quan hệ với báo cáo trước / relations with the report before
   */
  series?: Series[];
  /**
   * Số liệu trong lời văn / figures in the narrative
   */
  facts?: Fact[];
  /**
   * Cân đối trong lời văn / balances in the narrative
   */
  balances?: Balance[];
  /**
   * Chữ viết tắt / abbreviations
   */
  abbreviations?: Abbreviation[];
}
/**
 * Lời bằng hai thứ tiếng / text in two languages
 */
export interface Localized {
  /**
   * Tiếng Việt / Vietnamese
   */
  vi: string;
  /**
   * Tiếng Anh / English
   */
  en: string;
}
/**
 * Thời gian áp dụng / time in force
 */
export interface InForce {
  from: Day;
  to?: Day;
}
/**
 * Chỉ tiêu / indicator
 */
export interface Indicator {
  key: Code;
  /**
   * Tên tiếng Anh trong mã nguồn / English name in code
   */
  name: string;
  parent?: Code;
  /**
   * Chữ in thay cho mã / what is printed instead of a code
   * Trong đó / Trong đó
   */
  marker?: string;
  /**
   * Nhãn như biểu mẫu in / label as printed
   */
  label: string;
  /**
   * Cách viết đúng khi nhãn in sai / right wording where the label is faulty
   */
  corrected?: string;
  /**
   * Cách viết khác được chấp nhận / other wordings accepted
   */
  spellings?: string[];
  /**
   * Đơn vị tính / unit of measure
   */
  unit?: string;
  /**
   * Loại chỉ tiêu / kind
   */
  kind: "group" | "count" | "percentage" | "choice" | "yesNo";
  /**
   * Dòng nhóm có số liệu riêng / a group with a figure of its own
   */
  carriesFigure?: true;
  /**
   * Các dòng mà dòng nhóm có thể lặp lại / rows whose figure a group may repeat
   */
  echoes?: Code[];
  /**
   * Tên kiểu lựa chọn trong mã nguồn / name of the choice type in code
   */
  choiceType?: string;
  /**
   * Các lựa chọn / options
   */
  choices?: Choice[];
  meaning: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  /**
   * Thay đổi về sau / later changes
   */
  changes?: Change[];
}
/**
 * Lựa chọn / option
 */
export interface Choice {
  /**
   * Mã / code
   */
  code: number;
  /**
   * Nghĩa như biểu mẫu / meaning as printed
   */
  label: string;
  /**
   * Tên trong mã nguồn / name in code
   */
  name?: string;
}
/**
 * Thay đổi về sau / later change
 */
export interface Change {
  from: Day;
  what: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
}
/**
 * Tổng / sum
 */
export interface RelationSum {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "sum";
  severity: Severity;
  total: Code;
  /**
   * Các phần / parts
   *
   * @minItems 1
   */
  parts: [Code, ...Code[]];
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Thời gian áp dụng / time in force
 */
export interface RelationInForce {
  from?: Day;
  to?: Day;
}
/**
 * Không lớn hơn / at most
 */
export interface RelationAtMost {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "atMost";
  severity: Severity;
  /**
   * Vế trái cộng lại / left side added up
   *
   * @minItems 1
   */
  left: [Code, ...Code[]];
  /**
   * Vế phải cộng lại / right side added up
   *
   * @minItems 1
   */
  right: [Code, ...Code[]];
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Không lớn hơn một số / at most a number
 */
export interface RelationLimit {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "atMost";
  severity: Severity;
  /**
   * Vế trái cộng lại / left side added up
   *
   * @minItems 1
   */
  left: [Code, ...Code[]];
  /**
   * Giới hạn / limit
   */
  limit: number;
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Bằng / equals
 */
export interface RelationEquals {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "equals";
  severity: Severity;
  /**
   * Vế trái cộng lại / left side added up
   *
   * @minItems 1
   */
  left: [Code, ...Code[]];
  /**
   * Vế phải cộng lại / right side added up
   *
   * @minItems 1
   */
  right: [Code, ...Code[]];
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Kéo theo / implies
 */
export interface RelationImplies {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "implies";
  severity: Severity;
  when: Condition;
  then: Condition;
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Chỉ có khi / only if
 */
export interface RelationOnlyIf {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "onlyIf";
  severity: Severity;
  /**
   * Các dòng / rows
   *
   * @minItems 1
   */
  rows: [Code, ...Code[]];
  when: Condition;
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Ít nhất một / any of
 */
export interface RelationAnyOf {
  /**
   * Mã quan hệ / identifier
   */
  id: string;
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "anyOf";
  severity: Severity;
  /**
   * Một trong các quan hệ / one of the relations
   */
  of: Alternative[];
  title: Localized;
  /**
   * Căn cứ / legal basis
   */
  legalBasis?: string[];
  inForce?: RelationInForce;
}
/**
 * Tổng / sum
 */
export interface AlternativeSum {
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "sum";
  total: Code;
  /**
   * Các phần / parts
   *
   * @minItems 1
   */
  parts: [Code, ...Code[]];
}
/**
 * Không lớn hơn / at most
 */
export interface AlternativeAtMost {
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "atMost";
  /**
   * Vế trái cộng lại / left side added up
   *
   * @minItems 1
   */
  left: [Code, ...Code[]];
  /**
   * Vế phải cộng lại / right side added up
   *
   * @minItems 1
   */
  right: [Code, ...Code[]];
}
/**
 * Không lớn hơn một số / at most a number
 */
export interface AlternativeLimit {
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "atMost";
  /**
   * Vế trái cộng lại / left side added up
   *
   * @minItems 1
   */
  left: [Code, ...Code[]];
  /**
   * Giới hạn / limit
   */
  limit: number;
}
/**
 * Bằng / equals
 */
export interface AlternativeEquals {
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "equals";
  /**
   * Vế trái cộng lại / left side added up
   *
   * @minItems 1
   */
  left: [Code, ...Code[]];
  /**
   * Vế phải cộng lại / right side added up
   *
   * @minItems 1
   */
  right: [Code, ...Code[]];
}
/**
 * Kéo theo / implies
 */
export interface AlternativeImplies {
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "implies";
  when: Condition;
  then: Condition;
}
/**
 * Chỉ có khi / only if
 */
export interface AlternativeOnlyIf {
  /**
   * Loại quan hệ / kind of relation
   */
  kind: "onlyIf";
  /**
   * Các dòng / rows
   *
   * @minItems 1
   */
  rows: [Code, ...Code[]];
  when: Condition;
}
/**
 * Số liệu trong lời văn / figure in the narrative
 */
export interface Fact {
  /**
   * Mã / identifier
   */
  id: string;
  severity: Severity;
  title: Localized;
  /**
   * Mẫu câu / phrases
   * Cách viết ở docs/catalogue.md. / The notation is in docs/catalogue.md.
   *
   * @minItems 1
   */
  patterns: [string, ...string[]];
}
/**
 * Cân đối trong lời văn / balance in the narrative
 */
export interface Balance {
  /**
   * Mã / identifier
   */
  id: string;
  severity: Severity;
  title: Localized;
  /**
   * Tổng / total
   */
  total: string;
  /**
   * Các phần / parts
   *
   * @minItems 2
   */
  parts: [string, string, ...string[]];
}
/**
 * Chữ viết tắt / abbreviation
 */
export interface Abbreviation {
  /**
   * Chữ viết tắt / abbreviation
   */
  abbreviation: string;
  /**
   * Viết đầy đủ / in full
   */
  phrase: string;
}
