namespace Cchc.Domain.Legal;

/// <summary>The units of a document that a citation points to, from the inside out.</summary>
public enum PinpointUnit
{
    /// <summary>Điểm: a letter.</summary>
    Point = 0,

    /// <summary>Khoản: a number.</summary>
    Clause = 1,

    /// <summary>Điều: a number.</summary>
    Article = 2,

    /// <summary>Tiểu mục: a number.</summary>
    Subsection = 3,

    /// <summary>Mục: a number, Arabic or Roman.</summary>
    Section = 4,

    /// <summary>Chương: a Roman numeral.</summary>
    Chapter = 5,

    /// <summary>Phần: a Roman numeral or an ordinal ("thứ nhất").</summary>
    Part = 6,
}
