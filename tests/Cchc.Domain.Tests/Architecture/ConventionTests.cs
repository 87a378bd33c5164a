using System.Reflection;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Architecture;

public sealed class ConventionTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Packages { get; } = ["Cchc.Domain", "Cchc.Domain.Docx"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicTypes_OfAPackage_AreSealedOrMeantForInheritance(string package) =>
        Assert.Empty(Assembly.Load(package).GetExportedTypes().Where(IsOpen).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicTypes_OfAPackage_CannotBeChanged(string package) =>
        Assert.Empty(Assembly.Load(package).GetExportedTypes().SelectMany(Changeable));

    // A class may fill a cache inside itself; a value of Text, Catalogue and Reporting may not even do that.
    [Fact]
    public void ValueTypes_OfTheModel_AreImmutable()
    {
        var values = typeof(Issue).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "Cchc.Domain.Text" or "Cchc.Domain.Catalogue" or "Cchc.Domain.Reporting" or "Cchc.Domain.Legal")
            .Where(type => !IsStatic(type) && !type.IsEnum && !type.IsByRefLike && !typeof(Exception).IsAssignableFrom(type))
            .ToList();
        Assert.True(values.Count > 30, "the model has more types than that");
        Assert.Empty(values.SelectMany(type => Changeable(type).Concat(type.GetFields(Declared)
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => type.Name + "." + field.Name))));
    }

    [Fact]
    public void Changeable_SampleTypes_AreFound()
    {
        Assert.Equal(["OpenSample.Field", "OpenSample.Settable"], Changeable(typeof(OpenSample)).Order(StringComparer.Ordinal));
        Assert.True(IsOpen(typeof(OpenSample)));
        Assert.Empty(Changeable(typeof(ClosedSample)));
        Assert.False(IsOpen(typeof(ClosedSample)));
    }

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsOpen(Type type) =>
        !(type.IsSealed || type.IsAbstract || type.IsEnum || type.IsValueType || type.IsInterface || typeof(Delegate).IsAssignableFrom(type));

    private static IEnumerable<string> Changeable(Type type)
    {
        var properties = type.GetProperties(Declared)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(property => type.Name + "." + property.Name);
        var fields = type.GetFields(Declared)
            .Where(field => field.IsPublic && !field.IsLiteral && !(field.IsStatic && field.IsInitOnly) && !type.IsEnum)
            .Select(field => type.Name + "." + field.Name);
        return properties.Concat(fields);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    // What the checks must find, and what they must let pass.
#pragma warning disable CA1051, CA1812, CA1852, CA1822, CS0649
    private class OpenSample
    {
        public int Field;

        public int Settable { get; set; }

        public int Init { get; init; }

        public int Inner { get; private set; }
    }

    private sealed record ClosedSample(int Value)
    {
        public const int Constant = 1;
        public static readonly int Fixed = 2;

        public int Init { get; init; }
    }
#pragma warning restore CA1051, CA1812, CA1852, CA1822, CS0649
}
