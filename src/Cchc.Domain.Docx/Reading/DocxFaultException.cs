using System.Globalization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Ends the reading of a part; it never leaves this room: whoever opened the part turns it into its issue.</summary>
internal sealed class DocxFaultException(Message message) : Exception(message.Code)
{
    internal Message Fault { get; } = message;

    internal static DocxFaultException TooLarge(string name, int limit) => new(DocxIssues.TooLarge.With(
        ("name", name), ("limit", limit.ToString(CultureInfo.InvariantCulture))));
}
