using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <content>The three forms of a reference: with a symbol, kind and number alone, a law by name and date.</content>
internal ref partial struct CitationScanner
{
    // Null where no symbol stands behind the number; false where one does and the number is none of another document.
    private bool? TryWithSymbol(NumberScan number, ref CitationParts parts)
    {
        var joint = SymbolJoint.After(text, number.End);
        if (joint.Symbol < 0 || (joint.Kind == SymbolJointKind.Missing && !Words.IsCapital(text[joint.Symbol..])))
        {
            return null;
        }

        var lead = Lead.Before(text, number.Start, floor);
        if (IsGluedToOther(number.Start, lead))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[SymbolScan.Longest];
        var symbol = SymbolScan.At(text, joint.Symbol, lead.IsExpected || isWhole, buffer);
        if (!IsBelievable(lead, joint, symbol))
        {
            return null;
        }

        position = symbol.End;
        parts.Lead = lead;
        parts.Year = joint.Year;
        parts.Symbol = symbol.Value.ToString();
        parts.End = symbol.End;
        parts.Start = lead.Start;
        parts.Kind = lead.Kind?.Kind;
        if (parts.Kind is null || IsWordOfTitle(parts))
        {
            FindKind(ref parts);
        }

        if (!isWhole && !parts.Issuer.IsEmpty && OwnNumber.IsHeading(text, parts.Start, lead.Number))
        {
            return false;
        }

        // A law by its name is no number of a header, nor of a form.
        var isLaw = parts.Kind is not null && lead.Kind is null && IsOfNationalAssembly(parts.Symbol);
        return isWhole || isLaw || !(lead.IsOther || OwnNumber.Is(text, lead, symbol.End));
    }

    // QH15, UBTVQH13, PL-UBTVQH11
    private static bool IsOfNationalAssembly(ReadOnlySpan<char> symbol) => AgencyAcronyms.IsNationalAssembly(symbol[(symbol.LastIndexOf('-') + 1)..]);

    // "Luật Người lao động … theo hợp đồng số 69/2020/QH14": a small type word that does not fit the symbol may end the title of a law, or qualify another.
    private readonly bool IsWordOfTitle(in CitationParts parts) =>
        parts.Lead.Kind is { } word && !Words.IsCapital(text[word.Start..])
        && (!SymbolKinds.Fit(word.Kind, parts.Symbol) || (IsOfNationalAssembly(parts.Symbol) && word.Kind == DocumentKind.Contract));

    // A type word further away: the name of a law, an issuer or a qualifying word between type and number.
    private readonly void FindKind(ref CitationParts parts)
    {
        var end = parts.Lead.SoOrNumber;
        if (IsOfNationalAssembly(parts.Symbol) && LawNameScan.Before(text, end, floor, isByDate: false) is { } law)
        {
            parts.Kind = law.Kind;
            parts.Start = law.Start;
            parts.Name = text[law.End..end];
        }
        else if (parts.Lead.So >= 0 && IssuedNumber.Before(text, end, floor, parts.Symbol) is { } issued)
        {
            parts.Kind = issued.Kind.Kind;
            parts.Start = issued.Kind.Start;
            parts.Issuer = text[issued.Issuer];
        }
        else if (parts.Symbol.StartsWith("VBHN", StringComparison.Ordinal) && QualifiedKind.OfConsolidatedText(text, end, floor) is { } consolidated)
        {
            parts.Kind = consolidated.Kind;
            parts.Start = consolidated.Start;
        }
        else if (parts.Lead.So >= 0 && QualifiedKind.Before(text, parts.Lead.Start, floor, parts.Symbol) is { } qualified)
        {
            parts.Kind = qualified.Kind;
            parts.Start = qualified.Start;
        }
    }

    private bool TryShortForm(NumberScan number, ref CitationParts parts)
    {
        var lead = Lead.Before(text, number.Start, floor);
        if (lead.Kind is not { } word)
        {
            return TryListedShortForm(number, lead, ref parts);
        }

        var end = ShortForm.Read(text, lead, number, out var year);
        if (end < 0 || (word.IsLoose && word.Kind != DocumentKind.Decree && !IsDateBehind(end)))
        {
            return false;
        }

        parts.Lead = lead;
        parts.Kind = word.Kind;
        parts.Start = word.Start;
        parts.End = end;
        parts.Year = year;
        return true;
    }

    // "NĐ 61/2018, 107/2021": number and year alone go on with the list; "số 12, 13, 14/QĐ-UBND": the last has the symbol of all.
    private bool TryListedShortForm(NumberScan number, Lead lead, ref CitationParts parts)
    {
        var end = ShortForm.NumberAndYear(text, number, out var year);
        var listed = lead.So >= 0 ? null : end > 0 ? list.GoesOnShort(text, number.Start) : list.GoesOnPlain(text, number);
        end = end < 0 ? number.End : end;
        if (listed is not { } kind)
        {
            return false;
        }

        list.ShowFirst();

        parts.Lead = lead;
        parts.Kind = kind;
        parts.Start = number.Start;
        parts.End = end;
        parts.Year = year;
        return true;
    }

    private bool TryLawByDate(int start, ref CitationParts parts)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var at = Blanks.Before(text, start);
        if (at <= floor)
        {
            return false;
        }

        var day = Words.Before(text, at, buffer, out var word);
        // "UBNDngày": the blank before it is lost; "Luật Hóa chất 14/6/2025": the word is.
        day = word.Length > 4 && word.EndsWith("ngay") ? Words.Back(text, at, 4) : word is "ngay" ? day : start;
        if ((day < start && !Words.Is(text[day..at], "ngày")) || DateScan.Read(text, day, out var date) is var end && end < 0)
        {
            return false;
        }

        var nameEnd = Blanks.Before(text, day);
        nameEnd = nameEnd > floor && text[nameEnd - 1] == ',' ? Blanks.Before(text, nameEnd - 1) : nameEnd;
        if (nameEnd <= floor || LawNameScan.Before(text, nameEnd, floor, isByDate: true) is not { } law)
        {
            return false;
        }

        parts.Lead = default;
        parts.Number = new NumberScan(start, start);
        parts.Kind = law.Kind;
        parts.Name = text[law.End..nameEnd];
        parts.Start = law.Start;
        parts.End = end;
        parts.Date = date;
        return true;
    }

    private readonly bool IsDateBehind(int end)
    {
        var at = Blanks.After(text, end);
        return at > end && at < text.Length && Words.Skip(text, at, "ngay") > 0 && DateScan.Read(text, at, out _) > 0;
    }

    // Nothing but a mark, the end of the line, or a date: "44/KH-UBND" and "17/UBND" in the cells of a table.
    private readonly bool EndsHere(int end)
    {
        var at = Blanks.After(text, end, lineBreaks: 0);
        return at < 0 || at == text.Length || !char.IsLetterOrDigit(text[at]) || IsDateBehind(end);
    }

    // A letter before the digits: "NĐ34" and "số30" are meant, "H56" is not.
    private readonly bool IsGluedToOther(int start, Lead lead) =>
        start > 0 && (BareLetters.IsNothing(text[start - 1]) || BareLetters.IsLetter(text[start - 1])) && !lead.IsGlued && lead.So < 0;

    private readonly bool IsBelievable(Lead lead, SymbolJoint joint, in SymbolScan symbol)
    {
        if (symbol.Groups == 0)
        {
            return false;
        }

        var isNamed = lead.Kind is not null || isWhole;
        return joint.Kind switch
        {
            // 30/2020/NĐ-CP, 77/2015/QH13
            SymbolJointKind.SlashWithYear => isNamed || symbol.IsKnown || symbol.Groups > 1 || IsDateBehind(symbol.End),
            // 98/KH-UBND, 17/UBND
            SymbolJointKind.Slash => isNamed ? symbol.Value.Length > 1
                : symbol.Groups > 1 ? lead.So >= 0 || symbol.IsKnown || IsDateBehind(symbol.End) || list.GoesOnDirectly(text, lead.SoOrNumber)
                : symbol.IsKnown ? lead.So >= 0 || EndsHere(symbol.End) : lead.So >= 0 && symbol.Value.Length > 1 && IsDateBehind(symbol.End),
            // 18-NQ/TW; 64-CP only with its type word
            SymbolJointKind.Hyphen => symbol.Value.Contains('/') ? symbol.IsKnown : symbol.IsKnown && (isNamed || (lead.So >= 0 && IsDateBehind(symbol.End)) || list.GoesOnDirectly(text, lead.SoOrNumber)),
            // 98 KH-UBND, 30/2020 NĐ-CP
            _ => symbol.Groups > 1 && (joint.Year is null ? isNamed || (lead.So >= 0 && symbol.StartsWithKind) : symbol.StartsWithKind),
        };
    }
}
