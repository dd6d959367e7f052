#[derive(Debug, Clone, PartialEq)]
pub struct Move(pub String);

async fn moves(record: &str) -> Vec<Move> {
    record
        .split_whitespace()
        .filter(|token| !token.ends_with('.'))
        .map(|token| Move(token.to_string()))
        .collect()
}

pub async fn opening(record: &str) -> Result<Move, String> {
    if record.trim().is_empty() {
        return Err("empty record".into());
    }
    let first = moves(record).await[0].clone();
    match first.0.as_str() {
        "1-0" | "0-1" => Err(format!("forfeit {}", first.0)),
        _ => Ok(first),
    }
}

pub async fn replies(games: &[&str], to: &str) -> Vec<Move> {
    let mut found = vec![];
    for game in games {
        if let [first, reply, ..] = moves(game).await.as_slice() {
            if first.0 == to {
                found.push(reply.clone());
            }
        }
    }
    found
}
