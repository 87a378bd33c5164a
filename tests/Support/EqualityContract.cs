using System.Reflection;
using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>What every value of the library promises of equality and order; one line a type in tests.</summary>
public static class EqualityContract
{
    /// <summary>
    /// Checks <c>IEquatable</c>, <c>==</c>, <c>!=</c>, the hash, <c>object.Equals</c> and null: the first two are built
    /// separately and equal, all the others differ from them.
    /// </summary>
    public static void Equality<T>(T value, T same, params T[] others)
        where T : IEquatable<T>
    {
        Assert.NotEmpty(others);
        AreEqual(value, value);
        AreEqual(value, same);
        AreEqual(same, value);
        foreach (var other in others)
        {
            AreDifferent(value, other);
            AreDifferent(other, value);
        }

        Assert.False(value.Equals((object?)null), "equals null");
        Assert.False(value.Equals(new object()), "equals a stranger");
        if (default(T) is null)
        {
            Assert.False(value.Equals(default), "equals null of its type");
            Assert.False(Operator(value, default, "op_Equality"), "value == null");
            Assert.False(Operator(default, value, "op_Equality"), "null == value");
            Assert.True(Operator(value, default, "op_Inequality"), "value != null");
            Assert.True(Operator<T>(default, default, "op_Equality"), "null == null");
            Assert.False(Operator<T>(default, default, "op_Inequality"), "null != null");
        }
    }

    /// <summary>Checks <c>CompareTo</c>, <c>&lt;</c>, <c>&gt;</c>, <c>&lt;=</c> and <c>&gt;=</c> over values in ascending order, every pair.</summary>
    public static void Order<T>(params T[] ascending)
        where T : IComparable<T>
    {
        Assert.True(ascending.Length > 1, "an order needs two values");
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                var (left, right) = (ascending[i], ascending[j]);
                var expected = Math.Sign(i.CompareTo(j));
                var pair = $"{left} and {right}";
                Assert.True(expected == Math.Sign(left.CompareTo(right)), "CompareTo of " + pair);
                Assert.True(expected < 0 == Operator(left, right, "op_LessThan"), "< of " + pair);
                Assert.True(expected > 0 == Operator(left, right, "op_GreaterThan"), "> of " + pair);
                Assert.True(expected <= 0 == Operator(left, right, "op_LessThanOrEqual"), "<= of " + pair);
                Assert.True(expected >= 0 == Operator(left, right, "op_GreaterThanOrEqual"), ">= of " + pair);
            }
        }
    }

    private static void AreEqual<T>(T left, T right)
        where T : IEquatable<T>
    {
        var pair = $"{left} and {right}";
        Assert.True(left.Equals(right), "IEquatable of " + pair);
        Assert.True(left.Equals((object?)right), "object.Equals of " + pair);
        Assert.True(left.GetHashCode() == right.GetHashCode(), "hash of " + pair);
        Assert.True(Operator(left, right, "op_Equality"), "== of " + pair);
        Assert.False(Operator(left, right, "op_Inequality"), "!= of " + pair);
    }

    private static void AreDifferent<T>(T left, T right)
        where T : IEquatable<T>
    {
        var pair = $"{left} and {right}";
        Assert.False(left.Equals(right), "IEquatable of " + pair);
        Assert.False(left.Equals((object?)right), "object.Equals of " + pair);
        Assert.False(Operator(left, right, "op_Equality"), "== of " + pair);
        Assert.True(Operator(left, right, "op_Inequality"), "!= of " + pair);
    }

    private static bool Operator<T>(T? left, T? right, string name)
    {
        var method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T).Name} has no {name}");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
