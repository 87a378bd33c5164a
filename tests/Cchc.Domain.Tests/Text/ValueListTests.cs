using System.Collections;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Text;

public sealed class ValueListTests
{
    [Fact]
    public void CollectionExpression_Items_AreInOrder()
    {
        ValueList<string> list = ["b", "a", "b"];
        Assert.Equal(3, list.Count);
        Assert.Equal("a", list[1]);
        Assert.Equal(["b", "a", "b"], list.AsSpan().ToArray());
        Assert.Equal(["b", "a", "b"], list.ToArray());
        Assert.Equal(3, ((IEnumerable)list).Cast<string>().Count());
        Assert.Equal("b, a, b", list.ToString());
    }

    [Fact]
    public void Empty_HoweverMade_IsOneInstance()
    {
        ValueList<int> list = [];
        Assert.Same(ValueList<int>.Empty, list);
        Assert.Same(ValueList<int>.Empty, ValueList.From(new List<int>()));
        Assert.Equal("", list.ToString());
    }

    [Fact]
    public void Create_LaterChangeOfTheSource_IsNotSeen()
    {
        string[] source = ["a"];
        var created = ValueList.Create<string>(source);
        var from = ValueList.From(source);
        source[0] = "b";
        Assert.Equal("a", created[0]);
        Assert.Equal("a", from[0]);
    }

    [Fact]
    public void From_AValueList_IsTheSameInstance()
    {
        ValueList<int> list = [1, 2];
        Assert.Same(list, ValueList.From(list));
    }

    [Fact]
    public void From_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ValueList.From<int>(null!));

    [Fact]
    public void Equals_NestedLists_GoByContent()
    {
        ValueList<ValueList<int>> one = [[1, 2], [3]];
        ValueList<ValueList<int>> same = [[1, 2], [3]];
        ValueList<ValueList<int>> other = [[1], [2, 3]];
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
    }

    [Fact]
    public void Equals_NullItems_AreItems()
    {
        ValueList<string?> one = ["a", null];
        ValueList<string?> same = ["a", null];
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Item_OutOfRange_Throws(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Throws<IndexOutOfRangeException>(() => list[index]);
    }
}
