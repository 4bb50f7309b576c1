using TeamsSchakelpunt.Bot;
using TeamsSchakelpunt.Bot.Hosting;

return args switch
{
    ["recognise", .. var rest] => Commands.Recognise(rest),
    ["cards", var folder] => Commands.WriteCards(folder),
    _ => await Commands.RunAsync(() => SchakelpuntHost.Build(args)),
};
