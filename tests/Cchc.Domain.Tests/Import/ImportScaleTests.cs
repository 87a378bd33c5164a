using System.Diagnostics;
using Cchc.Domain.Import;

namespace Cchc.Domain.Tests.Import;

/// <summary>
/// Odd and very long inputs. Each of them once took minutes, the square of its length; the bound is far above what is needed
/// and far below that.
/// </summary>
public sealed class ImportScaleTests
{
    private const string Head = "BÁO CÁO\nCông tác cải cách hành chính quý I năm 2022\n\n";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public void Import_LineOfAngleBrackets_TakesLinearTime() => Check(new string('<', 4_000_000));

    [Fact]
    public void Import_ParagraphWrappedIntoManyLines_TakesLinearTime() =>
        Check("I. KẾT QUẢ\nUBND xã\n" + string.Concat(Enumerable.Repeat("dòng này nối dòng trên\n", 200_000)));

    [Fact]
    public void Import_VeryManyColumnHeads_TakesLinearTime() =>
        Check("STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\t" + string.Join('\t', Enumerable.Range(0, 100_000)) + "\n1.1.1\tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t27\n");

    [Fact]
    public void Import_VeryManyUnits_TakesLinearTime() =>
        Check(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"UBND xã {i}\n")));

    private static void Check(string text)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotNull(ReportImporter.ImportText(Head + text).Report);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed.TotalSeconds:0.0} s");
    }
}
