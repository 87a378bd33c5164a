namespace Cchc.Domain.Docx;

/// <summary>
/// How much a Word document may hold before reading stops with an issue. A CCHC report with its appendix stays below a
/// hundredth of each limit; the limits are there for files made to exhaust memory.
/// </summary>
public static class DocxLimits
{
    /// <summary>The size of the file: 32 MiB.</summary>
    public const int PackageBytes = 32 * 1024 * 1024;

    /// <summary>The number of parts in the package.</summary>
    public const int Parts = 4096;

    /// <summary>The length of the name of a part.</summary>
    public const int PartName = 1024;

    /// <summary>The inflated size of one part that is read: 64 MiB.</summary>
    public const int PartBytes = 64 * 1024 * 1024;

    /// <summary>The inflated size of all parts that are read: 128 MiB.</summary>
    public const int TotalBytes = 128 * 1024 * 1024;

    /// <summary>The size of one tag, or of the text between two tags, of a part that is read: 4 MiB.</summary>
    public const int TokenBytes = 4 * 1024 * 1024;

    /// <summary>The number of different names of elements, attributes and namespaces of a part that is read.</summary>
    public const int Names = 65_536;

    /// <summary>The number of styles, of list definitions and of lists.</summary>
    public const int Definitions = 32_768;

    /// <summary>The depth to which elements are nested.</summary>
    public const int Depth = 256;

    /// <summary>The number of elements in the paragraphs that are changed (<see cref="DocxAnnotator"/>).</summary>
    public const int Nodes = 1_000_000;

    /// <summary>The number of paragraphs and table rows.</summary>
    public const int Blocks = 200_000;

    /// <summary>The number of table cells; with <see cref="Blocks"/>, of all paragraphs, empty ones too.</summary>
    public const int Cells = 500_000;

    /// <summary>The number of grid columns of a table.</summary>
    public const int Columns = 1024;
}
