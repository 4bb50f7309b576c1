using System.Net;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The answer to an invoke: a status and, mostly, a body of the invoke's own shape.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON body; null for none.</param>
public sealed record InvokeResponse(HttpStatusCode Status, RawJson? Body = null)
{
    /// <summary>Done, nothing to say.</summary>
    public static InvokeResponse Ok { get; } = new(HttpStatusCode.OK);

    /// <summary>This bot does not know the invoke.</summary>
    public static InvokeResponse NotImplemented { get; } = new(HttpStatusCode.NotImplemented);

    /// <summary>The invoke's value is not of its shape, and the invoke has no shape of its own to say so.</summary>
    public static InvokeResponse BadRequest(string code, string text) => new(
        HttpStatusCode.BadRequest,
        InvokeBody.Write((code, text), static (writer, error) =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("error");
            writer.WriteString("code", error.code);
            writer.WriteString("message", error.text);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }));
}
