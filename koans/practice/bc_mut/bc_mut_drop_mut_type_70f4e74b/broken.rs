pub fn promote(ranking: &[&str], name: &str) -> String {
    let Some(at) = ranking.iter().position(|n| *n == name) else {
        return format!("{name} is not ranked");
    };
    if at == 0 {
        return format!("{name} leads");
    }
    let rival = ranking[at - 1];
    ranking.swap(at, at - 1);
    format!("{name} passes {rival}")
}
