namespace Cchc.Domain.Docx.Reading;

/// <summary>What may still be inflated from one package.</summary>
internal sealed class ReadBudget
{
    private int left = DocxLimits.TotalBytes;

    internal void Spend(int bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw DocxFaultException.TooLarge("TotalBytes", DocxLimits.TotalBytes);
        }
    }
}
