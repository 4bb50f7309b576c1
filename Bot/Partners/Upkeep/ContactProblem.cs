namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>The fields of a contact that somebody fills in.</summary>
public enum ContactField
{
    Name,
    Function,
    Partner,
    Phone,
    Mail,
    WorkingDays,
    AwayFrom,
    AwayUntil,
    StandIn,
    Schools,
    Topics,
    Roles,
    LastDay,
    ObjectId,
}

/// <summary>What is wrong at a field: one Dutch sentence with the mend.</summary>
public sealed record ContactProblem(ContactField Field, string Sentence);
