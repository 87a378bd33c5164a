using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Reporting;

public sealed class AdministrativeUnitTests
{
    [Theory]
    [InlineData("xã Sông Lam", UnitKind.Commune, "Sông Lam")]
    [InlineData("phường 1", UnitKind.Ward, "1")]
    [InlineData("thị trấn Bút Sơn", UnitKind.Township, "Bút Sơn")]
    [InlineData("đặc khu Phú Quốc", UnitKind.SpecialZone, "Phú Quốc")]
    [InlineData("huyện Hoằng Hóa", UnitKind.District, "Hoằng Hóa")]
    [InlineData("quận 10", UnitKind.UrbanDistrict, "10")]
    [InlineData("thị xã Nghi Sơn", UnitKind.Town, "Nghi Sơn")]
    [InlineData("thành phố Thanh Hóa", UnitKind.City, "Thanh Hóa")]
    [InlineData("tỉnh Thanh Hóa", UnitKind.Province, "Thanh Hóa")]
    public void Read_EveryKind_RoundTrips(string text, UnitKind kind, string name) => Cultures.Each(() =>
    {
        var unit = AdministrativeUnit.Read(text).Value;
        Assert.Equal(new AdministrativeUnit(kind, name), unit);
        Assert.Equal(text, unit.ToString());
        Assert.Equal(text, unit.FullName);
        Assert.True(AdministrativeUnit.TryParse(text, out var again));
        Assert.Equal(unit, again);
    });

    [Fact]
    public void Read_EveryMemberOfTheEnum_HasAWord() => Assert.All(Enum.GetValues<UnitKind>(), kind =>
        Assert.Equal(kind, AdministrativeUnit.Read(new AdministrativeUnit(kind, "Tên").ToString()).Value.Kind));

    [Theory]
    [InlineData("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà")]
    [InlineData("XÃ Sông Lam,  Huyện Thanh Bình ,tỉnh  Nam Hà")]
    public void Read_WithSuperiors_BuildsTheChain(string text) => Cultures.Each(() =>
    {
        var unit = AdministrativeUnit.Read(text).Value;
        Assert.Equal("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà", unit.ToString());
        Assert.Equal([UnitKind.Commune, UnitKind.District, UnitKind.Province], unit.WithSuperiors().Select(above => above.Kind));
        Assert.Null(unit.Superior!.Superior!.Superior);
    });

    [Theory]
    [InlineData("", 1)]
    [InlineData("Sông Lam", 1)]
    [InlineData("xã", 1)]
    [InlineData("xã ", 1)]
    [InlineData("xãSông Lam", 1)]
    [InlineData("xã Sông Lam, Thanh Bình", 13)]
    [InlineData("xã Sông Lam, , tỉnh Nam Hà", 13)]
    [InlineData("xã Sông Lam,", 13)]
    [InlineData(", tỉnh Nam Hà", 1)]
    public void Read_NoUnit_SaysWhere(string text, int column)
    {
        var result = AdministrativeUnit.Read(text);
        Assert.False(result.Success);
        Assert.Equal("CCHC0004", result.Issue!.Code);
        Assert.Equal(text, result.Issue.Quote);
        Assert.Equal(column, result.Issue.Position!.Value.Column);
        Assert.False(AdministrativeUnit.TryParse(text, out var unit));
        Assert.Null(unit);
    }

    [Fact]
    public void Read_Null_IsACallersMistake() => Assert.Throws<ArgumentNullException>(() => AdministrativeUnit.Read(null!));

    [Fact]
    public void Equals_SameNameElsewhere_IsAnotherUnit() => Assert.NotEqual(
        AdministrativeUnit.Read("xã Hoà Bình, huyện A Lưới").Value,
        AdministrativeUnit.Read("xã Hoà Bình, huyện Chợ Mới").Value);
}
