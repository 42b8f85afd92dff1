// Variants: what its API is sent and answers.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Variants;

/// <summary>
/// Page p:2-30.
/// </summary>
/// <remarks>
/// Read it as what <c>kind</c> says:
/// "PART", or left out: <see cref="ItemAddRequestPart"/>
/// "WORK": <see cref="ItemAddRequestWork"/>
/// </remarks>
public sealed record ItemAddRequest
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Members { get; init; } = new Dictionary<string, JsonElement>();

    public T? Read<T>() => JsonSerializer.SerializeToElement(Members).Deserialize<T>();
}

/// <summary>
/// Something from the store.
///
/// Page p:2-30.
/// </summary>
public sealed record ItemAddRequestPart
{
    /// <summary>
    /// Left out, it is `&quot;PART&quot;`.
    ///
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Kind { get; init; }

    /// <summary>
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Note { get; init; }

    /// <summary>
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("part")]
    public required string Part { get; init; }

    /// <summary>
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("lot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Lot { get; init; }
}

/// <summary>
/// Page p:2-30.
/// </summary>
public sealed record ItemAddRequestWork
{
    /// <summary>
    /// Left out, it is `&quot;PART&quot;`.
    ///
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Kind { get; init; }

    /// <summary>
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Note { get; init; }

    /// <summary>
    /// Greater than `0`. A decimal: binary floating point may not hold it exactly.
    ///
    /// Page p:2-30.
    /// </summary>
    [JsonPropertyName("hours")]
    public required decimal Hours { get; init; }
}

/// <summary>
/// Page p:40.
/// </summary>
/// <remarks>
/// Read it as what <c>done</c> says:
/// true: <see cref="ItemAddPayloadTrue"/>
/// false: <see cref="ItemAddPayloadFalse"/>
/// </remarks>
public sealed record ItemAddPayload
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Members { get; init; } = new Dictionary<string, JsonElement>();

    public T? Read<T>() => JsonSerializer.SerializeToElement(Members).Deserialize<T>();
}

/// <summary>
/// Page p:40.
/// </summary>
public sealed record ItemAddPayloadTrue
{
    /// <summary>
    /// Page p:40.
    /// </summary>
    [JsonPropertyName("done")]
    public required bool Done { get; init; }

    /// <summary>
    /// Page p:40.
    /// </summary>
    [JsonPropertyName("number")]
    public required long Number { get; init; }
}

/// <summary>
/// Page p:40.
/// </summary>
public sealed record ItemAddPayloadFalse
{
    /// <summary>
    /// Page p:40.
    /// </summary>
    [JsonPropertyName("done")]
    public required bool Done { get; init; }

    /// <summary>
    /// Page p:40.
    /// </summary>
    [JsonPropertyName("why")]
    public required string Why { get; init; }
}

/// <summary>How each operation is called.</summary>
public static class Calls
{
    public const string ItemAdd = "POST /items";
}
