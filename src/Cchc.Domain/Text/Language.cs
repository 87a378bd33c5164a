namespace Cchc.Domain.Text;

/// <summary>The language in which a message is shown. Data is never translated.</summary>
public enum Language
{
    /// <summary>Tiếng Việt, the language of the reports and of the officers who write them.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
