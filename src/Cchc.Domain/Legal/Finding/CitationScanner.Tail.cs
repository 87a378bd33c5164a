using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <content>What follows the symbol, and the reference that is made of it all.</content>
internal ref partial struct CitationScanner
{
    private LegalCitation Complete(ref CitationParts parts)
    {
        var isInherited = false;
        if (parts.Kind is null)
        {
            parts.Kind = list.Inherited(text, parts.Lead, parts.Symbol);
            isInherited = parts.Kind is not null;
        }

        ReadTail(ref parts);
        var start = PinpointScan.Before(text, parts.Start, floor, out var pinpoint);
        start = start < 0 ? parts.Start : start;
        list.Note(text, parts, isInherited);
        position = floor = parts.End;
        return new LegalCitation(start, parts.End - start, new LegalReference
        {
            Kind = parts.Kind,
            Number = parts.Number.IsPlausible ? parts.Number.Value(text) : "",
            Year = parts.Year,
            Symbol = parts.Symbol,
            Name = parts.Name.IsEmpty ? "" : SpacedText.Of(parts.Name.Trim(" ,")),
            IssueDate = parts.Date,
            Issuer = parts.Issuer.IsEmpty ? "" : SpacedText.Of(parts.Issuer),
            Pinpoint = pinpoint,
            Text = text[start..parts.End].ToString(),
        });
    }

    // Date and issuer, in either order: between them only blanks, line breaks, a comma, "ngày" and "của".
    private readonly void ReadTail(ref CitationParts parts)
    {
        while (parts.Date is null || parts.Issuer.IsEmpty)
        {
            var at = Blanks.After(text, parts.End);
            var next = at >= 0 && at < text.Length && text[at] == ',' ? Blanks.After(text, at + 1) : at;
            if (next < 0 || next == text.Length)
            {
                return;
            }

            if (parts.Date is null && ReadDate(parts.End, next, parts.Symbol.Length > 0, out var date) is var dateEnd && dateEnd > 0)
            {
                parts.Date = date;
                parts.End = dateEnd;
            }
            else if (parts.Issuer.IsEmpty && ReadIssuer(next, parts) is var issuer && issuer.End.Value > 0)
            {
                parts.Issuer = text[issuer];
                parts.End = issuer.End.Value;
            }
            else
            {
                return;
            }
        }
    }

    private readonly int ReadDate(int from, int at, bool hasSymbol, out WrittenDate date)
    {
        date = default;
        if (char.IsAsciiDigit(text[at]))
        {
            // A date without "ngày" in the next line is that of the next row.
            return hasSymbol && at > from && !Blanks.HasLineBreak(text, from, at) ? DateScan.Read(text, at, out date) : -1;
        }

        if (BareLetters.Of(text[at]) != 'n' || DateScan.Read(text, at, out date) is var end && end < 0)
        {
            return -1;
        }

        // "Ngày" with a capital in a line of its own begins a sentence, unless the reference goes on behind it.
        var isSentence = Blanks.HasLineBreak(text, from, at) && Words.IsCapital(text[at..]) && !IsAllCapitalsAt(at) && !GoesOnBehind(end);
        return isSentence ? -1 : end;
    }

    private readonly bool GoesOnBehind(int end)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var at = Blanks.After(text, end);
        return at >= end && at < text.Length && (text[at] == ')' || (Words.After(text, at, buffer, out _) is var word && word > at && OfWord.Is(text[at..word])));
    }

    private readonly bool IsAllCapitalsAt(int at)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        return Words.IsAllCapitals(text[at..Words.After(text, at, buffer, out _)]);
    }

    private readonly Range ReadIssuer(int at, in CitationParts parts)
    {
        var of = OfWord.EndAt(text, at);
        var start = of < 0 ? -1 : Blanks.After(text, of);
        // "của của": typed twice.
        start = start > 0 && start < text.Length && OfWord.EndAt(text, start) is var again && again > 0 ? Blanks.After(text, again) : start;
        var end = start > 0 && start < text.Length ? IssuerScan.Read(text, start, IsJoint(parts)) : -1;
        return end < 0 ? default : start..end;
    }

    private static bool IsJoint(in CitationParts parts) => parts.Kind == DocumentKind.JointCircular || parts.Kind == DocumentKind.JointResolution
        || IsJoint(parts.Symbol);

    // HDLN-SNV-STC, KHLT-…; KH-BCA-BNN&MT: two ministries behind the kind.
    private static bool IsJoint(ReadOnlySpan<char> symbol)
    {
        var kind = symbol[..Math.Max(0, symbol.IndexOf('-'))];
        if (kind.Length > 2 && (kind.EndsWith("LT") || kind.EndsWith("LN")))
        {
            return true;
        }

        var agencies = symbol[(kind.Length + (kind.IsEmpty ? 0 : 1))..];
        var first = agencies[..Math.Max(0, agencies.IndexOf('-'))];
        return SymbolGroup.IsKind(kind) && first.Length > 1 && first[0] == 'B' && agencies[(first.Length + 1)..].StartsWith('B') && AgencyAcronyms.Contains(first);
    }
}
