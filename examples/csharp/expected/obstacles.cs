// Obstacles */ "quoted" `ticked` <b>bold</b> [linked]: what its API is sent and answers.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Obstacles;

/// <summary>
/// Page p:4-6.
/// </summary>
public sealed record ResultValue<TPayload>
{
    /// <summary>
    /// Page p:4-6.
    /// </summary>
    [JsonPropertyName("Ok")]
    public required bool Ok { get; init; }

    /// <summary>
    /// Page p:4-6.
    /// </summary>
    [JsonPropertyName("$code")]
    public required long Code { get; init; }

    /// <summary>
    /// Page p:4-6.
    /// </summary>
    [JsonPropertyName("Err")]
    public required string Err { get; init; }

    /// <summary>
    /// Nobody says what it holds.
    ///
    /// Page p:4-6.
    /// </summary>
    [JsonPropertyName("Self")]
    public required TPayload? SelfValue { get; init; }
}

/// <summary>
/// Page p:21-60.
/// </summary>
public sealed record SelfTypeRequest
{
    /// <summary>
    /// In the path; a keyword that cannot be raw.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("crate")]
    public required string Crate { get; init; }

    /// <summary>
    /// Required, unless `Work Order Number` is given.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? TypeLower { get; init; }

    /// <summary>
    /// Required when `type` is `a`.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Type { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("self")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? SelfValue { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Self")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? SelfPascal { get; init; }

    /// <summary>
    /// Only when `fn` is given. Not together with `yield`.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("async")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Async { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("fn")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Fn { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("yield")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Yield { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("+1")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Plus1 { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("-1")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Minus1 { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("1")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? N1 { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("3rdParty")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? N3rdParty { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("30/2% 10")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? N30Slash2Percent10 { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("$id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Id { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? IdLower { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("ID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? IdUpper { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("@id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? AtId { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("uOfMeas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? UOfMeas { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("U_of_Meas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? UOfMeasSnake { get; init; }

    /// <summary>
    /// Can be used instead of `type`.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Work Order Number")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? WorkOrderNumber { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("größe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Groesse { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("数量")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? 数量 { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("λ")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? U03bb { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("say \"hi\"")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? SayHi { get; init; }

    /// <summary>
    /// A doc that ends *&#x2f; early.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("*/ end")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? End { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("/* start")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Start { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("a\\b")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? AB { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("—")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? U2014 { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Option")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OptionValue? Option { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Result")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public SelfTypeResult? Result { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Vec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyList<VecValue>? Vec { get; init; }

    /// <summary>
    /// `Self`: One. `self`: Two. `SELF`: Three.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("String")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? String { get; init; }

    /// <summary>
    /// For example `a`, `A`. `a`: Small. `A`: Large.
    ///
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Value { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Message { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("method")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Method { get; init; }
}

/// <summary>
/// A shape called Option &lt;T&gt;.
///
/// Page p:10-12.
/// </summary>
public sealed record OptionValue
{
    /// <summary>
    /// Page p:10-12.
    /// </summary>
    [JsonPropertyName("Some")]
    public required string Some { get; init; }

    /// <summary>
    /// Page p:10-12.
    /// </summary>
    [JsonPropertyName("None")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? None { get; init; }
}

/// <summary>
/// Page p:21-60.
/// </summary>
public sealed record SelfTypeResult
{
    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Ok")]
    public required long Ok { get; init; }

    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Err")]
    public required string Err { get; init; }
}

/// <summary>
/// Page p:21-60.
/// </summary>
public sealed record VecValue
{
    /// <summary>
    /// Page p:21-60.
    /// </summary>
    [JsonPropertyName("Vec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyList<string>? Vec { get; init; }
}

/// <summary>
/// Page p:13.
/// </summary>
public sealed record SelfValue
{
    /// <summary>
    /// Page p:13.
    /// </summary>
    [JsonPropertyName("me")]
    public required OptionValue Me { get; init; }
}

/// <summary>
/// Page p:71.
/// </summary>
public sealed record SelfTyPeRequest
{
}

/// <summary>
/// Page p:72.
/// </summary>
public sealed record SelfTyPeSelfTyPePayload
{
    /// <summary>
    /// Page p:72.
    /// </summary>
    [JsonPropertyName("Request")]
    public required string Request { get; init; }

    /// <summary>
    /// Page p:72.
    /// </summary>
    [JsonPropertyName("Payload")]
    public required SelfTyPePayload Payload { get; init; }
}

/// <summary>
/// Page p:72.
/// </summary>
public sealed record SelfTyPePayload
{
    /// <summary>
    /// Page p:72.
    /// </summary>
    [JsonPropertyName("x")]
    public required string X { get; init; }
}

/// <summary>
/// Page p:74.
/// </summary>
public sealed record NoDotsHereRequest
{
    /// <summary>
    /// Page p:74.
    /// </summary>
    [JsonPropertyName("only")]
    public required string Only { get; init; }
}

/// <summary>
/// Page p:86.
/// </summary>
public sealed record FileRequest
{
    /// <summary>
    /// Page p:86.
    /// </summary>
    [JsonPropertyName("File")]
    public required FileValue File { get; init; }
}

/// <summary>
/// Page p:80-84.
/// </summary>
public sealed record FileValue
{
    /// <summary>
    /// Page p:80-84.
    /// </summary>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Rules { get; init; }

    /// <summary>
    /// One of `true`.
    ///
    /// Page p:80-84.
    /// </summary>
    [JsonPropertyName("operation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool? Operation { get; init; }

    /// <summary>
    /// Page p:80-84.
    /// </summary>
    [JsonPropertyName("State")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? State { get; init; }

    /// <summary>
    /// Page p:80-84.
    /// </summary>
    [JsonPropertyName("NullableState")]
    public required string NullableState { get; init; }
}

/// <summary>How each operation is called.</summary>
public static class Calls
{
    /// <summary>
    /// Has &quot;quotes&quot;, ends *&#x2f; and &lt;tags&gt;.
    /// </summary>
    public const string SelfType = "POST /{type}/self/{crate}";

    public const string SelfTyPe = "GET /other";

    public const string NoDotsHere = "GET /none";

    public const string File = "POST /file";
}
