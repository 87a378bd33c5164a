using System.Collections.Frozen;

namespace Cchc.Domain.Legal;

/// <summary>Abbreviated agency names as they stand in symbols and in running text.</summary>
internal static class AgencyAcronyms
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        // The highest bodies.
        "QH", "UBTVQH", "CTN", "CP", "TTg", "HĐBT", "VPCP", "VPQH", "VPCTN", "TANDTC", "VKSNDTC", "KTNN", "HĐTP", "MTTW", "MTTQ", "HĐBCQG", "UBTP", "UBPL",
        // Ministries and agencies of their rank, now and before.
        "BNV", "BTP", "BTC", "BKHĐT", "BKH", "BKHCN", "BTTTT", "BTNMT", "BNNPTNT", "BNN", "BNNMT", "BLĐTBXH", "BGDĐT", "BYT", "BCA", "BQP", "BNG", "BXD", "BGTVT",
        "BCT", "BVHTTDL", "BVHTT", "BDTTG", "TTCP", "NHNN", "UBDT", "BHXH", "TCT", "TCTK", "KBNN", "TLĐ", "TCCP", "BTCCBCP",
        // Of a province, a district, a commune.
        "UBND", "UB", "HĐND", "SNV", "STP", "STC", "SKHĐT", "SKHCN", "STTTT", "STNMT", "SNNPTNT", "SNNMT", "SLĐTBXH", "SGDĐT", "SYT", "SCT", "SXD", "SGTVT", "SVHTTDL",
        "SVHTT", "SNgV", "SDTTG", "BDT", "TTT", "VP", "VPUB", "VPUBND", "PNV", "PTP", "PTC", "TCKH", "PTCKH", "BQL", "BCĐ", "CAT", "CAH", "CAX",
        // The Party and the organisations.
        "TW", "TƯ", "VPTW", "BTCTW", "BTGTW", "BTGDVTW", "BDVTW", "UBKTTW", "BNCTW", "ĐUK", "TU", "HU", "QU", "ThU", "TXU", "ĐU", "ĐUX", "BTV", "BTVTU", "BTCTU", "BTGTU",
        "UBKTTU", "BCSĐ", "BCSĐCP", "MTTQVN", "HND", "HCCB", "LĐLĐ", "ĐTN", "TĐTN", "HLHPN");

    internal static bool Contains(ReadOnlySpan<char> acronym) => Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(acronym) || IsNationalAssembly(acronym);

    // QH15 and UBTVQH13: the body and its term.
    internal static bool IsNationalAssembly(ReadOnlySpan<char> acronym)
    {
        var name = acronym.TrimEnd("0123456789");
        return name.Equals("QH", StringComparison.OrdinalIgnoreCase) || name.Equals("UBTVQH", StringComparison.OrdinalIgnoreCase);
    }
}
