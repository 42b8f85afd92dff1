// Everything: what its API is sent and answers.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
// Page orders:82-100.
using Contact = System.Text.Json.JsonElement;

namespace Everything;

/// <summary>
/// What every call answers with.
///
/// Page orders:10-20.
/// </summary>
public sealed record Reply<TPayload>
{
    /// <summary>
    /// Page orders:10-20.
    /// </summary>
    [JsonPropertyName("status")]
    public required Status Status { get; init; }

    /// <summary>
    /// Page orders:10-20.
    /// </summary>
    [JsonPropertyName("ok")]
    public required string Ok { get; init; }

    /// <summary>
    /// Page orders:10-20.
    /// </summary>
    [JsonPropertyName("total")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Total { get; init; }

    /// <summary>
    /// Nobody says what it holds.
    ///
    /// Page orders:10-20.
    /// </summary>
    [JsonPropertyName("data")]
    public required TPayload? Data { get; init; }
}

/// <summary>
/// Page orders:10-20.
/// </summary>
public sealed record Status
{
    /// <summary>
    /// Page orders:10-20.
    /// </summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>
    /// Page orders:10-20.
    /// </summary>
    [JsonPropertyName("text")]
    public required string? Text { get; init; }
}

/// <summary>
/// What the framework answers with.
///
/// Page orders:21-24.
/// </summary>
public sealed record Trouble
{
    /// <summary>
    /// Page orders:21-24.
    /// </summary>
    [JsonPropertyName("detail")]
    public required string Detail { get; init; }
}

/// <summary>
/// Page orders:71-72.
/// </summary>
public sealed record SessionOpenRequest
{
    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:71-72.
    /// </summary>
    [JsonPropertyName("X-First")]
    public required string XFirst { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:71-72.
    /// </summary>
    [JsonPropertyName("user")]
    public required string User { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:71-72.
    /// </summary>
    [JsonPropertyName("key")]
    public required string Key { get; init; }
}

/// <summary>
/// Page orders:73.
/// </summary>
public sealed record SessionOpenPayload
{
    /// <summary>
    /// Page orders:73.
    /// </summary>
    [JsonPropertyName("token")]
    public required Token Token { get; init; }
}

/// <summary>
/// Page orders:73.
/// </summary>
public sealed record Token
{
    /// <summary>
    /// Page orders:73.
    /// </summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }
}

/// <summary>
/// Page orders:82-100.
/// </summary>
/// <remarks>
/// Read it as what <c>kind</c> says:
/// "STANDARD": <see cref="OrderAddRequestStandard"/>
/// "MADE": <see cref="OrderAddRequestMade"/>
/// </remarks>
public sealed record OrderAddRequest
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Members { get; init; } = new Dictionary<string, JsonElement>();

    public T? Read<T>() => JsonSerializer.SerializeToElement(Members).Deserialize<T>();
}

/// <summary>
/// From the store.
///
/// Page orders:82-100.
/// </summary>
public sealed record OrderAddRequestStandard
{
    /// <summary>
    /// Required, unless `Authorization` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("X-Session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? XSession { get; init; }

    /// <summary>
    /// Can be used instead of `X-Session`.
    ///
    /// Assumed: whether it is required, its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("Authorization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Authorization { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>
    /// Required.
    ///
    /// Its key (`customer`) is documented; orders:130 says `cust`. Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("customer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Customer { get; init; }

    /// <summary>
    /// Its type (`string`) is assumed; it may also be `integer`. Assumed: whether it is required.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("reference")]
    public required JsonElement Reference { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("lines")]
    public required IReadOnlyList<LineRow> Lines { get; init; }

    /// <summary>
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("ordered")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Ordered { get; init; }

    /// <summary>
    /// At least `ordered`. On the wire `YYYY-MM-DD`.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("wanted")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Wanted { get; init; }

    /// <summary>
    /// For example `NET 10`, `COD`.
    ///
    /// Left out: those of the customer.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("terms")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Terms { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("remark")]
    public required string? Remark { get; init; }

    /// <summary>
    /// Its values are joined by `|` in one text.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("tags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Tags { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("frame")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Frame { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("attributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("contact")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Contact? Contact { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("extra")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Extra { get; init; }

    /// <summary>
    /// Nobody says whether it is required.
    ///
    /// Nobody says what it holds.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("memo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Memo { get; init; }

