// Types that break, or nearly break, the arrows of a little house of their own: Lower <- Upper, and Side apart from both.
// They are here to prove that the checker can fail; RoomArrowsTests says what it must find.
#pragma warning disable CA1812, CA1823, CS0169, CS8019, IDE0051, IDE0044, CA1801, CA1852, CA1813

namespace Cchc.Domain.Tests.Architecture.Sample.Lower
{
    internal sealed class Plain;

    internal static class Tool
    {
        internal static int Use() => 1;

        internal static T Make<T>()
            where T : new() => new();
    }

    internal sealed class FieldOfUpper
    {
        private readonly List<Upper.Plain[]>? field;
    }

    internal sealed class ParameterOfUpper
    {
        internal static void Take(ref Upper.Plain? plain) => plain = null;
    }

    internal sealed class BodyCallsUpper
    {
        internal static int Run() => Upper.Tool.Use();
    }

    internal sealed class LambdaCallsUpper
    {
        internal static Func<int> Run(int more) => () => Upper.Tool.Use() + more;
    }

    internal sealed class IteratorCallsUpper
    {
        internal static IEnumerable<int> Run()
        {
            yield return Upper.Tool.Use();
        }
    }

    internal sealed class TypeOfUpper
    {
        internal static string Run() => typeof(Upper.Plain).Name;
    }

    internal sealed class GenericArgumentOfUpper
    {
        internal static object Run() => Tool.Make<Upper.Plain>();
    }

    internal sealed class CatchesUpper
    {
        internal static void Run()
        {
            try
            {
                Tool.Use();
            }
            catch (Upper.PlainException)
            {
            }
        }
    }

    internal sealed class ConstraintOfUpper<T>
        where T : Upper.Plain;

    internal sealed class NestedUsesUpper
    {
        internal sealed class Inner
        {
            internal static int Run() => Upper.Tool.Use();
        }
    }

    [Upper.Mark(typeof(Upper.Plain))]
    internal sealed class AttributeOfUpper;
}

namespace Cchc.Domain.Tests.Architecture.Sample.Lower.Deeper
{
    internal sealed class RoomInARoom
    {
        internal static int Run() => Lower.Tool.Use() + Upper.Tool.Use();
    }
}

namespace Cchc.Domain.Tests.Architecture.Sample.Upper
{
    internal class Plain;

    internal static class Tool
    {
        internal static int Use() => Lower.Tool.Use();
    }

    internal sealed class PlainException : Exception;

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class MarkAttribute(Type type) : Attribute
    {
        internal Type Type { get; } = type;
    }
}

namespace Cchc.Domain.Tests.Architecture.Sample.Side
{
    internal sealed class SeesUpper
    {
        internal static int Run() => Upper.Tool.Use();
    }
}

namespace Cchc.Domain.Tests.Architecture.Sample
{
    internal sealed class AtTheRoot
    {
        internal static int Run() => Lower.Tool.Use();
    }
}
