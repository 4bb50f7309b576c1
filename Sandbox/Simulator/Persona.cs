namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Someone in the simulated organisation.</summary>
/// <param name="Id">Short name in this simulator.</param>
/// <param name="Name">Display name; a role, never a person.</param>
/// <param name="Role">What this persona does.</param>
/// <param name="ObjectId">Entra object id.</param>
public sealed record Persona(string Id, string Name, string Role, string ObjectId)
{
    /// <summary>The id Teams gives this user towards the bot.</summary>
    public string UserId => "29:" + Id;

    /// <summary>The 1:1 chat with the bot.</summary>
    public string ChatId => "a:" + Id;

    /// <summary>Address and sign-in name.</summary>
    public string Email => Id + "@deventer.example";

    /// <summary>Everybody, in the order in which the page shows them.</summary>
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("docent", "Docent Etty Hillesum", "Docent", "00000000-0000-4000-8000-000000000001"),
        new("leerplichtambtenaar", "Leerplichtambtenaar", "Leerplicht", "00000000-0000-4000-8000-000000000002"),
        new("trajectbegeleider", "Trajectbegeleider Aventus", "Trajectbegeleider", "00000000-0000-4000-8000-000000000003"),
        new("coordinator", "Coördinator Schakelpunt", "Coördinator", "00000000-0000-4000-8000-000000000004"),
        new("jongerenwerker", "Jongerenwerker Raster", "Jongerenwerker", "00000000-0000-4000-8000-000000000005"),
        new("consulent", "Consulent Jongerenloket", "Consulent", "00000000-0000-4000-8000-000000000006"),
        new("mentor", "Mentor Ambelt", "Mentor", "00000000-0000-4000-8000-000000000007"),
        new("coordinator-2", "Tweede coördinator Schakelpunt", "Coördinator", "00000000-0000-4000-8000-000000000009"),
        new("buitenstaander", "Stagiair zonder partner", "Stagiair", "00000000-0000-4000-8000-000000000008"),
    ];

    /// <summary>The persona with this short name, user id or object id; null when there is none.</summary>
    public static Persona? Find(string? id) =>
        All.FirstOrDefault(p => p.Id == id || p.UserId == id || string.Equals(p.ObjectId, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The persona with this short name, user id or object id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Persona Get(string id) => Find(id) ?? throw new ArgumentException($"There is no persona '{id}'.", nameof(id));
}