    /// <summary>
    /// Its value is packed in a text.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("raw")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Raw? Raw { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("picture")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Picture { get; init; }

    /// <summary>
    /// The text is filled up.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("number")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Number { get; init; }

    /// <summary>
    /// Required if the part is lot coded.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("lot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Lot { get; init; }

    /// <summary>
    /// Not together with `rebate`.
    ///
    /// In percent. At least `0`. At most `100`. A decimal: binary floating point may not hold it
    /// exactly.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("discount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal? Discount { get; init; }

    /// <summary>
    /// A decimal: binary floating point may not hold it exactly.
    ///
    /// Deprecated: use discount.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("rebate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal? Rebate { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("store")]
    public required string Store { get; init; }
}

/// <summary>
/// Page orders:33-50.
/// </summary>
public sealed record LineRow
{
    /// <summary>
    /// The part.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// At most 20 characters.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("part")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Part { get; init; }

    /// <summary>
    /// Required when `part` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Revision { get; init; }

    /// <summary>
    /// Can be used instead of `part` and `revision`.
    ///
    /// Has to match `_[0-9A-Z]{9}`.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("part_key")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? PartKey { get; init; }

    /// <summary>
    /// In pieces. Greater than `0`. A decimal: binary floating point may not hold it exactly.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("quantity")]
    public required decimal Quantity { get; init; }

    /// <summary>
    /// On the wire `MM&#x2f;DD&#x2f;YYYY` or `YYYY-MM-DD`.
    ///
    /// Left out, it is the day of the call.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("due")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Due { get; init; }

    /// <summary>
    /// Only when `due` is given.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("due time")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? At { get; init; }

    /// <summary>
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("price")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Money? Price { get; init; }

    /// <summary>
    /// At least 1 entry.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("schedule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyList<Schedule>? Schedule { get; init; }
}

/// <summary>
/// An amount in a currency.
///
/// Page orders:30-32.
/// </summary>
public sealed record Money
{
    /// <summary>
    /// Greater than `0`. At most 2 decimals. A decimal: binary floating point may not hold it
    /// exactly.
    ///
    /// Page orders:30-32.
    /// </summary>
    [JsonPropertyName("amount")]
    public required decimal Amount { get; init; }

    /// <summary>
    /// `USD`: the dollar. Letters may be of either case.
    ///
    /// Page orders:30-32.
    /// </summary>
    [JsonPropertyName("currency")]
    public required string Currency { get; init; }
}

/// <summary>
/// Page orders:33-50.
/// </summary>
public sealed record Schedule
{
    /// <summary>
    /// At most `quantity` of the object around. A decimal: binary floating point may not hold it
    /// exactly.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("quantity")]
    public required decimal Quantity { get; init; }

    /// <summary>
    /// Left out, it is `false`.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("done")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Done { get; init; }
}

/// <summary>
/// Page orders:82-100.
/// </summary>
public sealed record ContactObject
{
    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("id")]
    public required long Id { get; init; }
}

/// <summary>
/// Its value is packed in a text.
///
/// Page orders:82-100.
/// </summary>
public sealed record Raw
{
    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("version")]
    public required long Version { get; init; }
}

/// <summary>
/// Page orders:82-100.
/// </summary>
public sealed record OrderAddRequestMade
{
    /// <summary>
    /// Required, unless `Authorization` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("X-Session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? XSession { get; init; }

    /// <summary>
    /// Can be used instead of `X-Session`.
    ///
    /// Assumed: whether it is required, its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("Authorization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Authorization { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>
    /// Required.
    ///
    /// Its key (`customer`) is documented; orders:130 says `cust`. Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("customer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Customer { get; init; }

    /// <summary>
    /// Its type (`string`) is assumed; it may also be `integer`. Assumed: whether it is required.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("reference")]
    public required JsonElement Reference { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("lines")]
    public required IReadOnlyList<LineRow> Lines { get; init; }

    /// <summary>
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("ordered")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Ordered { get; init; }

    /// <summary>
    /// At least `ordered`. On the wire `YYYY-MM-DD`.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("wanted")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Wanted { get; init; }

    /// <summary>
    /// For example `NET 10`, `COD`.
    ///
    /// Left out: those of the customer.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("terms")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Terms { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("remark")]
    public required string? Remark { get; init; }

