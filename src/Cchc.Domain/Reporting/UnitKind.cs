namespace Cchc.Domain.Reporting;

/// <summary>The kinds of administrative unit.</summary>
public enum UnitKind
{
    /// <summary>Xã.</summary>
    Commune = 0,

    /// <summary>Phường.</summary>
    Ward = 1,

    /// <summary>Thị trấn, until 30/6/2025.</summary>
    Township = 2,

    /// <summary>Đặc khu, from 01/7/2025.</summary>
    SpecialZone = 3,

    /// <summary>Huyện, until 30/6/2025.</summary>
    District = 4,

    /// <summary>Quận, until 30/6/2025.</summary>
    UrbanDistrict = 5,

    /// <summary>Thị xã, until 30/6/2025.</summary>
    Town = 6,

    /// <summary>Thành phố: of a province (until 30/6/2025) or directly under the centre; which of the two, its superior tells.</summary>
    City = 7,

    /// <summary>Tỉnh.</summary>
    Province = 8,
}
