using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>What somebody is to be told, of all knelpunten that they follow: one message.</summary>
/// <param name="Person">Who.</param>
/// <param name="Knelpunten">Those with steps that they do not know.</param>
public sealed record KnelpuntNews(PersonId Person, IReadOnlyList<Knelpunt> Knelpunten)
{
    /// <summary>Nothing more was decided for so long: what one meeting decides comes in one message.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(30);

    /// <summary>Nobody is told anything before or after these hours (section 6.4 of the domain).</summary>
    private static readonly TimeOnly From = new(7, 30), Until = new(18, 0);

    /// <summary>Who is to be told something now.</summary>
    public static IReadOnlyList<KnelpuntNews> Due(IReadOnlyList<Knelpunt> knelpunten, DateTimeOffset now)
    {
        var local = WorkingDays.Local(now);
        if (!WorkingDays.IsWorkingDay(DateOnly.FromDateTime(local)) || TimeOnly.FromDateTime(local) < From || TimeOnly.FromDateTime(local) > Until) return [];
        return
        [
            .. knelpunten.SelectMany(knelpunt => knelpunt.Followers.Where(follower => follower.Told < knelpunt.Steps.Count), (knelpunt, follower) => (follower.Person, knelpunt))
                .GroupBy(news => news.Person, news => news.knelpunt)
                .Where(news => news.Max(knelpunt => knelpunt.Last.At) <= now - Quiet)
                .Select(news => new KnelpuntNews(news.Key, [.. news])),
        ];
    }
}
