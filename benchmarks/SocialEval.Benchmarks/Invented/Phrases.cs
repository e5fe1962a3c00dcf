namespace SocialEval.Benchmarks.Invented;

/// <summary>What the people of invented journeys say. Nobody said it.</summary>
internal static class Phrases
{
    public static readonly (string Id, string Name)[] Names =
    [
        ("amina", "Amina"), ("ines", "Inès"), ("leo", "Léo"), ("sacha", "Sacha"), ("camille", "Camille"), ("dominique", "Dominique"),
        ("youssef", "Youssef"), ("maelle", "Maëlle"), ("theo", "Théo"), ("fatou", "Fatou"), ("jerome", "Jérôme"), ("agnes", "Agnès"),
    ];

    public static readonly (string Id, string Name)[] Surnames =
    [
        ("roche", "Mme Roche"), ("diallo", "M. Diallo"), ("lefevre", "Mme Lefèvre"), ("benoit", "M. Benoît"), ("traore", "Mme Traoré"),
        ("gerard", "M. Gérard"), ("nguyen", "Mme Nguyen"), ("evrard", "M. Évrard"), ("poirier", "Mme Poirier"), ("saidi", "M. Saïdi"),
    ];

    public static readonly string[] Kin = ["sœur", "frère", "mère", "père", "tante", "cousine", "grand-père", "nièce"];

    public static readonly string[] Themes = ["logement", "emploi", "sante", "droits", "famille", "mobilite", "quartier", "formation"];

    public static readonly string[] Wishes =
    [
        "Avoir un chez-moi où mes enfants peuvent dormir",
        "Retrouver un travail qui me laisse les soirées, près d’ici",
        "Comprendre mes droits et ne plus avoir peur d’ouvrir le courrier",
        "Revoir ma famille plus souvent",
        "Prendre soin de ma santé à mon rythme, avec quelqu’un pour les premières fois",
        "Passer le permis, parce que sans voiture ici on ne va nulle part",
        "Reprendre une formation que j’avais commencée, et la finir",
        "Que le quartier sache que nous sommes là",
    ];

    public static readonly string[] Proposals =
    [
        "Accéder à un logement autonome dans le parc social du département",
        "Reprendre une activité à temps partiel dans les six mois",
        "Faire valoir les droits ouverts et régulariser le dossier administratif",
        "Renouer les liens familiaux avec l’appui du service",
        "Mettre en place un suivi de santé régulier près du domicile",
        "Lever le frein de la mobilité par l’aide au permis",
    ];

    public static readonly string[] Terms =
    [
        "quand je serai prête, pas avant", "avant l’été si tout va bien", "le temps qu’il faudra", "dans les six mois, a dit le service", "d’ici la rentrée des enfants",
    ];

    public static readonly string[] Commitments =
    [
        "Écrire le recours ensemble et prévenir dès qu’une réponse arrive", "Appeler le bailleur chaque mois et en rendre compte",
        "Venir aux rendez-vous ou prévenir la veille", "Chercher une place de crèche et en dire des nouvelles",
        "Garder une heure par semaine pour ce projet", "Tenir informés tous ceux qui ont signé",
    ];

    public static readonly string[] Steps =
    [
        "Dossier rempli ensemble à la maison",
        "Visite de trois appartements avec la personne",
        "Médiation avec le bailleur au sujet des charges",
        "Accompagnement à la permanence d’accès aux soins",
        "Atelier cuisine du jeudi avec les voisins",
        "Rencontre avec l’école pour parler de la cantine",
        "Appels à la caisse pour débloquer un versement arrêté",
        "Groupe de parole au centre social, sans ordre du jour",
        "Recherche d’un garage solidaire",
        "Lettre écrite à la main, relue à voix haute",
    ];

    public static readonly string[] Reasons =
    [
        "Le dossier ne comportait pas l’attestation demandée", "Les ressources dépassaient le plafond de quelques euros", "La commission a jugé l’urgence insuffisante",
    ];

    public static readonly string[] Tries =
    [
        "Premier dossier incomplet, renvoyé sans un mot", "Rendez-vous manqué, la ligne de bus avait changé", "Essai d’un covoiturage qui n’a tenu que deux semaines",
    ];

    public static readonly string[] Lessons =
    [
        "Demander l’attestation d’abord, et garder une copie de tout", "Vérifier l’horaire la veille, ensemble", "Ne pas dépendre d’une seule personne pour un trajet",
    ];

    public static readonly string[] Opinions =
    [
        "C’est chez moi, mais le soir je suis encore seule avec mes pensées", "J’ai les clés, il manque les voix", "On avance, lentement, et cela me va",
        "Rien n’a bougé depuis des semaines, et personne ne me dit pourquoi", "Je respire mieux, même si tout n’est pas réglé", "C’est mitigé : le lieu me plaît, le loyer m’inquiète",
    ];

    public static readonly string[] Views =
    [
        "Les démarches se font désormais sans appel préalable au service", "Le lien avec les voisins paraît plus solide qu’au printemps",
        "La situation semble stable, avec des moments de fatigue", "Nous avons vu des progrès, et aussi des soirs difficiles",
    ];

    public static readonly string[] Sayings =
    [
        "Le dimanche, maintenant, c’est moi qui cuisine, et les enfants mettent la table sans que je le demande.",
        "Au début je ne disais rien. Après, j’ai vu que ce que je disais restait écrit comme je l’avais dit.",
        "On m’a toujours demandé où j’en étais. Cette fois, on m’a demandé ce que je voulais.",
        "Il y a eu des mois sans nouvelles. J’ai attendu, ce n’était pas mon choix, c’était celui du bureau.",
        "Ma voisine est venue avec un gâteau. Cela n’était écrit dans aucun projet, et c’est cela qui a compté.",
        "Quand j’ai voulu m’arrêter un peu, on ne m’a pas fait la leçon. J’ai soufflé, puis je suis revenue.",
    ];

    public static readonly string[] Changes =
    [
        "Mes enfants sont venus dormir à la maison pour la première fois", "J’ai osé téléphoner sans que personne soit à côté de moi", "Les voisins me saluent par mon prénom dans l’escalier",
    ];

    public static readonly string[] Pauses = ["J’avais besoin de souffler un peu", "Le temps des vacances, avec les enfants", "Un deuil dans la famille, il fallait du temps"];
}