    /// <summary>
    /// Its values are joined by `|` in one text.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("tags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Tags { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("frame")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Frame { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("attributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("contact")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Contact? Contact { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("extra")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Extra { get; init; }

    /// <summary>
    /// Nobody says whether it is required.
    ///
    /// Nobody says what it holds.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("memo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JsonElement? Memo { get; init; }

    /// <summary>
    /// Its value is packed in a text.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("raw")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Raw? Raw { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("picture")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Picture { get; init; }

    /// <summary>
    /// The text is filled up.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("number")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Number { get; init; }

    /// <summary>
    /// Required if the part is lot coded.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("lot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Lot { get; init; }

    /// <summary>
    /// Not together with `rebate`.
    ///
    /// In percent. At least `0`. At most `100`. A decimal: binary floating point may not hold it
    /// exactly.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("discount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal? Discount { get; init; }

    /// <summary>
    /// A decimal: binary floating point may not hold it exactly.
    ///
    /// Deprecated: use discount.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("rebate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal? Rebate { get; init; }

    /// <summary>
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("recipe")]
    public required PartTree Recipe { get; init; }

    /// <summary>
    /// At least `1`.
    ///
    /// Page orders:82-100.
    /// </summary>
    [JsonPropertyName("weeks")]
    public required long Weeks { get; init; }
}

/// <summary>
/// Page orders:61.
/// </summary>
public sealed record PartTree
{
    /// <summary>
    /// Page orders:61.
    /// </summary>
    [JsonPropertyName("part")]
    public required string Part { get; init; }

    /// <summary>
    /// Page orders:61.
    /// </summary>
    [JsonPropertyName("made_of")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyList<PartTree>? MadeOf { get; init; }
}

/// <summary>
/// Page orders:101-110.
/// </summary>
public sealed record OrderAddPayload
{
    /// <summary>
    /// Page orders:101-110.
    /// </summary>
    [JsonPropertyName("order")]
    public required string Order { get; init; }

    /// <summary>
    /// Repeats `customer` of the request.
    ///
    /// Page orders:101-110.
    /// </summary>
    [JsonPropertyName("customer")]
    public required string Customer { get; init; }

    /// <summary>
    /// Page orders:101-110.
    /// </summary>
    [JsonPropertyName("lines")]
    public required IReadOnlyList<Line> Lines { get; init; }
}

/// <summary>
/// Only an example shows it: page orders:51-60.
/// </summary>
public sealed record Line
{
    /// <summary>
    /// The part.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// At most 20 characters.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("part")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Part { get; init; }

    /// <summary>
    /// Required when `part` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Revision { get; init; }

    /// <summary>
    /// Can be used instead of `part` and `revision`.
    ///
    /// Has to match `_[0-9A-Z]{9}`.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("part_key")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? PartKey { get; init; }

    /// <summary>
    /// In pieces. Greater than `0`. A decimal: binary floating point may not hold it exactly.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("quantity")]
    public required decimal Quantity { get; init; }

    /// <summary>
    /// On the wire `MM&#x2f;DD&#x2f;YYYY` or `YYYY-MM-DD`.
    ///
    /// Left out, it is the day of the call.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("due")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Due { get; init; }

    /// <summary>
    /// Only when `due` is given.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("due time")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? At { get; init; }

    /// <summary>
    /// Page orders:33-50.
    /// </summary>
    [JsonPropertyName("price")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Money? Price { get; init; }

    /// <summary>
    /// Only an example shows it: page orders:51-60.
    /// </summary>
    [JsonPropertyName("key")]
    public required string Key { get; init; }

    /// <summary>
    /// The text is filled up.
    ///
    /// Only an example shows it: page orders:51-60.
    /// </summary>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Note { get; init; }
}

/// <summary>
/// Page orders:141-146.
/// </summary>
public sealed record OrderFindRequest
{
    /// <summary>
    /// Required, unless `Authorization` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("X-Session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? XSession { get; init; }

    /// <summary>
    /// Can be used instead of `X-Session`.
    ///
    /// Assumed: whether it is required, its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("Authorization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Authorization { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:141-146.
    /// </summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? State { get; init; }

