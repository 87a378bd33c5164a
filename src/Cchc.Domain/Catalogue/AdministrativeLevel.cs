namespace Cchc.Domain.Catalogue;

/// <summary>The level of government that a form is for.</summary>
public enum AdministrativeLevel
{
    /// <summary>Cấp xã: xã, phường, thị trấn, đặc khu.</summary>
    Commune = 0,

    /// <summary>Cấp huyện, until 30/6/2025.</summary>
    District = 1,

    /// <summary>Cấp tỉnh.</summary>
    Province = 2,
}
