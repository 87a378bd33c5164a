namespace Cchc.Domain.Docx.Reading;

/// <summary>What a run or a style says of its letters; null where it says nothing.</summary>
internal readonly record struct TextLook(bool? Bold, bool? Caps, bool? Hidden)
{
    /// <summary>Superscript: a mark behind a word or a figure, not a part of it.</summary>
    internal bool IsRaised { get; init; }

    /// <summary>Takes what the element under the reader says, and consumes the element.</summary>
    internal TextLook With(PartXml xml)
    {
        var look = xml.Word switch
        {
            "b" => this with { Bold = xml.IsOn() },
            "caps" or "smallCaps" when xml.IsOn() || Caps is null => this with { Caps = xml.IsOn() },
            "vanish" => this with { Hidden = xml.IsOn() },
            "vertAlign" => this with { IsRaised = xml.Attribute("val") == "superscript" },
            _ => this,
        };
        xml.Skip();
        return look;
    }

    /// <summary>This look, and what a style below it says where it says nothing itself.</summary>
    internal TextLook Over(TextLook basis) => this with { Bold = Bold ?? basis.Bold, Caps = Caps ?? basis.Caps, Hidden = Hidden ?? basis.Hidden };
}
