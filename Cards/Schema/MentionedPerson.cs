namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Who a mention stands for.</summary>
/// <param name="Id">Teams user id (<c>29:…</c>) or Entra object id.</param>
/// <param name="Name">The name shown.</param>
public sealed record MentionedPerson(string Id, string Name);
