using System.Reflection;

var library = Assembly.Load("SocialEval").GetName();
Console.WriteLine($"{library.Name} {library.Version} was compiled ahead of time.");
