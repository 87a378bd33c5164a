namespace Cchc.Domain.Legal;

/// <summary>What a kind of document is in law: whether it makes rules of general application.</summary>
public enum DocumentNature
{
    /// <summary>Văn bản hành chính: issued under Nghị định 30/2020/NĐ-CP; no year in its symbol.</summary>
    Administrative = 0,

    /// <summary>Văn bản quy phạm pháp luật: always makes rules; its symbol carries the year.</summary>
    Normative = 1,

    /// <summary>Either: a Quyết định with the year in its symbol makes rules, one without it settles a single case.</summary>
    Either = 2,

    /// <summary>Bản sao, văn bản hợp nhất: repeats what another document says.</summary>
    Copy = 3,

    /// <summary>Văn bản của Đảng that the State does not issue; "-" and "/" change places in its symbol.</summary>
    Party = 4,
}