    /// <summary>
    /// On the wire `rfc3339`.
    ///
    /// Page orders:141-146.
    /// </summary>
    [JsonPropertyName("since")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Since { get; init; }

    /// <summary>
    /// Left out, it is `1`.
    ///
    /// Page orders:141-146.
    /// </summary>
    [JsonPropertyName("page")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long? Page { get; init; }

    /// <summary>
    /// At most `100`.
    ///
    /// Page orders:141-146.
    /// </summary>
    [JsonPropertyName("size")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long? Size { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:141-146.
    /// </summary>
    [JsonPropertyName("from")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? From { get; init; }
}

/// <summary>
/// Page orders:147-150.
/// </summary>
public sealed record OrderFindPayload
{
    /// <summary>
    /// Page orders:147-150.
    /// </summary>
    [JsonPropertyName("order")]
    public required string Order { get; init; }

    /// <summary>
    /// On the wire `unix`.
    ///
    /// Page orders:147-150.
    /// </summary>
    [JsonPropertyName("changed")]
    public required long Changed { get; init; }

    /// <summary>
    /// Page orders:147-150.
    /// </summary>
    [JsonPropertyName("sum")]
    public required Money Sum { get; init; }
}

/// <summary>
/// Page orders:147-150.
/// </summary>
public sealed record OrderFindOrderFindPayload
{
    /// <summary>
    /// Page orders:147-150.
    /// </summary>
    [JsonPropertyName("none")]
    public required bool None { get; init; }
}

/// <summary>
/// Page orders:161.
/// </summary>
public sealed record OrderReleaseRequest
{
    /// <summary>
    /// Required, unless `Authorization` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("X-Session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? XSession { get; init; }

    /// <summary>
    /// Can be used instead of `X-Session`.
    ///
    /// Assumed: whether it is required, its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("Authorization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Authorization { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page orders:161.
    /// </summary>
    [JsonPropertyName("order")]
    public required string Order { get; init; }
}

/// <summary>
/// Page files:3-6.
/// </summary>
public sealed record FilePutRequest
{
    /// <summary>
    /// Required, unless `Authorization` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("X-Session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? XSession { get; init; }

    /// <summary>
    /// Can be used instead of `X-Session`.
    ///
    /// Assumed: whether it is required, its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("Authorization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Authorization { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page files:3-6.
    /// </summary>
    [JsonPropertyName("folder")]
    public required string Folder { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page files:3-6.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// Page files:3-6.
    /// </summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page files:3-6.
    /// </summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }
}

/// <summary>
/// Page files:9.
/// </summary>
public sealed record FileGetRequest
{
    /// <summary>
    /// Required, unless `Authorization` is given.
    ///
    /// Assumed: its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("X-Session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? XSession { get; init; }

    /// <summary>
    /// Can be used instead of `X-Session`.
    ///
    /// Assumed: whether it is required, its type.
    ///
    /// Page orders:8.
    /// </summary>
    [JsonPropertyName("Authorization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Authorization { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page files:9.
    /// </summary>
    [JsonPropertyName("folder")]
    public required string Folder { get; init; }

    /// <summary>
    /// Assumed: its type.
    ///
    /// Page files:9.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// Assumed: whether it is required.
    ///
    /// Page files:9.
    /// </summary>
    [JsonPropertyName("cookie")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Cookie { get; init; }
}

/// <summary>How each operation is called.</summary>
public static class Calls
{
    /// <summary>
    /// Open a session.
    ///
    /// Page orders:70.
    /// </summary>
    public const string SessionOpen = "POST /session";

    /// <summary>
    /// Add an order.
    ///
    /// Makes an order with its lines.
    ///
    /// On the vendor&#x27;s side: the account may order.
    ///
    /// Page orders:80-81.
    /// </summary>
    public const string OrderAdd = "POST /{account}/orders";

    /// <summary>
    /// Page orders:140.
    /// </summary>
    public const string OrderFind = "GET /{account}/orders";

    /// <summary>
    /// Page orders:160.
    /// </summary>
    public const string OrderRelease = "? /{account}/orders/{order}/release";

    /// <summary>
    /// Page files:2.
    /// </summary>
    public const string FilePut = "PUT /files/{folder}/{name}";

    /// <summary>
    /// Page files:8.
    /// </summary>
    public const string FileGet = "GET /files/{folder}/{name}";
}
