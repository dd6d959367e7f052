use std::collections::HashMap;

pub type Answers<'a> = HashMap<&'a str, Vec<char>>;

async fn marks(answers: &[char], key: &str) -> usize {
    answers
        .iter()
        .zip(key.chars())
        .filter(|(a, k)| **a == *k)
        .count()
}

pub async fn scores(all: &Answers<'_>, teams: &[&str], key: &str) -> Vec<(String, usize)> {
    let mut table = Vec::with_capacity(teams.len());
    for team in teams {
        let Some(answers) = all.get(team) else {
            continue;
        };
        table.push((team.to_string(), marks(answers, key).await));
    }
    table
}

pub async fn winner(all: &Answers<'_>, teams: &[&str], key: &str) -> Option<String> {
    let table = scores(all, teams, key).await;
    table
        .into_iter()
        .max_by_key(|(_, points)| *points)
        .map(|(team, _)| team)
}
