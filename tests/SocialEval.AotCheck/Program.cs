using System.Reflection;

var library = Assembly.Load("SocialEval");
Console.WriteLine($"{library.GetName().Name} {library.GetName().Version}: {library.GetExportedTypes().Length} public types");
