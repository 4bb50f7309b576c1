namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>A professional who acts on a case, as others see them.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Name">Name as Teams or the directory gives it.</param>
/// <param name="Function">What they do, such as "mentor"; null where unknown.</param>
/// <param name="Partner">The partner they work for; null where unknown.</param>
public sealed record Professional(PersonId Id, string Name, string? Function, PartnerKey? Partner);
