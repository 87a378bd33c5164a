using System.Globalization;
using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Text;

public sealed class VietnameseNumberTests
{
    [Theory]
    // As in the real report: padding, dossiers, shares.
    [InlineData("01", "1")]
    [InlineData("281", "281")]
    [InlineData("0", "0")]
    [InlineData("00", "0")]
    [InlineData("87,5", "87.5")]
    [InlineData("12,5", "12.5")]
    // Thousands: dots, blanks, no-break blanks.
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("12.345", "12345")]
    [InlineData("1 234", "1234")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1 234,5", "1234.5")]
    // The decimal point of the other habit.
    [InlineData("87.5", "87.5")]
    [InlineData("87.50", "87.50")]
    [InlineData("1.2345", "1.2345")]
    [InlineData("1234.5", "1234.5")]
    // A nought is no group of thousands: 0.125 is an eighth in either habit.
    [InlineData("0.125", "0.125")]
    [InlineData("-0.125", "-0.125")]
    [InlineData("0,125", "0.125")]
    // Three decimals after a comma stay decimals.
    [InlineData("1,234", "1.234")]
    // Signs.
    [InlineData("-3", "-3")]
    [InlineData("+2", "2")]
    [InlineData("−3", "-3")]
    [InlineData("-1.234,5", "-1234.5")]
    // The scale written is the scale read.
    [InlineData("2,50", "2.50")]
    [InlineData("100,00", "100.00")]
    [InlineData("0,0", "0.0")]
    // Blanks around.
    [InlineData("  281 ", "281")]
    [InlineData("\t27\n", "27")]
    [InlineData("\u00A027\u00A0", "27")]
    // Eighteen digits are the most.
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("999.999.999.999.999.999", "999999999999999999")]
    public void TryParse_Number_IsReadWithItsScale(string text, string expected) => Cultures.Each(() =>
    {
        Assert.True(VietnameseNumber.TryParse(text, out var number));
        Assert.Equal(expected, number.ToString(CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("x")]
    [InlineData("Không")]
    [InlineData("12a")]
    [InlineData("a12")]
    [InlineData("1.2.3")]
    [InlineData("1,2,3")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("-,5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData(",")]
    [InlineData(".")]
    [InlineData("1.23,4")]
    [InlineData("1.2345,6")]
    [InlineData("1,234.5")]
    [InlineData("1,234,567")]
    [InlineData("1..234")]
    [InlineData("1 23")]
    [InlineData("1  234")]
    [InlineData("1.234.56")]
    [InlineData("3-")]
    [InlineData("--3")]
    [InlineData("- 3")]
    [InlineData("1-2")]
    [InlineData("9/27")]
    [InlineData("100%")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("１")]
    [InlineData("1234567890123456789")]
    // A separator stands after one to three digits: 1234.567 would be a thousand times too much if it were read as thousands.
    [InlineData("1234.567")]
    [InlineData("1234 567")]
    [InlineData("1234.567,8")]
    public void TryParse_NoNumber_IsRefused(string text) => Cultures.Each(() =>
    {
        Assert.False(VietnameseNumber.TryParse(text, out var number));
        Assert.Equal(0m, number);
    });

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("281", "281")]
    [InlineData("1234", "1.234")]
    [InlineData("1234567", "1.234.567")]
    [InlineData("1234.50", "1.234,50")]
    [InlineData("-1234.5", "-1.234,5")]
    [InlineData("87.5", "87,5")]
    [InlineData("0.125", "0,125")]
    [InlineData("-3", "-3")]
    [InlineData("100", "100")]
    public void Format_Number_IsVietnamese(string number, string expected) => Cultures.Each(() =>
        Assert.Equal(expected, VietnameseNumber.Format(decimal.Parse(number, CultureInfo.InvariantCulture))));

    [Fact]
    public void Format_AnyNumberUpToEighteenDigits_ReadsBackWithItsScale() =>
        Gen.Select(Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999], Gen.Int[0, 17]).Sample((digits, scale) =>
        {
            var bits = decimal.GetBits(Math.Abs((decimal)digits));
            var number = new decimal(bits[0], bits[1], bits[2], digits < 0, (byte)scale);
            return VietnameseNumber.TryParse(VietnameseNumber.Format(number), out var back)
                && back == number && back.Scale == number.Scale;
        });

    [Fact]
    public void TryParse_AnyText_GivesNumberOrNought() =>
        Gen.String[Gen.Char["0123456789.,+-− \u00A0xđ"], 0, 40].Sample(text => VietnameseNumber.TryParse(text, out var number) || number == 0);
}
