namespace Cchc.Domain.Legal;

/// <summary>How it is known which document a reference means.</summary>
public enum ReferenceResolution
{
    /// <summary>Nothing tells: no document of the text or the register fits.</summary>
    Open = 0,

    /// <summary>The reference names the document itself: number, symbol and year.</summary>
    Complete = 1,

    /// <summary>It means the one document cited before that fits: "Nghị định 61" after "Nghị định số 61/2018/NĐ-CP".</summary>
    Antecedent = 2,

    /// <summary>Of the documents in the register only one fits. Others may exist.</summary>
    Registered = 3,

    /// <summary>Several documents fit, and none is preferred: "NĐ 34" is 34/2011, 34/2016 or 34/2019.</summary>
    Ambiguous = 4,

    /// <summary>It means the text itself: "Báo cáo này" in a report.</summary>
    Itself = 5,
}
