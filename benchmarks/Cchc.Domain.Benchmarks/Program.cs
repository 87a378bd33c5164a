using System.Globalization;
using BenchmarkDotNet.Running;
using Cchc.Domain.Benchmarks;

switch (args)
{
    case ["--nation", ..]:
        await NationRun.RunAsync(Numbers()).ConfigureAwait(false);
        break;
    case ["--docx-pages", ..]:
        LargeWordRun.Run([.. Numbers()]);
        break;
    case ["--docx-make", var path, var pages]:
        LargeWordRun.Make(path, int.Parse(pages, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(MainWay).Assembly).Run(args);
        break;
}

IEnumerable<int> Numbers() => args[1..].Select(count => int.Parse(count, CultureInfo.InvariantCulture));
