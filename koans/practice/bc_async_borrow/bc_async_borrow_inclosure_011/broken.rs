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
    teams
        .iter()
        .filter_map(|team| Some((team.to_string(), marks(all.get(team)?, key).await)))
        .collect()
}

pub async fn winner(all: &Answers<'_>, teams: &[&str], key: &str) -> Option<String> {
    let table = scores(all, teams, key).await;
    table
        .into_iter()
        .max_by_key(|(_, points)| *points)
        .map(|(team, _)| team)
}
