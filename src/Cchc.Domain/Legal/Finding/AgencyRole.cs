namespace Cchc.Domain.Legal.Finding;

/// <summary>What a phrase does in the name of an agency.</summary>
internal enum AgencyRole
{
    /// <summary>Not a phrase of a name.</summary>
    None = 0,

    /// <summary>An office: chủ tịch, bộ trưởng, giám đốc.</summary>
    Office = 1,

    /// <summary>A body of the State that has no place name: Chính phủ, Quốc hội.</summary>
    Central = 2,

    /// <summary>A body that is complete, or takes a place name: Ủy ban nhân dân, Tỉnh ủy.</summary>
    Body = 3,

    /// <summary>A word that wants a field: bộ, sở, phòng, ban chỉ đạo.</summary>
    Head = 4,

    /// <summary>A field: nội vụ, văn hóa, thể thao và du lịch.</summary>
    Field = 5,

    /// <summary>A word for a kind of administrative unit: tỉnh, huyện, xã.</summary>
    Unit = 6,

    /// <summary>What ends a name: Trung ương, Việt Nam, tối cao.</summary>
    Tail = 7,

    /// <summary>A word that begins the subject of the document: về, quy định, ban hành.</summary>
    Stop = 8,

    /// <summary>"lần thứ", "khóa": an ordinal follows.</summary>
    Ordinal = 9,

    /// <summary>The name of a province or city, in whatever case: Quảng Trị, Bà Rịa - Vũng Tàu.</summary>
    Place = 10,

    /// <summary>A phrase that begins the subject where it cannot be a part of the name: kiểm tra, tổ chức, bổ nhiệm.</summary>
    Opening = 11,
}
