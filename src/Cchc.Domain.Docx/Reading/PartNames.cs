using System.Xml;

namespace Cchc.Domain.Docx.Reading;

/// <summary>The names of one XML part, each kept once: as many as a part may have.</summary>
internal sealed class PartNames : NameTable
{
    private int left = DocxLimits.Names;

    public override string Add(char[] key, int start, int len) => base.Get(key, start, len) ?? Spend(base.Add(key, start, len));

    public override string Add(string key) => base.Get(key) ?? Spend(base.Add(key));

    private string Spend(string name) => --left >= 0 ? name : throw DocxFaultException.TooLarge("Names", DocxLimits.Names);
}
